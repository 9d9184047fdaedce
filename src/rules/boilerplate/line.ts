import type {Paragraph} from '../../article/article.js'
import {hasSeam} from './seams.js'
import {type Token, tokenize} from './tokens.js'
import {stemsOf} from './words.js'

/** Beyond so many words a line is body text, whatever it begins with; only sentences are looked for in it. */
export const longestLine = 60
const longestLineText = 600

/** So many characters are read for the words that a line begins with. */
const longestStart = 1000

/** A line of so many characters is running text; its words need not be counted. */
const surelyProse = 300

const finalStop = /[.!?…。！？؟۔]["'”’»›)\]】」』*]{0,3}$/
const quotedWhole = /^["'“”„«»‘’‹›「『].*["'“”„«»‘’‹›」』][.!?,…]{0,3}$/s

/** A paragraph as the boilerplate rules see it. */
export class Line {
  readonly paragraph: Paragraph
  readonly index: number
  readonly text: string
  #words: readonly Token[] | undefined
  #tokens: readonly Token[] | undefined
  #glued: readonly Token[] | undefined
  #content: ReadonlySet<string> | undefined

  constructor(paragraph: Paragraph) {
    this.paragraph = paragraph
    this.index = paragraph.index
    this.text = paragraph.text
  }

  /** All words of the line. */
  get words(): readonly Token[] {
    return (this.#words ??= this.paragraph.remember(tokenize, () => tokenize(this.text)))
  }

  /** The words, at most one more than a line can have. */
  get tokens(): readonly Token[] {
    return (this.#tokens ??= this.#firstWords())
  }

  #firstWords(): readonly Token[] {
    if (this.text.length <= longestStart && this.words.length <= longestLine) return this.words
    const last = this.words[longestLine]
    if (last && last.end < longestStart) return this.words.slice(0, longestLine + 1)
    // Words of many letters, or no words at all.
    return tokenize(this.text.slice(0, longestStart), longestLine + 1)
  }

  /** The stems of the words that say what the line is about. */
  get content(): ReadonlySet<string> {
    return (this.#content ??= this.paragraph.remember(stemsOf, () => stemsOf(this.words)))
  }

  /** The words with those taken apart that translation glued: `OfMarta`, `videoMinister`. */
  get unglued(): readonly Token[] {
    return (this.#glued ??= unglue(this.text, this.tokens))
  }

  get isLong(): boolean {
    return this.text.length > longestLineText || this.tokens.length > longestLine
  }

  get endsSentence(): boolean {
    return finalStop.test(this.text.slice(-8))
  }

  /** Running text: a sentence of some length. */
  get isProse(): boolean {
    if (this.text.length > surelyProse) return true
    const words = this.tokens.length
    return words > 30 || (words >= 9 && this.endsSentence)
  }

  /** Whether the whole line stands in quotation marks: then somebody quotes the words, or it is a heading. */
  get isQuoted(): boolean {
    return quotedWhole.test(this.text)
  }
}

function unglue(text: string, tokens: readonly Token[]): readonly Token[] {
  if (!hasSeam(text) || !/\p{Ll}\p{Lu}/u.test(text)) return tokens
  return tokens.flatMap((token) => {
    const source = text.slice(token.start, token.end)
    const at = source.search(/(?<=\p{Ll}{2})\p{Lu}\p{Ll}/u)
    if (at <= 0) return [token]
    const middle = token.start + at
    return [
      {
        word: token.word.slice(0, at),
        start: token.start,
        end: middle,
        capital: token.capital,
        isNumber: token.isNumber,
      },
      {word: token.word.slice(at), start: middle, end: token.end, capital: true, isNumber: token.isNumber},
    ]
  })
}
