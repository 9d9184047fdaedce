import {CodeUnits} from '../../../article/code-units.js'
import {allMarks, classify, fold, foldShift, isWordPair, Kind, kindMask, Mark, units} from './letters.js'
import {flagsOf, type Words} from './read-words.js'
import {numberId} from './reserved-words.js'
import {noSigns, packSigns, type Signs, type SignTables, UnknownClass} from './signs.js'
import {type Token, tokenize} from './tokens.js'
import {packWords, placeOf, WordTable, type WordTables} from './word-table.js'

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

/** So many letters make a hash that no other word of as many letters from a to z has: 31 to their power is a number of 32 bits. */
const lettersOfHash = 6

/** The hashes of its beginning and of all of it tell a word of so many letters from any other. */
const longestRemembered = 2 * lettersOfHash

/** A power of two. */
const remembered = 1 << 12

/** What is remembered of a word: the hash of its first letters, its own, its number plus one with its length, its signs and needs. */
const Memory = {Head: 0, Hash: 1, Found: 2, Signs: 3, Needs: 4, Size: 5} as const

const lengthBits = 4
const lengthMask = 15

/** The words that some phrases are made of: a text is read as their numbers, in one pass and without a string per word. */
export class Vocabulary {
  readonly #table: WordTable
  readonly #text = new CodeUnits()
  readonly #wordClasses: Uint16Array
  readonly #classSigns: Int32Array
  readonly #classNeeds: Int32Array
  /** The words that were looked up, at the places of their hashes: see {@link Memory}. */
  readonly #memory = new Int32Array(remembered * Memory.Size)

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
    const {ids, starts, ends, flags, stops} = words
    const memory = this.#memory
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
      const behindHead = start + lettersOfHash
      let hash = found >>> foldShift
      let head = 0
      let all = found
      let before = found
      let rises = 0
      let after: number
      // The space behind the text ends the last word. A call in this loop would make it take twice as long.
      for (i++; ; i++) {
        after = known[at[i] ?? 0] ?? 0
        const next = after & kindMask
        if (next === kind ? kind > Digit : kind !== Digit || next !== WholeDigit) break
        if (i === behindHead) head = hash
        all |= after
        // `Lower` is twice `Upper`.
        rises |= (before >> 1) & after
        before = after
        hash = (Math.imul(hash, 31) + (after >>> foldShift)) | 0
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
        const place = placeOf(hash, remembered) * Memory.Size
        if (
          memory[place + Memory.Hash] !== hash ||
          memory[place + Memory.Head] !== head ||
          ((memory[place + Memory.Found] ?? 0) & lengthMask) !== size
        )
          this.#remember(place, head, hash, at, start, i)
        ids[count] = ((memory[place + Memory.Found] ?? 0) >> lengthBits) - 1
        words.signs[count] = memory[place + Memory.Signs] ?? 0
        words.needs[count] = memory[place + Memory.Needs] ?? 0
      } else {
        const isSimple = (all & Mark.Complex) === 0
        if (!isSimple) words.keepsLength = false
        const id = isSimple ? this.#table.find(hash, at, start, i) : this.idOf(fold(text.slice(start, i)))
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
  #remember(place: number, head: number, hash: number, at: Uint16Array, start: number, end: number): void {
    const id = this.#table.find(hash, at, start, end)
    const mayHaveStem = id < 0 && this.#table.mayHaveStem(at, start, end)
    const isForm =
      mayHaveStem && this.#table.longestStem(String.fromCharCode(...at.subarray(start, end)).toLowerCase()) >= 0
    const wordClass = this.#classOf(id, isForm)
    const memory = this.#memory
    memory[place + Memory.Head] = head
    memory[place + Memory.Hash] = hash
    memory[place + Memory.Found] = ((id + 1) << lengthBits) | (end - start)
    memory[place + Memory.Signs] = this.#classSigns[wordClass] ?? 0
    memory[place + Memory.Needs] = this.#classNeeds[wordClass] ?? 0
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
