import type {Hit} from './hit.js'
import type {Kind} from './kinds.js'
import type {Line} from './line.js'
import {isListEntry} from './list-entry.js'
import type {Spoken} from './spoken.js'
import type {Zones} from './zones.js'

/** Neighbouring lines that nothing is known of, below one that was recognised; `to` is the index after the last. */
export interface Gap {
  from: number
  to: number
}

/** What is known of the lines of a page. */
export interface Page {
  lines: readonly Line[]
  hits: (Hit | undefined)[]
  /** ISO 639-1 code of the article’s language, if it is known. */
  language: string | undefined
  zones: Zones
  /** The words of the article’s lines. */
  spoken: Spoken
  /** What is surely boilerplate below the text: how many lines, and of which kinds. */
  below: {known: number; kinds: Set<Kind>}
}

/** Finds the end of what a gap begins with: the index after the last line that is boilerplate. */
export type EndOf = (gap: Gap, page: Page) => number

/** The index after the lines at the beginning of a gap that pass a test. */
export function endOfThose({from, to}: Gap, {lines}: Page, test: (line: Line) => boolean): number {
  const end = lines.slice(from, to).findIndex((line) => !test(line))
  return end < 0 ? to : from + end
}

/** Whether a line is no sentence and no entry of a list, and of few words. */
export function isShort(line: Line, mostWords: number): boolean {
  const {text, wordCount, endsSentence} = line
  return !isListEntry(line) && wordCount <= mostWords && !endsSentence && !/[:,;]$/.test(text)
}
