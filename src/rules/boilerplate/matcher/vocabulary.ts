import {CodeUnits} from '../../../article/code-units.js'
import {twoBytes} from '../../sections.js'
import {classify, fold, foldShift, isWordPair, Kind, kindMask, Mark, units} from './letters.js'
import {flagsOf, type Words} from './read-words.js'
import {fewestLetters, stemMark, stemsOf} from './stems.js'
import {type Token, tokenize} from './tokens.js'

const mostWords = 65_000

/** A power of two. */
const placesOfStarts = 1 << 16

/** A vocabulary as arrays of numbers, and the words one after the other. */
export interface PackedVocabulary {
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
 * @throws RangeError for more than 65,000 words
 */
export function packVocabulary(words: readonly string[]): PackedVocabulary {
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
  return {stemStarts, letters: twoBytes(letters), starts: Int32Array.from(starts), table}
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

/** A power of two. */
const remembered = 1 << 11

/** The words that some phrases are made of: a text is read as their numbers, in one pass and without a string per word. */
export class Vocabulary {
  readonly #letters: Uint16Array
  readonly #starts: Int32Array
  readonly #table: Uint16Array
  readonly #stemStarts: Uint8Array
  readonly #text = new CodeUnits()
  readonly #word = new CodeUnits()
  /** The hashes of short words that were looked up, and for each its number plus one, times eight, plus its length. */
  readonly #hashes = new Int32Array(remembered)
  readonly #found = new Int32Array(remembered)

  constructor({letters, starts, table, stemStarts}: PackedVocabulary) {
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
    const {Stop, Upper} = Mark
    const at = this.#text.of(text)
    words.clear(length)
    words.text = text
    const {ids, starts, ends, flags, stops, seams} = words
    let count = 0
    let marks = 0
    for (let i = 0; i < length;) {
      const unit = at[i] ?? 0
      const found = known[unit] || classify(unit)
      const kind = found & kindMask
      marks |= found
      if (kind === Separator) {
        if ((found & Stop) !== 0) stops.push(i)
        i++
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
      let hash = found >>> foldShift
      let isSimple = hash !== 0
      let before = found
      let all = unit
      // The space behind the text ends the last word.
      for (i++; ; i++) {
        const next = at[i] ?? 0
        const after = known[next] || classify(next)
        const nextKind = after & kindMask
        if (nextKind === kind ? kind > Digit : kind !== Digit || nextKind !== WholeDigit) break
        marks |= after
        // `Lower` is twice `Upper`.
        if (((before >> 1) & after & Upper) !== 0) seams.push(i)
        before = after
        all |= next
        const folded = after >>> foldShift
        if (folded === 0) isSimple = false
        hash = (Math.imul(hash, 31) + folded) | 0
      }
      if (!isSimple) words.keepsLength = false
      ids[count] = !isSimple
        ? this.idOf(fold(text.slice(start, i)))
        : all < 0x80 && kind === Letter && i - start <= lettersOfHash
          ? this.#idOfShort(hash, at, start, i)
          : this.#find(hash, at, start, i)
      starts[count] = start
      ends[count] = i
      flags[count] = flagsOf((found & Mark.Capital) !== 0, kind === Digit || kind === WholeDigit)
      count++
    }
    words.length = count
    words.marks = marks
  }

  /** The number of a word of few letters from a to z, or -1. Most words of a text are short, and were there before. */
  #idOfShort(hash: number, at: Uint16Array, start: number, end: number): number {
    const place = placeOf(hash, remembered)
    const found = this.#found[place] ?? 0
    if (this.#hashes[place] === hash && (found & 7) === end - start) return (found >> 3) - 1
    const id = this.#find(hash, at, start, end)
    this.#hashes[place] = hash
    this.#found[place] = ((id + 1) << 3) | (end - start)
    return id
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
    words.marks = 0xff
    words.keepsLength = false
    for (const {word, start, end, capital, isNumber} of tokens)
      words.add(this.idOf(word), start, end, flagsOf(capital, isNumber))
  }

  /** The number of the longest stem that a word of a text is a form of, or -1. */
  idOfStem(words: Words, at: number): number {
    const {text} = words
    const start = words.startOf(at)
    const end = words.endOf(at)
    if (end - start < fewestLetters) return -1
    let hash = 0
    for (let i = start; i < start + fewestLetters; i++) {
      const unit = text.charCodeAt(i)
      const folded = (units[unit] || classify(unit)) >>> foldShift
      hash = (Math.imul(hash, 31) + folded) | 0
    }
    const bit = placeOf(hash, placesOfStarts)
    if (((this.#stemStarts[bit >> 3] ?? 0) & (1 << (bit & 7))) === 0) return -1
    for (const stem of stemsOf(fold(text.slice(start, end)))) {
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
