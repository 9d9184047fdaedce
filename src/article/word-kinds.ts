/** A word of letters a to z, as a number: five bits a letter, of its last six letters. Capitals count as small letters. */
export type WordKey = number

/** So many letters have a place in a key: it tells words of no more letters apart. */
export const lettersOfKey = 6

/**
 * The key of a word with one more letter.
 *
 * @param letter the UTF-16 code unit of a letter from a to z, small or capital
 */
export function withLetter(key: WordKey, letter: number): WordKey {
  return ((key & 0x1ffffff) << 5) | (letter & 0x1f)
}

/**
 * Letters as {@link withLetter} has them, but for {@link keyOfLetters} to make a key of them in the end: in a loop over all
 * letters of a text each step counts.
 */
export function shiftedLetter(letters: number, letter: number): number {
  return (letters << 5) | (letter & 0x1f)
}

export function keyOfLetters(letters: number): WordKey {
  return letters & 0x3fffffff
}

/** @example keyOf('The') === keyOf('the') // true */
export function keyOf(word: string): WordKey {
  let key = 0
  for (let i = 0; i < word.length; i++) key = withLetter(key, word.charCodeAt(i))
  return key
}

/** Whether a UTF-16 code unit is a letter from a to z, small or capital. */
export function isPlainLetter(unit: number): boolean {
  // One comparison: what is less than a wraps round.
  return ((unit | 0x20) - 0x61) >>> 0 < 26
}

/** Words by their keys. */
export interface WordTables {
  /** Each key stands at the place that its hash says, or at the next that is free; elsewhere is 0. */
  keys: Uint32Array
  /** By the place of a key, the bits of the kinds that its words are of. */
  kinds: Uint16Array
  /** By `placeOf` a key, 1 where a word of some kind has it: a quicker test that most words of no kind fail. */
  places: Uint8Array
}

/** Of which kinds words are, by their keys: a look at a number instead of at a string. */
export class WordKinds implements WordTables {
  readonly keys: Uint32Array
  readonly kinds: Uint16Array
  readonly places: Uint8Array

  constructor({keys, kinds, places}: WordTables) {
    this.keys = keys
    this.kinds = kinds
    this.places = places
  }

  /** @param lists words of letters a to z, and the bits of their kind, of which there are 16 */
  static of(lists: readonly (readonly [kind: number, words: readonly string[]])[]): WordKinds {
    const count = lists.reduce((sum, [, words]) => sum + words.length, 0)
    // A power of two, at most half of which is filled.
    const size = 1 << (34 - Math.clz32(count))
    const tables = {keys: new Uint32Array(size), kinds: new Uint16Array(size), places: new Uint8Array(1 << 14)}
    const made = new WordKinds(tables)
    const {keys, kinds, places} = tables
    for (const [kind, words] of lists) {
      for (const word of words) {
        const key = keyOf(word)
        const slot = made.#slotOf(key)
        keys[slot] = key
        kinds[slot] = (kinds[slot] ?? 0) | kind
        places[placeOf(key)] = 1
      }
    }
    return made
  }

  /** The bits of all kinds that a word may be of: those of words that end like it, if it has more letters than a key. */
  of(key: WordKey): number {
    return this.kinds[this.#slotOf(key)] ?? 0
  }

  /** Where a key is kept, or the empty place where it would be. */
  #slotOf(key: WordKey): number {
    const {keys} = this
    const last = keys.length - 1
    let slot = (Math.imul(key, 0x9e3779b1) >>> 16) & last
    while (keys[slot] !== key && keys[slot] !== 0) slot = (slot + 1) & last
    return slot
  }
}

/** Where `places` tells of a key. */
export function placeOf(key: WordKey): number {
  return Math.imul(key, 0x9e3779b1) >>> 18
}
