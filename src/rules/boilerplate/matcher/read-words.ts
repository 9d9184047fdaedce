import {numberId} from './reserved-words.js'

/** The words of a text in flat arrays, which are used again for the next: an object for each would take longer to make. */
export class Words {
  length = 0
  /** The text, if its words are all that it is made of. */
  text = ''
  /** How many texts were read into it. */
  reading = 0
  /** The number of each word in the vocabulary, -1 if it is none of its words. */
  ids = new Int32Array(256)
  /** Where each begins and ends, in UTF-16 code units. */
  starts = new Int32Array(256)
  ends = new Int32Array(256)
  /** Whether each begins with a capital or is a number: bits of {@link WordFlag}. */
  flags = new Uint8Array(256)
  /** What is known of each before any phrase is looked at: see `signs.ts`. */
  signs = new Int32Array(256)
  needs = new Int32Array(256)
  /** The marks of all characters of the text: bits of `Mark`. */
  marks = 0
  /** Whether every word, folded, is as long as it was. */
  keepsLength = true
  /** How many letters and digits the words have together. */
  letters = 0
  /** Where characters stand that may end a sentence. */
  stops: number[] = []
  /** Where a small letter may meet a capital: the places of the capitals. */
  seams: number[] = []

  /** Makes room for the words of a text of so many code units. */
  clear(length: number): void {
    this.length = 0
    this.reading++
    this.marks = 0
    this.keepsLength = true
    this.letters = 0
    if (this.stops.length > 0) this.stops = []
    if (this.seams.length > 0) this.seams = []
    if (length <= this.ids.length) return
    const room = 2 * length
    this.ids = new Int32Array(room)
    this.starts = new Int32Array(room)
    this.ends = new Int32Array(room)
    this.flags = new Uint8Array(room)
    this.signs = new Int32Array(room)
    this.needs = new Int32Array(room)
  }

  add(id: number, start: number, end: number, flags: number): void {
    const at = this.length++
    this.ids[at] = id
    this.starts[at] = start
    this.ends[at] = end
    this.flags[at] = flags
  }

  startOf(at: number): number {
    return this.starts[at] ?? 0
  }

  endOf(at: number): number {
    return this.ends[at] ?? 0
  }

  /** What a word is indexed by: its number in the vocabulary, -1 if it is none of its words. */
  keyOf(at: number): number {
    return ((this.flags[at] ?? 0) & WordFlag.Number) !== 0 ? numberId : (this.ids[at] ?? -1)
  }

  /** Whether it is a word, not a number, that begins with no capital. */
  isSmall(at: number): boolean {
    return this.flags[at] === 0
  }

  /** What something says of the words if there were no more than the first of them. */
  onlyFirst<T>(count: number, ask: () => T): T {
    const {length} = this
    this.length = count
    const answer = ask()
    this.length = length
    return answer
  }

  /** What something says of the words if those from a place on were words, in small letters, that nobody knows. */
  withUnknown<T>(from: number, ask: () => T): T {
    const ids = this.ids.slice(from, this.length)
    const flags = this.flags.slice(from, this.length)
    this.ids.fill(-1, from, this.length)
    this.flags.fill(0, from, this.length)
    const answer = ask()
    this.ids.set(ids, from)
    this.flags.set(flags, from)
    return answer
  }

  isCapital(at: number): boolean {
    return ((this.flags[at] ?? 0) & WordFlag.Capital) !== 0
  }
}

export const WordFlag = {Capital: 1, Number: 2} as const

/** The bits of a word that begins with a capital or is a number. */
export function flagsOf(isCapital: boolean, isNumber: boolean): number {
  return (isCapital ? WordFlag.Capital : 0) | (isNumber ? WordFlag.Number : 0)
}
