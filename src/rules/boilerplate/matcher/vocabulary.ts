import {CodeUnits} from '../../../article/code-units.js'
import {allMarks, classify, fold, foldShift, isWordPair, Kind, kindMask, Mark, units} from './letters.js'
import {flagsOf, type Words} from './read-words.js'
import {numberId} from './reserved-words.js'
import {noSigns, packSigns, type Signs, type SignTables, UnknownClass} from './signs.js'
import {type Token, tokenize} from './tokens.js'
import {packWords, WordTable, type WordTables} from './word-table.js'

/** Words with what is known of each, as arrays of numbers. */
export interface PackedVocabulary extends WordTables, SignTables {}

/**
 * Packs words, folded as `fold` does; their numbers are their places in the list.
 *
 * @param signs what is known of each word; of those of a few patterns, nothing
 * @throws RangeError for more than 65,000 words
 */
export function packVocabulary(words: readonly string[], signs: Signs = noSigns(words.length)): PackedVocabulary {
  return {...packWords(words), ...packSigns(signs)}
}

/** A letter from a to z is told by so many bits, and so are as many letters as two numbers hold. */
const letterBits = 5
const lettersOfNumber = 6
const letterMask = (1 << letterBits) - 1
const numberMask = (1 << (letterBits * lettersOfNumber)) - 1
const longestRemembered = 2 * lettersOfNumber

/** So many bits has the place of a word that is remembered: with one less many words of an article share one, with one more they fill the cache. */
const placeBits = 13

/** 2^32 divided by the golden ratio. */
const spread = 0x9e3779b1

/** What is remembered of a word: its last six letters, those before, its number plus one with its class. */
const Memory = {Last: 0, Before: 1, Found: 2, Size: 3} as const

const classShift = 16
const idMask = 0xffff

/** The words that some phrases are made of: a text is read as their numbers, in one pass and without a string per word. */
export class Vocabulary {
  readonly #table: WordTable
  readonly #text = new CodeUnits()
  readonly #wordClasses: Uint16Array
  readonly #classSigns: Int32Array
  readonly #classNeeds: Int32Array
  /** The words that were looked up, at the places of their hashes: see {@link Memory}. */
  readonly #memory = new Int32Array(Memory.Size << placeBits)

  constructor(packed: PackedVocabulary) {
    this.#table = new WordTable(packed)
    this.#wordClasses = packed.wordClasses
    this.#classSigns = packed.classSigns
    this.#classNeeds = packed.classNeeds
  }

  /**
   * Takes a text apart into words, as `tokenize` does.
   *
   * @param words where to put them
   */
  read(text: string, words: Words): void {
    const {length} = text
    // In a loop over all characters it matters that these are at hand.
    const known = units
    const {Separator, Letter, Digit, WholeDigit, Surrogate} = Kind
    const at = this.#text.of(text)
    words.clear(length)
    words.text = text
    const {ids, starts, ends, flags, signs, needs, stops} = words
    const memory = this.#memory
    const classSigns = this.#classSigns
    const classNeeds = this.#classNeeds
    let count = 0
    let marks = 0
    for (let i = 0; i < length;) {
      const found = known[at[i] ?? 0] ?? 0
      const kind = found & kindMask
      if (kind === Separator) {
        marks |= found
        if ((found & Mark.Stop) !== 0) stops.push(i)
        i++
        continue
      }
      if (kind === Kind.Unknown) {
        classify(at[i] ?? 0)
        continue
      }
      if (kind === Surrogate) {
        if (isWordPair(text, i)) {
          this.#readByCharacters(text, words)
          return
        }
        i++
        continue
      }
      const start = i
      let last = (found >>> foldShift) & letterMask
      let others = 0
      let all = found
      let before = found
      let rises = 0
      let after: number
      // The space behind the text ends the last word. A call in this loop would make it take twice as long.
      for (i++; ; i++) {
        after = known[at[i] ?? 0] ?? 0
        const next = after & kindMask
        if (next === kind ? kind > Digit : kind !== Digit || next !== WholeDigit) break
        all |= after
        // `Lower` is twice `Upper`.
        rises |= (before >> 1) & after
        before = after
        others = (others << letterBits) | (last >>> (letterBits * (lettersOfNumber - 1)))
        last = ((last << letterBits) | ((after >>> foldShift) & letterMask)) & numberMask
      }
      if (after === 0) {
        classify(at[i] ?? 0)
        i = start
        continue
      }
      marks |= all
      if ((rises & Mark.Upper) !== 0) findSeams(at, start, i, words.seams)
      const size = i - start
      starts[count] = start
      ends[count] = i
      flags[count] = flagsOf((found & Mark.Capital) !== 0, kind === Digit || kind === WholeDigit)
      if ((all & Mark.Wide) === 0 && kind === Letter && size <= longestRemembered) {
        // Most words of a text are short, and were there before.
        const place = (Math.imul(last ^ Math.imul(others, 31), spread) >>> (32 - placeBits)) * Memory.Size
        if (memory[place + Memory.Last] !== last || memory[place + Memory.Before] !== others)
          this.#remember(place, last, others, at, start, i)
        const idAndClass = memory[place + Memory.Found] ?? 0
        ids[count] = (idAndClass & idMask) - 1
        signs[count] = classSigns[idAndClass >>> classShift] ?? 0
        needs[count] = classNeeds[idAndClass >>> classShift] ?? 0
      } else {
        const isSimple = (all & Mark.Complex) === 0
        if (!isSimple) words.keepsLength = false
        const id = isSimple ? this.#table.find(at, start, i) : this.idOf(fold(text.slice(start, i)))
        ids[count] = id
        const mayHaveStem = id < 0 && kind === Letter && this.#table.mayHaveStem(at, start, i)
        this.#describe(words, count, kind === Digit || kind === WholeDigit ? numberId : id, mayHaveStem)
      }
      words.letters += size
      count++
    }
    words.length = count
    words.marks = marks
  }

  /** Looks a word of few letters from a to z up, and remembers what was found. */
  #remember(place: number, last: number, others: number, at: Uint16Array, start: number, end: number): void {
    const id = this.#table.find(at, start, end)
    const mayHaveStem = id < 0 && this.#table.mayHaveStem(at, start, end)
    const isForm =
      mayHaveStem && this.#table.longestStem(String.fromCharCode(...at.subarray(start, end)).toLowerCase()) >= 0
    const memory = this.#memory
    memory[place + Memory.Last] = last
    memory[place + Memory.Before] = others
    memory[place + Memory.Found] = (id + 1) | (this.#classOf(id, isForm) << classShift)
  }

  #classOf(id: number, mayHaveStem: boolean): number {
    if (id >= 0) return this.#wordClasses[id] ?? 0
    return mayHaveStem ? UnknownClass.MayHaveStem : UnknownClass.Plain
  }

  /** Says of a word what is known of a word with some number. */
  #describe(words: Words, at: number, id: number, mayHaveStem: boolean): void {
    const wordClass = this.#classOf(id, mayHaveStem)
    words.signs[at] = this.#classSigns[wordClass] ?? 0
    words.needs[at] = this.#classNeeds[wordClass] ?? 0
  }

  /** Of letters beyond the first plane little is known: what could depend on them is looked for. */
  #readByCharacters(text: string, words: Words): void {
    this.readTokens(tokenize(text), words)
    for (let i = 0; i < text.length; i++) {
      const unit = text.charCodeAt(i)
      if (((units[unit] || classify(unit)) & Mark.Stop) !== 0) words.stops.push(i)
    }
    words.seams = Array.from(text.matchAll(/(?<=\p{Ll})\p{Lu}/gu), ({index}) => index)
  }

  /** Words that were taken apart elsewhere; all marks are set. */
  readTokens(tokens: readonly Token[], words: Words): void {
    words.clear(tokens.length)
    words.text = ''
    words.marks = allMarks
    words.keepsLength = false
    for (const {word, start, end, capital, isNumber} of tokens) {
      const id = this.idOf(word)
      this.#describe(words, words.length, isNumber ? numberId : id, false)
      words.add(id, start, end, flagsOf(capital, isNumber))
    }
  }

  /** The number of a folded word, or -1. */
  idOf(word: string): number {
    return this.#table.idOf(word)
  }

  /** Puts the longest stem that an unknown word is a form of in its place, if there is one. */
  readStem(words: Words, at: number): void {
    const id = this.#table.longestStem(fold(words.text.slice(words.startOf(at), words.endOf(at))))
    words.ids[at] = id
    this.#describe(words, at, id, false)
  }
}

/** Finds where a small letter may meet a capital in a word. */
function findSeams(at: Uint16Array, start: number, end: number, seams: number[]): void {
  for (let i = start + 1; i < end; i++)
    // `Lower` is twice `Upper`.
    if (((units[at[i - 1] ?? 0] ?? 0) >> 1) & (units[at[i] ?? 0] ?? 0) & Mark.Upper) seams.push(i)
}
