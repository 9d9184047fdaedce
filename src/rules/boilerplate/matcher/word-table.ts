import {CodeUnits} from '../../../article/code-units.js'
import {twoBytes} from '../../sections.js'
import {classify, foldShift, units} from './letters.js'
import {fewestLetters, stemMark, stemsOf} from './stems.js'

const mostWords = 65_000

/** A power of two. */
const placesOfStarts = 1 << 16

/** Words one after the other, and how to find them, as arrays of numbers. */
export interface WordTables {
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
export function packWords(words: readonly string[]): WordTables {
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

/** The place of a hash in a table, of which the size is a power of two. */
function placeOf(hash: number, size: number): number {
  return (hash ^ (hash >>> 15)) & (size - 1)
}

/** Finds the numbers of words and stems. */
export class WordTable {
  readonly #letters: Uint16Array
  readonly #starts: Int32Array
  readonly #table: Uint16Array
  readonly #stemStarts: Uint8Array
  readonly #word = new CodeUnits()

  constructor({letters, starts, table, stemStarts}: WordTables) {
    this.#letters = letters
    this.#starts = starts
    this.#table = table
    this.#stemStarts = stemStarts
  }

  /** The number of a folded word, or -1. */
  idOf(word: string): number {
    return this.#find(hashOf(word), this.#word.of(word), 0, word.length)
  }

  /** The number of the word of which the code units stand between two places, or -1; each of them is folded alone. */
  find(at: Uint16Array, start: number, end: number): number {
    let hash = 0
    for (let i = start; i < end; i++) hash = (Math.imul(hash, 31) + ((units[at[i] ?? 0] ?? 0) >>> foldShift)) | 0
    return this.#find(hash, at, start, end)
  }

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

  /** Whether stems begin like a word of a text. */
  mayHaveStem(at: Uint16Array, start: number, end: number): boolean {
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
  longestStem(word: string): number {
    for (const stem of stemsOf(word)) {
      const id = this.idOf(stem)
      if (id >= 0) return id
    }
    return -1
  }
}
