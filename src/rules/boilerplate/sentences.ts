import {lexicon} from './matcher/all-phrases.js'
import type {Hit} from './hit.js'
import type {Words} from './matcher/read-words.js'
import {endsOf} from './sentence-ends.js'
import {reportsSpeech} from './speech.js'
import {goesOnTelling, tellsOfThePast} from './telling.js'
import {namesUnheard, tellsTheUnheard} from './unheard.js'
import {speaksOfTheWorld} from './world.js'

/** A sentence of a line, and what it was recognised as. Offsets count from the line's start. */
export interface Sentence {
  start: number
  end: number
  hit: Hit | undefined
}

const none: readonly Sentence[] = []

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
  const ends = endsOf(text, words)
  for (const [i, end] of ends.entries()) {
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
      if (tellsOfThePast(text, entry) || goesOnTelling(text, entry) || speaksOfTheWorld(text, entry)) continue
      if (tellsTheUnheard(entry, line, words, first, last)) continue
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
