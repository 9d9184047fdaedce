import type {Hit} from './hit.js'
import {candidates} from './lexicon.js'
import type {Line} from './line.js'
import {tokenize} from './tokens.js'

/** A sentence of a line, and what it was recognised as. Offsets count from the line's start. */
export interface Sentence {
  start: number
  end: number
  hit: Hit | undefined
}

const sentenceEnd = /[.!?…。！？]["'”’»)\]]{0,2}(?:\s+|$)/g

/** Splits a line into sentences, the space after each included, and looks for notices in each. */
export function readSentences(line: Line): Sentence[] {
  const sentences: Sentence[] = []
  let start = 0
  for (const {0: stop, index} of line.text.matchAll(sentenceEnd)) {
    const end = index + stop.length
    // `Mr. Smith`, `a.m. on Monday`: a sentence has more than a few letters and the next begins like one.
    if (
      end < line.text.length &&
      (end - start < 12 || !/^["'“‘«(¿¡]?[\p{Lu}\p{Lo}\d>]/u.test(line.text.slice(end, end + 2)))
    )
      continue
    sentences.push({start, end, hit: recogniseSentence(line.text.slice(start, end))})
    start = end
  }
  if (start < line.text.length)
    sentences.push({start, end: line.text.length, hit: recogniseSentence(line.text.slice(start))})
  return sentences
}

const longestSentence = 90

function recogniseSentence(text: string): Hit | undefined {
  const tokens = tokenize(text, longestSentence + 1)
  if (tokens.length > longestSentence) return undefined
  for (const [from, token] of tokens.slice(0, 3).entries()) {
    for (const entry of candidates('sentence', tokens, from)) {
      const end = entry.pattern.match(tokens, from)
      if (end < 0 || isInsideQuotes(text, token.start)) continue
      return {kind: entry.kind, strength: 'sure', reason: `words like “${entry.example}”`, language: entry.language}
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
