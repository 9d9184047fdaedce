import {twoBytes} from '../../sections.js'
import {CodeWriter, PatternCode} from './code.js'
import {compile} from './pattern.js'
import type {Words} from './read-words.js'
import {packVocabulary, Vocabulary} from './vocabulary.js'

/** Patterns that are looked for together, in words that are read once for all of them. */
export class PatternList {
  readonly vocabulary: Vocabulary
  readonly #code: PatternCode
  /** So many pieces of code come before those of the patterns. */
  readonly #shared: number
  readonly #needs: readonly (readonly number[])[]

  /** @throws PatternError for a pattern that cannot be read */
  constructor(sources: readonly string[]) {
    const writer = new CodeWriter()
    const patterns = sources.map((source) => compile(source, writer))
    const {code, starts, shared} = writer.assemble(patterns.map((pattern) => pattern.code))
    this.#code = new PatternCode(twoBytes(code), Int32Array.from(starts))
    this.#shared = shared
    this.#needs = patterns.map(({needs}) => [...needs].map((word) => writer.numberOf(word)))
    this.vocabulary = new Vocabulary(packVocabulary(writer.words))
  }

  /** The numbers of the words of which a text must have one to match a pattern; none if it may do without. */
  needsOf(pattern: number): readonly number[] {
    return this.#needs[pattern] ?? []
  }

  /** Whether a pattern matches words from the first to the last. */
  matchesAll(pattern: number, words: Words): boolean {
    return this.#code.match(this.#shared + pattern, words, 0, words.length) === words.length
  }
}
