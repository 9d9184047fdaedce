import {isWrapped} from './candidate.js'
import type {Hit} from './hit.js'
import {lexicon} from './matcher/all-phrases.js'
import {Reading} from './reading.js'
import {Recent} from './recent.js'
import {recognise, recogniseInCompany} from './recognise.js'
import {hasSmallWord, recogniseScrambled} from './scrambled.js'
import {captionLength, isCredit} from './credits.js'
import {noticeOf} from './notice.js'
import {readSentences, type Sentence} from './sentences.js'
import {Words} from './matcher/read-words.js'

/** What a text was recognised as. */
interface Recognised {
  reading: Reading
  /** What it is as a whole. */
  hit: Hit | undefined
  /** Its sentences, if it is text and notices are among them. */
  sentences: readonly Sentence[]
}

/** The words of the text at hand. */
const words = new Words()

const none: readonly Sentence[] = []

/** A site prints the same notices on every page, and an archive holds thousands of them. */
const recent = new Recent<Recognised>(1000)

/** Longer notices are seldom the same; in UTF-16 code units. */
const longestRemembered = 150

/** Looks for boilerplate in the text of a line, whatever stands beside it. */
export function recogniseText(text: string): Recognised {
  return text.length > longestRemembered ? read(text) : recent.remember(text, read, ({hit}) => hit !== undefined)
}

function read(text: string): Recognised {
  lexicon.vocabulary.read(text, words)
  const reading = new Reading(text, words)
  if (isWrapped(reading)) return {reading, hit: undefined, sentences: none}
  const whole = recognise(reading, words)
  if (whole && (whole.language || words.stops.length < 2)) return {reading, hit: whole, sentences: none}
  const sentences = readSentences(text, words)
  const notice = noticeOf(text, words, sentences)
  // Of several sentences one may tell the language: `There are 12 paragraphs left to read. Subscribers only.`
  if (whole) return {reading, hit: notice?.language ? notice : whole, sentences: none}
  const hit = notice ?? recogniseInCompany(reading, words) ?? recogniseCompleted(text) ?? recogniseShifted(text)
  return {reading, hit, sentences: hit || sentences.length > 0 ? sentences : captionAndCredit(reading)}
}

function recogniseShifted(text: string): Hit | undefined {
  return hasSmallWord(text, words) ? undefined : recogniseScrambled(text)
}

/** `Sheep at the shed in Booligal on Sunday. Credit: AWS` */
function captionAndCredit(reading: Reading): readonly Sentence[] {
  if (!isCredit(reading, words)) return none
  const {text} = reading
  const end = captionLength(text)
  const credit: Hit = {kind: 'media-credit', strength: 'sure', reason: 'the credit behind a caption'}
  return end === 0
    ? none
    : [
        {start: 0, end, hit: undefined},
        {start: end, end: text.length, hit: credit},
      ]
}

const longestCompleted = 200

/** `Any reproductio[n prohibited]`, `[A]uf einer Seite lesen`: somebody put into brackets what the page had cut off. */
function recogniseCompleted(text: string): Hit | undefined {
  if (text.length > longestCompleted || !text.includes('[') || !/\p{L}\[\p{L}|\p{L}\]\p{L}/u.test(text))
    return undefined
  return recogniseText(text.replace(/[[\]]/g, '')).hit
}
