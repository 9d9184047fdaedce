import {placeOf, type WordKey} from './word-kinds.js'

/**
 * The words that pieces of an article have in small letters, a bit for each by the place of its key. An article has fewer
 * words than bits; where two share one, a name is looked at in vain.
 */
export type SmallWords = number[]

/** So many numbers, a power of two, of 32 bits each. A typed array takes ten times as long to make. */
const smallNumbers = 256
const smallShift = 8

/** No words yet. */
export function noSmallWords(): SmallWords {
  return new Array<number>(smallNumbers).fill(0)
}

/** Whether a word may be among the small ones. */
export function isSmallWord(small: SmallWords, key: WordKey): boolean {
  const place = placeOf(key)
  return ((small[place & (smallNumbers - 1)] ?? 0) & (1 << (place >> smallShift))) !== 0
}

/**
 * Adds a word.
 *
 * @param place of its key
 */
export function addSmallWord(small: SmallWords, place: number): void {
  const number = place & (smallNumbers - 1)
  small[number] = (small[number] ?? 0) | (1 << (place >> smallShift))
}
