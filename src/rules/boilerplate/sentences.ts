import type {Report} from '../rule.js'
import type {Hit} from './hit.js'
import {candidates} from './candidates.js'
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

/** A line all of whose sentences are notices, or speak to the reader between notices, is one. */
export function noticeOf(line: Line, sentences: readonly Sentence[]): Hit | undefined {
  const first = sentences.find(({hit}) => hit)?.hit
  return first && sentences.every((sentence) => sentence.hit ?? speaksToReader(line, sentence)) ? first : undefined
}

function speaksToReader(line: Line, {start, end}: Sentence): boolean {
  const text = line.text.slice(start, end)
  return text.length < 160 && /\b(?:you|your|we|our|us|click|please|here|vous|votre|nous|sie|ihr|unser)\b/i.test(text)
}

/** Reports the notices that a line of text begins or ends with. */
export function cutNotices(line: Line, sentences: readonly Sentence[], report: Report): void {
  const firstOfText = sentences.findIndex(({hit}) => !hit)
  const lastOfText = sentences.findLastIndex(({hit}) => !hit)
  if (firstOfText < 0) return
  for (const part of [sentences.slice(0, firstOfText), sentences.slice(lastOfText + 1)]) {
    const [from, to] = [part[0], part.at(-1)]
    if (!from?.hit || !to) continue
    const {kind, reason, language} = from.hit
    // A cut at the end takes the space before it along.
    const start = from.start === 0 ? 0 : line.text.slice(0, from.start).trimEnd().length
    report({
      ruleId: `boilerplate/${kind}`,
      message: `A notice inside a paragraph: ${reason}.`,
      start: line.paragraph.start + start,
      end: line.paragraph.start + to.end,
      expected: '',
      certain: true,
      ...(language && {language}),
    })
  }
}
