import {CodeUnits} from '../../../article/code-units.js'
import {twoBytes} from '../../sections.js'
import {allMarks, classify, fold, foldShift, isWordPair, Kind, kindMask, Mark, units} from './letters.js'
import {flagsOf, type Words} from './read-words.js'
import {numberId} from './reserved-words.js'
import {packSigns, type SignTables, UnknownClass} from './signs.js'
import {fewestLetters, stemMark, stemsOf} from './stems.js'
import {type Token, tokenize} from './tokens.js'

const mostWords = 65_000

/** A power of two. */
const placesOfStarts = 1 << 16

/** A vocabulary as arrays of numbers, and the words one after the other. */
export interface PackedVocabulary extends SignTables {
  /** The UTF-16 code units of the words, one after the other. */
  letters: Uint16Array
  /** Where each begins in `letters`; behind them, where the last ends. */
  starts: Int32Array
  /** For the hash of the first letters of a stem a bit that is set: few words of a text begin like any. */
  stemStarts: Uint8Array
  /** Open addressing: the number of a word plus one, at the place of its hash or behind it; 0 where none is. */
  table: Uint16Array
}

/**
 * Packs words, folded as `fold` does; their numbers are their places in the list.
 *
 * @param signs what is known of each word; of those of a few patterns, nothing
 * @throws RangeError for more than 65,000 words
 */
export function packVocabulary(
  words: readonly string[],
  signs: SignTables = packSigns(new Int32Array(words.length + 1), new Int32Array(words.length + 1)),
): PackedVocabulary {
  if (words.length > mostWords)
    throw new RangeError(`Phrases of more than ${mostWords} different words cannot be looked for.`)
  // At most a third of the places are taken: most words of a text are found to be unknown at the first look.
  const table = new Uint16Array(1 << Math.ceil(Math.log2(3 * words.length)))
  const starts = [0]
  const letters: number[] = []
  const stemStarts = new Uint8Array(placesOfStarts >> 3)
  for (const [id, word] of words.entries()) {
    for (let i = 0; i < word.length; i++) letters.push(word.charCodeAt(i))
    starts.push(letters.length)
    let place = placeOf(hashOf(word), table.length)
    while (table[place] !== 0) place = (place + 1) & (table.length - 1)
    table[place] = id + 1
    if (!word.endsWith(stemMark)) continue
    const bit = placeOf(hashOf(word.slice(0, fewestLetters)), placesOfStarts)
    stemStarts[bit >> 3] = (stemStarts[bit >> 3] ?? 0) | (1 << (bit & 7))
  }
  return {stemStarts, letters: twoBytes(letters), starts: Int32Array.from(starts), table, ...signs}
}

function hashOf(word: string): number {
  let hash = 0
  for (let i = 0; i < word.length; i++) hash = (Math.imul(hash, 31) + word.charCodeAt(i)) | 0
  return hash
}

function placeOf(hash: number, size: number): number {
  return (hash ^ (hash >>> 15)) & (size - 1)
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
  readonly #letters: Uint16Array
  readonly #starts: Int32Array
  readonly #table: Uint16Array
  readonly #stemStarts: Uint8Array
  readonly #text = new CodeUnits()
  readonly #word = new CodeUnits()
  readonly #wordClasses: Uint16Array
  readonly #classSigns: Int32Array
  readonly #classNeeds: Int32Array
  /** The words that were looked up, at the places of their hashes: see {@link Memory}. */
  readonly #memory = new Int32Array(remembered * Memory.Size)

  constructor({letters, starts, table, stemStarts, wordClasses, classSigns, classNeeds}: PackedVocabulary) {
    this.#wordClasses = wordClasses
    this.#classSigns = classSigns
    this.#classNeeds = classNeeds
    this.#stemStarts = stemStarts
    this.#letters = letters
    this.#starts = starts
    this.#table = table
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
      let after = 0
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
        const id = isSimple ? this.#find(hash, at, start, i) : this.idOf(fold(text.slice(start, i)))
        ids[count] = id
        const mayHaveStem = id < 0 && kind === Letter && this.#mayHaveStem(at, start, i)
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
    const id = this.#find(hash, at, start, end)
    const mayHaveStem = id < 0 && this.#mayHaveStem(at, start, end)
    const isForm = mayHaveStem && this.#longestStem(String.fromCharCode(...at.subarray(start, end)).toLowerCase()) >= 0
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

  /** Puts the longest stem that an unknown word is a form of in its place, if there is one. */
  readStem(words: Words, at: number): void {
    const id = this.#longestStem(fold(words.text.slice(words.startOf(at), words.endOf(at))))
    words.ids[at] = id
    this.#describe(words, at, id, false)
  }

  /** Whether stems begin like a word of a text. */
  #mayHaveStem(at: Uint16Array, start: number, end: number): boolean {
    if (end - start < fewestLetters) return false
    let hash = 0
    for (let i = start; i < start + fewestLetters; i++) {
      const unit = at[i] ?? 0
      const folded = (units[unit] || classify(unit)) >>> foldShift
      hash = (Math.imul(hash, 31) + folded) | 0
    }
    const bit = placeOf(hash, placesOfStarts)
    return ((this.#stemStarts[bit >> 3] ?? 0) & (1 << (bit & 7))) !== 0
  }

  /** The number of the longest stem that a folded word is a form of, or -1. */
  #longestStem(word: string): number {
    for (const stem of stemsOf(word)) {
      const id = this.idOf(stem)
      if (id >= 0) return id
    }
    return -1
  }

  /** The number of a folded word, or -1. */
  idOf(word: string): number {
    return this.#find(hashOf(word), this.#word.of(word), 0, word.length)
  }

  /** The number of the word of which the code units stand between two places, or -1. */
  #find(hash: number, at: Uint16Array, start: number, end: number): number {
    const known = units
    const table = this.#table
    const letters = this.#letters
    const wordStarts = this.#starts
    const mask = table.length - 1
    const length = end - start
    for (let place = (hash ^ (hash >>> 15)) & mask; ; place = (place + 1) & mask) {
      const id = (table[place] ?? 0) - 1
      if (id < 0) return -1
      const from = wordStarts[id] ?? 0
      if ((wordStarts[id + 1] ?? 0) - from !== length) continue
      let i = 0
      for (; i < length; i++) {
        const unit = at[start + i] ?? 0
        const letter = letters[from + i]
        if (unit !== letter && (known[unit] ?? 0) >>> foldShift !== letter) break
      }
      if (i === length) return id
    }
  }
}

/** Finds where a small letter may meet a capital in a word. */
function findSeams(at: Uint16Array, start: number, end: number, seams: number[]): void {
  for (let i = start + 1; i < end; i++)
    // `Lower` is twice `Upper`.
    if (((units[at[i - 1] ?? 0] ?? 0) >> 1) & (units[at[i] ?? 0] ?? 0) & Mark.Upper) seams.push(i)
}
