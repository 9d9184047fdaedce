import {addresses} from './data/addresses.js'
import type {Hit} from './hit.js'
import {lexicon} from './matcher/all-phrases.js'
import {Words} from './matcher/read-words.js'
import {Reading} from './reading.js'
import {recognise} from './recognise.js'
import {shapeOf} from './shapes.js'
import {endsOf} from './sentence-ends.js'
import type {Sentence} from './sentences.js'
import {namesUnheard} from './unheard.js'

/** A longer line is text, whatever its first sentence is. In words. */
const longestNotice = 60

/**
 * A line all of whose sentences are notices, or would be as lines of their own, or speak to the reader between notices, is
 * one: `Powered by WordPress. Theme by MagPress.`
 *
 * @param words the words of the line
 * @param sentences its sentences, if a notice is among them
 */
export function noticeOf(line: string, words: Words, sentences: readonly Sentence[]): Hit | undefined {
  const known = (sentences.find(({hit}) => hit?.strength === 'sure') ?? sentences.find(({hit}) => hit))?.hit
  if (!known && (words.length > longestNotice || words.stops.length < 2)) return undefined
  const pieces = known ? sentences : split(line, endsOf(line, words))
  if (pieces.length < 2) return known
  if (!known && !mayBeNotices(line, words, pieces)) return undefined
  let first = known
  for (const piece of pieces) {
    const hit = piece.hit ?? hitOfLine(line, piece)
    first ??= hit
    if (!first || !(hit ?? speaksToReader(line, piece, first))) return undefined
  }
  return first
}

function split(line: string, ends: readonly number[]): Sentence[] {
  return ends.map((end, i) => ({start: ends[i - 1] ?? 0, end, hit: undefined}))
}

/** Whether the words of each sentence may be a phrase, which is told at once: of paragraphs of an article they are not. */
function mayBeNotices(line: string, words: Words, pieces: readonly Sentence[]): boolean {
  let from = 0
  return pieces.every(({start, end}, i) => {
    let to = from
    while (to < words.length && words.startOf(to) < end) to++
    const begin = from
    from = to
    return (
      lexicon.candidates('line', words, begin, begin, to).length > 0 ||
      (i > 0 && addressesReader(line.slice(start, end)))
    )
  })
}

function addressesReader(text: string): boolean {
  const small = text.toLowerCase()
  return addresses.some((words) => words.test(small))
}

/** The words of the sentence at hand. */
const wordsOfSentence = new Words()

/** Looks for a notice that a sentence is as a line of its own. */
function hitOfLine(line: string, {start, end}: Sentence): Hit | undefined {
  const text = line.slice(start, end).trim()
  lexicon.vocabulary.read(text, wordsOfSentence)
  const reading = new Reading(text, wordsOfSentence)
  const hit = recognise(reading, wordsOfSentence) ?? shapeOf(reading, wordsOfSentence)
  return hit?.strength === 'sure' ? hit : undefined
}

/** `We are happy about every message.`; “Its owner did not reply to our questions.” tells of somebody. */
function speaksToReader(line: string, {start, end}: Sentence, notice: Hit): boolean {
  if (end - start >= 160) return false
  const text = line.slice(start, end)
  if (!addressesReader(text)) return false
  lexicon.vocabulary.read(text, wordsOfSentence)
  return !namesUnheard({kind: notice.kind, written: notice.written ?? 'en'}, text, wordsOfSentence)
}
