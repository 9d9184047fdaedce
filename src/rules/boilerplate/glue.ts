import type {Report} from '../rule.js'
import type {Kind} from './kinds.js'
import {lexicon} from './matcher/all-phrases.js'
import type {Entry} from './matcher/lexicon.js'
import type {Line} from './line.js'
import {Words} from './matcher/read-words.js'

/** Kinds whose labels get glued to the text beside them when a page is flattened. */
const gluable: ReadonlySet<Kind> = new Set([
  'media-widget',
  'read-also',
  'ad-marker',
  'control',
  'live-marker',
  'share-toolbar',
  'media-credit',
])

const longestLabel = 5

/** So many characters before a seam are read. */
const longestLabelText = 60

/** The words before the seam at hand. */
const words = new Words()

/**
 * Finds labels that were glued to the sentence behind them, `with videoMinister Anna Roos wants dykes`, and cuts
 * them out. A label of one word is cut only at the beginning of a line; what `Read also` announces goes with it to the
 * end of the paragraph.
 */
export function findGluedLabels(line: Line, report: Report): void {
  for (const place of line.reading.seams) {
    if (!/\p{Ll}{3}$/u.test(line.text.slice(Math.max(0, place - 6), place))) continue
    const label = labelAtEnd(line.text, Math.max(0, place - longestLabelText), place)
    if (!label) continue
    const {entry, start} = label
    const announces = entry.kind === 'read-also'
    const rest = line.text.slice(place)
    const isHeadline = rest.length < 160 && !/[.!?]\s/.test(rest)
    const end = announces ? line.text.length : place
    const head = line.text.slice(0, start)
    report({
      ruleId: `boilerplate/${entry.kind}`,
      message: `The label “${line.text.slice(start, place)}” was glued to the text beside it.`,
      start: line.paragraph.start + (announces ? head.trimEnd().length : start),
      end: line.paragraph.start + end,
      expected: '',
      certain: !announces || isHeadline,
      ...(entry.language && {language: entry.language}),
    })
    return
  }
}

/** The longest label that a piece of text ends with. */
function labelAtEnd(text: string, from: number, to: number): {entry: Entry; start: number} | undefined {
  lexicon.vocabulary.read(text.slice(from, to), words)
  for (let at = Math.max(0, words.length - longestLabel); at < words.length; at++) {
    const start = from + words.startOf(at)
    const isAtStart = text.slice(0, start).trim() === ''
    if (!isAtStart && at === words.length - 1) return undefined
    for (const anchor of ['line', 'weak', 'label'] as const) {
      for (const entry of lexicon.candidates(anchor, words, at)) {
        if (gluable.has(entry.kind) && entry.matchesToEnd(words, at)) return {entry, start}
      }
    }
  }
  return undefined
}
