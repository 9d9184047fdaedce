import {type Token, tokenize} from './matcher/tokens.js'
import type {Words} from './matcher/read-words.js'
import {contentWords} from './matcher/words.js'

/** Beyond so many words a line is body text, whatever it begins with; only sentences are looked for in it. */
export const longestLine = 60
const longestLineText = 600

/** So many characters are read for the words that a line begins with. */
const longestStart = 1000

/** A line of so many characters is running text; its words need not be counted. */
const surelyProse = 300

const finalStop = /[.!?…。！？؟۔]["'”’“‘»›«‹)\]】」』*]{0,3}$/
const quotedWhole = /^["'“”„«»‘’‹›「『].*["'“”„«»‘’‹›」』][.!?,…]{0,3}$/s

const none: readonly number[] = []

/** What is known of a line by its text alone. */
export class Reading {
  readonly text: string
  /** How many words it has, at most one more than a line can have. */
  readonly wordCount: number
  /** How long its folded words are with a space between them; -1 if that takes folding. */
  readonly foldedLength: number
  /**
   * Where words may have been glued, `OfMarta`, `videoMinister`: the places of capitals between two small letters and one.
   * Names such as McDonald and iPhone have fewer letters before.
   */
  readonly seams: readonly number[]
  /** The marks of its characters: bits of `Mark`. */
  readonly marks: number
  #words: readonly Token[] | undefined
  #tokens: readonly Token[] | undefined
  #content: ReadonlySet<string> | undefined

  /** @param words the words of the text, of which only numbers are kept */
  constructor(text: string, words: Words) {
    this.text = text
    this.wordCount = countWords(text, words)
    this.foldedLength = words.keepsLength ? words.letters + Math.max(0, words.length - 1) : -1
    this.seams = words.seams.length === 0 ? none : words.seams.filter((place) => isGlued(text, place))
    this.marks = words.marks
  }

  /** All words of the line. */
  get words(): readonly Token[] {
    return (this.#words ??= tokenize(this.text))
  }

  /** The words, at most one more than a line can have. */
  get tokens(): readonly Token[] {
    return (this.#tokens ??= this.#firstWords())
  }

  #firstWords(): readonly Token[] {
    if (this.text.length <= longestStart && this.words.length <= longestLine) return this.words
    return tokenize(this.text.slice(0, longestStart), longestLine + 1)
  }

  /** The stems of the words that say what the line is about. */
  get content(): ReadonlySet<string> {
    return (this.#content ??= contentWords(this.text))
  }

  get isLong(): boolean {
    return this.text.length > longestLineText || this.wordCount > longestLine
  }

  get endsSentence(): boolean {
    return finalStop.test(this.text.slice(-8))
  }

  /** Running text: a sentence of some length. */
  get isProse(): boolean {
    if (this.text.length > surelyProse) return true
    return this.wordCount > 30 || (this.wordCount >= 9 && this.endsSentence)
  }

  /** Whether the whole line stands in quotation marks: then somebody quotes the words, or it is a heading. */
  get isQuoted(): boolean {
    return quotedWhole.test(this.text)
  }
}

function isGlued(text: string, place: number): boolean {
  return (
    /\p{Ll}{2}$/u.test(text.slice(Math.max(0, place - 4), place)) && /^\p{Lu}\p{Ll}/u.test(text.slice(place, place + 4))
  )
}

function countWords(text: string, words: Words): number {
  let count = Math.min(words.length, longestLine + 1)
  // A word of which only the beginning is read counts.
  if (text.length > longestStart) while (count > 0 && words.startOf(count - 1) >= longestStart) count--
  return count
}
