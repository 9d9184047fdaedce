import type {PatternCode} from './code.js'
import type {Words} from './read-words.js'

/** So many words has a line that a bag is looked for in; where a character is a word, so many characters. */
const longestBag = 18
const longestBagOfCharacters = 40

/** Bags are told from each other by the bits of a number, so many at a time. */
export const blockSize = 16

/** Each bag has three pieces of code: its words, its cues and its acts. */
const piecesOfBag = 3

/** What is known of a bag: whether a character is a word in its language, its cue begins the line, it is a label. */
export const BagFlag = {Characters: 1, Begins: 2, Label: 4} as const

/** A sign of a word is four numbers: a block, and in which of its bags the word is at all, as a cue and as an act. */
const signLength = 4

const none: readonly number[] = []

/** Bags in arrays: see the fields of {@link Bags}. */
export interface BagTables {
  bagFlags: Uint16Array
  bagLists: Uint16Array
  bagSigns: Uint16Array
  bagSignStarts: Int32Array
}

/**
 * The bags of all books: see `Bag` of `../phrases.ts`. Bits tell at once which bags hold all words of a line, and with them a
 * cue and an act; prose has a word that is in none before it has three. What is left is taken apart into members.
 */
export class Bags {
  readonly #code: PatternCode
  /** The number of the first piece of code that is a bag’s. */
  readonly firstPiece: number
  readonly #flags: Uint16Array
  /** The number of each word’s list of signs, the lists, and where they begin. */
  readonly #lists: Uint16Array
  readonly #signs: Uint16Array
  readonly #signStarts: Int32Array

  /**
   * @param tables what `packBags` returned
   * @param code whose last pieces are those of the bags
   * @param pieces how many pieces it has
   */
  constructor(tables: BagTables, code: PatternCode, pieces: number) {
    this.#code = code
    this.#flags = tables.bagFlags
    this.#lists = tables.bagLists
    this.#signs = tables.bagSigns
    this.#signStarts = tables.bagSignStarts
    this.firstPiece = pieces - piecesOfBag * this.#flags.length
  }

  /**
   * The bags that hold each word of a text from a place to another, a cue and an act among them: of prose none.
   *
   * @param areLabels whether labels are looked for, or whole lines
   */
  candidates(words: Words, from: number, to: number, areLabels: boolean): readonly number[] {
    const length = to - from
    if (length < 2 || length > longestBagOfCharacters) return none
    let found: number[] | undefined
    const signs = this.#signs
    const end = this.#signEnd(words, from)
    for (let sign = this.#signStart(words, from); sign < end; sign += signLength) {
      const block = signs[sign] ?? 0
      let inAll = signs[sign + 1] ?? 0
      let cues = signs[sign + 2] ?? 0
      let acts = signs[sign + 3] ?? 0
      for (let at = from + 1; at < to && inAll !== 0; at++) {
        const other = this.#signOf(words, at, block)
        inAll &= other < 0 ? 0 : (signs[other + 1] ?? 0)
        cues |= signs[other + 2] ?? 0
        acts |= signs[other + 3] ?? 0
      }
      for (let left = inAll & cues & acts; left !== 0; left &= left - 1) {
        const bag = block * blockSize + 31 - Math.clz32(left & -left)
        if (this.#mayHold(bag, length) && this.#has(bag, BagFlag.Label) === areLabels) (found ??= []).push(bag)
      }
    }
    return found ?? none
  }

  isLabel(bag: number): boolean {
    return this.#has(bag, BagFlag.Label)
  }

  /** Whether words from a place to another are a bag’s: they are taken apart into members in every way there is. */
  matches(bag: number, words: Words, from: number, to: number): boolean {
    if (!this.#mayHold(bag, to - from)) return false
    const piece = this.firstPiece + piecesOfBag * bag
    const begins = this.#has(bag, BagFlag.Begins)
    const block = Math.floor(bag / blockSize)
    const bit = 1 << (bag % blockSize)
    /** For each place, in which states it is reached: bits for neither seen, a cue, an act, both. */
    const reached = new Uint8Array(to - from + 1)
    reached[0] = 1
    const reach = (end: number, states: number) => (reached[end - from] = (reached[end - from] ?? 0) | states)
    for (let at = from; at < to; at++) {
      const states = reached[at - from] ?? 0
      if (states === 0) continue
      const sign = this.#signOf(words, at, block)
      if (sign < 0) continue
      if (((this.#signs[sign + 2] ?? 0) & bit) !== 0) {
        const withCue = ((states & 0b0101) << 1) | (states & 0b1010)
        for (const end of this.#code.ends(piece + 1, words, at, to)) reach(end, withCue)
      }
      if (begins && at === from) continue
      if (((this.#signs[sign + 3] ?? 0) & bit) !== 0) {
        const withAct = ((states & 0b0011) << 2) | (states & 0b1100)
        for (const end of this.#code.ends(piece + 2, words, at, to)) reach(end, withAct)
      }
      for (const end of this.#code.ends(piece, words, at, to)) reach(end, states)
    }
    return ((reached[to - from] ?? 0) & 0b1000) !== 0
  }

  /** Whether a line of so many words may be a bag’s. */
  #mayHold(bag: number, length: number): boolean {
    return length <= (this.#has(bag, BagFlag.Characters) ? longestBagOfCharacters : longestBag)
  }

  #has(bag: number, flag: number): boolean {
    return ((this.#flags[bag] ?? 0) & flag) !== 0
  }

  /** Where a word’s sign for a block of bags stands, or -1. */
  #signOf(words: Words, at: number, block: number): number {
    const end = this.#signEnd(words, at)
    for (let sign = this.#signStart(words, at); sign < end; sign += signLength) {
      if (this.#signs[sign] === block) return sign
    }
    return -1
  }

  #signStart(words: Words, at: number): number {
    return this.#signStarts[this.#lists[words.keyOf(at)] ?? 0] ?? 0
  }

  #signEnd(words: Words, at: number): number {
    return this.#signStarts[(this.#lists[words.keyOf(at)] ?? 0) + 1] ?? 0
  }
}
