import type {Anchors} from '../phrases.js'
import {firstAtLeast} from './arrays.js'
import type {Words} from './read-words.js'
import {anchors, beginsBit, cueBit, groupsOf, leadBit, type SignTables, stemBit, unknownBit} from './signs.js'
import type {Vocabulary} from './vocabulary.js'

/** Beside the most words that a phrase can match: whether it matches some words and numbers only. */
export const closedBit = 0x8000

/** Anchors whose phrases go on to the end of the line: most lines of prose are longer than any. */
const reachesEnd: ReadonlySet<keyof Anchors> = new Set(['line', 'weak', 'closing'])

/** In longer passages only whole words are known. */
const longestWithStems = 24

/** Two words may have one stamp: then a phrase is looked for in vain. The table stays in the fastest memory. */
const stampMask = 0x7ff

const none: readonly number[] = []

/** An index in arrays: see the fields of {@link PhraseIndex}. */
export interface IndexTables extends SignTables {
  longest: Uint16Array
  groups: Uint8Array
  needs: Uint16Array
  needsStarts: Uint16Array
  needsToo: Uint16Array
  needsTooStarts: Uint16Array
  beginning: Uint16Array
  beginningStarts: Uint16Array
  /** The number of the first phrase of each anchor. */
  anchorStarts: Uint16Array
}

/** The phrases of an anchor. */
interface Range {
  begins: number
  cue: number
  groups: number
  reachesEnd: boolean
  /** The number of the first, and the number behind that of the last. */
  first: number
  last: number
}

/**
 * Finds phrases by the words of a passage. A passage is looked at for one anchor after the other, and at several places:
 * what all its words say together is kept until another is asked for.
 */
export class PhraseIndex {
  readonly #vocabulary: Vocabulary
  readonly #ranges: ReadonlyMap<keyof Anchors, Range>
  /** The most words that each phrase can match, with {@link closedBit}. */
  readonly #longest: Uint16Array
  /** The group of each phrase: see `groupOf` of `signs.ts`. */
  readonly #groups: Uint8Array
  /** The numbers of the words of which a text must have one, phrase by phrase. */
  readonly #needs: Uint16Array
  readonly #needsStarts: Uint16Array
  /** The same of the words of which it must have another. */
  readonly #needsToo: Uint16Array
  readonly #needsTooStarts: Uint16Array
  /** The numbers of the phrases that each word can begin; behind them, of those that any word can. */
  readonly #beginning: Uint16Array
  readonly #beginningStarts: Uint16Array
  readonly #wordClasses: Uint16Array
  readonly #classBegins: Int32Array
  /** What phrases that need no word are taken to need and be signs of. */
  readonly #anySigns: number
  readonly #anyNeeds: number
  readonly #anyWord: number

  /** The passage. */
  #words: Words | undefined
  #reading = 0
  #from = 0
  #to = 0
  /** What its words say together. */
  #signs = 0
  #needed = 0
  /** Once that is asked: `#stamps` holds `#stamp` for each of its words, at the end of its number. */
  readonly #stamps = new Int32Array(stampMask + 1)
  #stamp = 0
  #isStamped = false

  constructor(tables: IndexTables, vocabulary: Vocabulary) {
    const {anchorStarts, wordClasses, classSigns, classNeeds} = tables
    this.#vocabulary = vocabulary
    this.#ranges = new Map(
      anchors.map((anchor, i) => [
        anchor,
        {
          begins: beginsBit(anchor),
          cue: cueBit(anchor),
          groups: groupsOf(anchor),
          reachesEnd: reachesEnd.has(anchor),
          first: anchorStarts[i] ?? 0,
          last: anchorStarts[i + 1] ?? 0,
        },
      ]),
    )
    this.#longest = tables.longest
    this.#groups = tables.groups
    this.#needs = tables.needs
    this.#needsStarts = tables.needsStarts
    this.#needsToo = tables.needsToo
    this.#needsTooStarts = tables.needsTooStarts
    this.#beginning = tables.beginning
    this.#beginningStarts = tables.beginningStarts
    this.#wordClasses = wordClasses
    this.#classBegins = tables.classBegins
    this.#anyWord = wordClasses.length - 1
    this.#anySigns = classSigns[wordClasses[this.#anyWord] ?? 0] ?? 0
    this.#anyNeeds = classNeeds[wordClasses[this.#anyWord] ?? 0] ?? 0
  }

  /** The number behind that of the last phrase of an anchor. */
  endOf(anchor: keyof Anchors): number {
    return this.#ranges.get(anchor)?.last ?? 0
  }

  /** Whether a word of a passage has one of some bits. */
  hasSign(bits: number, words: Words, from: number, to: number): boolean {
    this.#lookAt(words, from, to)
    return (this.#signs & bits) !== 0
  }

  /** Whether a word may stand before a summons. */
  isLead(words: Words, at: number): boolean {
    return ((words.signs[at] ?? 0) & leadBit) !== 0
  }

  /** Whether all words of a passage from a place on are known. */
  knowsAll(words: Words, at: number, from: number, to: number): boolean {
    this.#lookAt(words, from, to)
    if ((this.#signs & unknownBit) === 0) return true
    for (let i = at; i < to; i++) if (words.keyOf(i) < 0) return false
    return true
  }

  /**
   * The numbers of an anchor's phrases that can match at a word of a passage and of whose words one is in it: first those
   * that name the word, then those that begin with any.
   */
  possible(anchor: keyof Anchors, words: Words, at: number, from: number, to: number): readonly number[] {
    const range = this.#ranges.get(anchor)
    if (!range) return none
    this.#lookAt(words, from, to)
    const begins =
      ((words.signs[at] ?? 0) & range.begins) !== 0 && (this.#groupsBegunBy(words, at) & range.groups) !== 0
    const isCued = (this.#signs & range.cue) !== 0
    if (!begins && !isCued) return none
    const fewest = range.reachesEnd ? to - at : 0
    // A line with a word that no phrase has is none of those that name all their words.
    const barred = range.reachesEnd && !this.knowsAll(words, at, from, to) ? closedBit : 0
    const found: number[] = []
    if (begins) this.#addPossible(found, range, words.keyOf(at), fewest, barred)
    if (isCued) this.#addPossible(found, range, this.#anyWord, fewest, barred)
    return found
  }

  /** The groups in which a phrase begins with a word and one, perhaps another, needs a word of the passage. */
  #groupsBegunBy(words: Words, at: number): number {
    return this.#needed & (this.#classBegins[this.#wordClasses[words.keyOf(at)] ?? 0] ?? 0)
  }

  #addPossible(found: number[], {first, last}: Range, id: number, fewest: number, barred: number): void {
    const end = this.#beginningStarts[id + 1] ?? 0
    // A word such as `the` begins hundreds of phrases, few of them of one anchor.
    for (let i = firstAtLeast(this.#beginning, first, this.#beginningStarts[id] ?? 0, end); i < end; i++) {
      const number = this.#beginning[i] ?? 0
      if (number >= last) return
      if ((this.#needed & (1 << (this.#groups[number] ?? 0))) === 0) continue
      const longest = this.#longest[number] ?? 0
      if ((longest & barred) === 0 && (longest & ~closedBit) >= fewest && this.#hasNeeds(number)) found.push(number)
    }
  }

  #hasNeeds(number: number): boolean {
    return (
      this.#hasOneOf(this.#needs, this.#needsStarts, number) &&
      this.#hasOneOf(this.#needsToo, this.#needsTooStarts, number)
    )
  }

  #hasOneOf(needs: Uint16Array, starts: Uint16Array, number: number): boolean {
    const from = starts[number] ?? 0
    const to = starts[number + 1] ?? 0
    if (from === to) return true
    if (!this.#isStamped) this.#stampWords()
    for (let i = from; i < to; i++) if (this.#stamps[(needs[i] ?? 0) & stampMask] === this.#stamp) return true
    return false
  }

  #stampWords(): void {
    const words = this.#words
    if (!words) return
    this.#isStamped = true
    this.#stamp++
    for (let at = this.#from; at < this.#to; at++) {
      const id = words.keyOf(at)
      if (id >= 0) this.#stamps[id & stampMask] = this.#stamp
    }
  }

  #lookAt(words: Words, from: number, to: number): void {
    if (this.#words === words && this.#reading === words.reading && this.#from === from && this.#to === to) return
    this.#words = words
    this.#reading = words.reading
    this.#from = from
    this.#to = to
    this.#isStamped = false
    this.#join(words, from, to)
    if ((this.#signs & stemBit) === 0 || to - from > longestWithStems) return
    for (let at = from; at < to; at++)
      if (((words.signs[at] ?? 0) & stemBit) !== 0) this.#vocabulary.readStem(words, at)
    this.#join(words, from, to)
  }

  /** Joins what the words of a passage say. */
  #join({signs, needs}: Words, from: number, to: number): void {
    let ofAll = this.#anySigns
    let neededByAll = this.#anyNeeds
    for (let at = from; at < to; at++) {
      ofAll |= signs[at] ?? 0
      neededByAll |= needs[at] ?? 0
    }
    this.#signs = ofAll
    this.#needed = neededByAll
  }
}
