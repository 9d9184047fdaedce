import {lexicon} from './matcher/all-phrases.js'
import type {Hit} from './hit.js'
import type {Line} from './line.js'
import {Words} from './matcher/read-words.js'
import {reportsSpeech} from './speech.js'
import {tellsOfThePast} from './telling.js'
import {namesUnheard, tellsOfTheWorld} from './unheard.js'

/** A sentence of a line, and what it was recognised as. Offsets count from the line's start. */
export interface Sentence {
  start: number
  end: number
  hit: Hit | undefined
}

/** Marks that close what a sentence stands in. */
const closers = `"'”’»)]`

/** `Mr. Smith`, `a.m. on Monday`: a sentence has more than a few letters and the next begins like one. */
const fewestCharacters = 12
const openers = `"'“‘«(¿¡`

const none: readonly Sentence[] = []

/** Where the sentences of the line at hand end. */
const ends: number[] = []

/** Where the sentences of a line end, the space after each included. The array is used again for the next line. */
export function endsOf(text: string, words: Words): readonly number[] {
  let start = 0
  let count = 0
  for (let i = 0; i <= words.stops.length && start < text.length; i++) {
    const stop = words.stops[i]
    const end = stop === undefined ? text.length : endAfter(text, stop)
    if (end < 0 || (end < text.length && (end - start < fewestCharacters || !beginsSentence(text, end)))) continue
    ends[count++] = start = end
  }
  ends.length = count
  return ends
}

/**
 * Splits a line into sentences, the space after each included, and looks for notices in each.
 *
 * @param words the words of the line
 * @returns nothing if none is a notice
 */
export function readSentences(text: string, words: Words): readonly Sentence[] {
  let hits: Map<number, Hit> | undefined
  let start = 0
  let word = 0
  for (const [i, end] of endsOf(text, words).entries()) {
    let next = word
    while (next < words.length && words.startOf(next) < end) next++
    const hit = recogniseSentence(text, start, end, words, word, next)
    if (hit) (hits ??= new Map()).set(i, hit)
    start = end
    word = next
  }
  // Most lines hold no notice.
  return hits ? ends.map((end, i) => ({start: ends[i - 1] ?? 0, end, hit: hits.get(i)})) : none
}

/** Where a sentence with its space ends; -1 if the stop does not end one. */
function endAfter(text: string, stop: number): number {
  let at = stop + 1
  while (at < text.length && at < stop + 3 && closers.includes(text.charAt(at))) at++
  if (at === text.length) return at
  const space = at
  while (at < text.length && isSpace(text.charCodeAt(at))) at++
  if (at > space) return at
  // Chinese and Japanese put no space after a stop; 」 behind it goes on with who says so.
  return space === stop + 1 && '。！？'.includes(text.charAt(stop)) && !'」』）'.includes(text.charAt(at)) ? at : -1
}

function isSpace(unit: number): boolean {
  return unit === 0x20 || (unit < 0x80 ? unit >= 9 && unit <= 13 : /\s/.test(String.fromCharCode(unit)))
}

function beginsSentence(text: string, at: number): boolean {
  const unit = text.charCodeAt(at)
  if (unit >= 0x61 && unit <= 0x7a) return false
  if (unit >= 0x41 && unit <= 0x5a) return true
  const next = text.charCodeAt(at + 1)
  if (openers.includes(text.charAt(at)) && ((next >= 0x41 && next <= 0x5a) || (next >= 0x61 && next <= 0x7a)))
    return next <= 0x5a
  return /^["'“‘«(¿¡]?[\p{Lu}\p{Lo}\d>]/u.test(text.slice(at, at + 2))
}

const longestSentence = 90

/** So many words may stand before a summons: see `data/leads.ts`. */
const mostLeads = 2

/** Looks for a notice in a sentence, given the line and where in it the sentence and its words stand. */
function recogniseSentence(
  line: string,
  start: number,
  end: number,
  words: Words,
  first: number,
  last: number,
): Hit | undefined {
  if (last - first > longestSentence) return undefined
  for (let at = first; at <= first + mostLeads && at < last; at++) {
    if (at > first && !lexicon.isLead(words, at - 1)) break
    for (const entry of lexicon.candidates('sentence', words, at, first, last)) {
      const matched = entry.match(words, at, last)
      if (matched < 0) continue
      const text = line.slice(start, end)
      if (reportsSpeech(text, entry.written)) return undefined
      if (tellsOfThePast(text, entry) || tellsOfTheWorld(entry, line, words, first, last)) continue
      // `Only for subscribers: how papers learned to close the door` is a heading.
      if (entry.kind === 'paywall-notice' && matched > at && /^:\s*\p{Ll}/u.test(line.slice(words.endOf(matched - 1))))
        continue
      if (isInsideQuotes(text, words.startOf(at) - start)) continue
      return {
        kind: entry.kind,
        strength: namesUnheard(entry, line, words, first, last) ? 'companion' : 'sure',
        anchor: 'sentence',
        reason: `a sentence like “${entry.example}”`,
        language: entry.language,
        written: entry.written,
        isForeign: entry.written !== 'en',
      }
    }
  }
  return undefined
}

/** Whether a place lies inside a quotation that closes behind it: then somebody says the words. */
function isInsideQuotes(text: string, place: number): boolean {
  const [before, after] = [text.slice(0, place), text.slice(place)]
  const open = before.match(/[“«„]/g)?.length ?? 0
  const closed = before.match(/[”»]/g)?.length ?? 0
  if (open > closed) return /[”»“]/.test(after)
  return (before.match(/"/g)?.length ?? 0) % 2 === 1 && after.includes('"')
}

/** A notice that a line of text begins or ends with; offsets count from the line's start. */
export interface Cut {
  line: Line
  start: number
  end: number
  hit: Hit
}

/** Finds the notices that a line of text begins or ends with. */
export function findCuts(line: Line): Cut[] {
  const {sentences} = line
  const firstOfText = sentences.findIndex(({hit}) => !hit)
  const lastOfText = sentences.findLastIndex(({hit}) => !hit)
  if (firstOfText < 0) return []
  return [sentences.slice(0, firstOfText), sentences.slice(lastOfText + 1)].flatMap((part) => {
    const [from, to] = [part[0], part.at(-1)]
    if (!from?.hit || !to) return []
    // Follow us on Facebook? “Over my dead body,” says Farrow.
    if (/^["“«„]/.test(line.text.slice(to.end))) return []
    // A cut at the end takes the space before it along.
    const start = from.start === 0 ? 0 : line.text.slice(0, from.start).trimEnd().length
    return [{line, start, end: to.end, hit: from.hit}]
  })
}
