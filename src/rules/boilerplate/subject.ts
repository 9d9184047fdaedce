import {countsOf} from '../../counts.js'
import type {Hits} from './company.js'
import {englishInstructions, foreignInstructions} from './data/instructions.js'
import type {Kind} from './kinds.js'
import type {Line} from './line.js'
import {topicOf} from './topics.js'
import {nameStems} from './matcher/words.js'

const instruction = englishInstructions.pattern()

/** Words are counted in so many lines before one is looked for. */
const linesAtOnce = 6

/** In characters, where letters have no case: 会員になる. */
const longestCaselessHeading = 14

/**
 * Kinds whose lines need not name what they are about: `Accept all` stands in a report about cookies, shifted letters in
 * one about ciphers.
 */
const buttons: ReadonlySet<Kind> = new Set(['consent-notice', 'truncation'])

/** What an article is about, as far as its words tell: which line shares none of them. */
export class Subject {
  readonly language: string | undefined
  readonly #lines: readonly Line[]
  readonly #hits: Hits
  /** In how many lines each word stands, of the lines that were counted. */
  readonly #counts = new Map<string, number>()
  #counted = 0

  readonly #spoken = new Map<string, number>()
  #advice: number | undefined
  #headings: number | undefined
  #times: ReadonlyMap<string, number> | undefined
  #questions: number | undefined

  /** @param language ISO 639-1 code of the article’s language, if it is known */
  constructor(lines: readonly Line[], hits: Hits, language: string | undefined) {
    this.#lines = lines
    this.#hits = hits
    this.language = language
  }

  /** Whether a line has no content word in common with the lines that are no boilerplate. */
  isForeign(index: number): boolean {
    const line = this.#lines[index]
    if (!line) return false
    const own = this.#hits[index] ? 0 : 1
    // Most lines share a word with one of the first.
    do for (const word of line.content) if (this.#countOf(word) > own) return false
    while (this.#countMore(linesAtOnce))
    return true
  }

  /** The content words that a line has in common with the lines that are no boilerplate. */
  sharedWith(index: number): readonly string[] {
    const line = this.#lines[index]
    if (!line) return []
    const own = this.#hits[index] ? 0 : 1
    this.#countMore(Infinity)
    return [...line.content].filter((word) => this.#countOf(word) > own)
  }

  /** How many different words say what the article is about. */
  get wordCount(): number {
    this.#countMore(Infinity)
    return this.#counts.size
  }

  /** Whether a line names somebody of whom the article does not speak, and shares hardly a word with it. */
  isAboutOthers(index: number): boolean {
    const line = this.#lines[index]
    if (!line) return false
    const names = nameStems(line.tokens)
    const words = line.content
    // In A Headline Like This One Every Word Looks Like A Name.
    if (names.size === 0) return false
    if (names.size > 0.6 * words.size) return this.isForeign(index)
    const shared = this.sharedWith(index)
    return shared.length <= words.size / 4 && shared.filter((word) => names.has(word)).length <= names.size / 2
  }

  /**
   * In how many lines of text the article itself speaks of what some kind of boilerplate, with this text, is about.
   *
   * @param written the language of the text: that of the article, if nothing else is known
   */
  speaksOf(kind: Kind, text: string, written = 'en'): number {
    const language = this.language ?? written
    const topic = topicOf(kind, language)
    if (!topic || (!buttons.has(kind) && !topic.test(text))) return 0
    const key = `${kind} ${language}`
    let count = this.#spoken.get(key)
    if (count === undefined) {
      // What stands beside several lines of a notice may be one more that nobody knows.
      const isOf = (at: number) => this.#isSure(at) && this.#hits[at]?.kind === kind
      const isBeside = ({index}: Line) => (isOf(index - 1) && isOf(index - 2)) || (isOf(index + 1) && isOf(index + 2))
      count = this.#countText((line) => line.wordCount > 6 && topic.test(line.text) && !isBeside(line))
      this.#spoken.set(key, count)
    }
    return count
  }

  /** How many lines tell the reader what to do. */
  get adviceLines(): number {
    return (this.#advice ??= this.#countText(
      (line) => line.endsSentence && (instruction.test(line.text) || foreignInstructions.pattern().test(line.text)),
    ))
  }

  /** How many lines look like headings of one to five words: text follows them, and not the next tag or button. */
  get headings(): number {
    return (this.#headings ??= this.#lines.filter(
      (line, i) =>
        i > 0 &&
        !this.#isSure(i) &&
        !line.endsSentence &&
        this.#isText(i + 1) &&
        ((line.wordCount > 0 && line.wordCount < 6 && (/^[A-Z]/.test(line.text) || /^\p{Lu}/u.test(line.text))) ||
          (line.text.length <= longestCaselessHeading && /^\p{Lo}/u.test(line.text))),
    ).length)
  }

  /** Whether a line stands there twice: `Advertisement`, and once more. No article has a heading twice. */
  isRepeated({text}: Line): boolean {
    this.#times ??= countsOf(this.#lines.map((line) => line.text.toLowerCase()))
    return (this.#times.get(text.toLowerCase()) ?? 0) > 1
  }

  /** How many lines ask something: those of an interview. */
  get questions(): number {
    return (this.#questions ??= this.#lines.filter(
      ({wordCount, isQuestion}, i) => i > 0 && !this.#isSure(i) && wordCount < 25 && isQuestion,
    ).length)
  }

  #isText(i: number): boolean {
    const line = this.#lines[i]
    return line !== undefined && !this.#isSure(i) && (line.isProse || line.endsSentence)
  }

  #isSure(i: number): boolean {
    const strength = this.#hits[i]?.strength
    return strength === 'sure' || strength === 'label'
  }

  #countText(test: (line: Line) => boolean): number {
    return this.#lines.filter((line, i) => !this.#hits[i] && test(line)).length
  }

  #countOf(word: string): number {
    return this.#counts.get(word) ?? 0
  }

  /** Counts the words of some more lines. Returns whether there were any. */
  #countMore(lines: number): boolean {
    const end = Math.min(this.#lines.length, this.#counted + lines)
    const isMore = end > this.#counted
    for (; this.#counted < end; this.#counted++) {
      const line = this.#lines[this.#counted]
      if (!line || this.#hits[this.#counted]) continue
      for (const word of line.content) this.#counts.set(word, this.#countOf(word) + 1)
    }
    return isMore
  }
}
