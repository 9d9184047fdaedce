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

/** @example keyOf('The') === keyOf('the') // true */
export function keyOf(word: string): WordKey {
  let key = 0
  for (let i = 0; i < word.length; i++) key = withLetter(key, word.charCodeAt(i))
  return key
}

/** Whether a UTF-16 code unit is a letter from a to z, small or capital. */
export function isPlainLetter(unit: number): boolean {
  const small = unit | 0x20
  return small >= 0x61 && small <= 0x7a
}

/** Of which kinds words are, by their keys: a look at a number instead of at a string. */
export class WordKinds {
  readonly #keys: Int32Array
  readonly #kinds: Uint16Array
  /** By `placeOf` a key, 1 where a word of some kind has it: a quicker test that most words of no kind fail. */
  readonly places = new Uint8Array(1 << 14)

  /** @param lists words of letters a to z, and the bits of their kind, of which there are 16 */
  constructor(lists: readonly (readonly [kind: number, words: readonly string[]])[]) {
    const count = lists.reduce((sum, [, words]) => sum + words.length, 0)
    // A power of two, at most half of which is filled.
    const size = 1 << (34 - Math.clz32(count))
    this.#keys = new Int32Array(size)
    this.#kinds = new Uint16Array(size)
    for (const [kind, words] of lists) {
      for (const word of words) {
        const key = keyOf(word)
        const slot = this.#slotOf(key)
        this.#keys[slot] = key
        this.#kinds[slot] = (this.#kinds[slot] ?? 0) | kind
        this.places[placeOf(key)] = 1
      }
    }
  }

  /** The bits of all kinds that a word may be of: those of words that end like it, if it has more letters than a key. */
  of(key: WordKey): number {
    return this.#kinds[this.#slotOf(key)] ?? 0
  }

  /** Where a key is kept, or the empty place where it would be. */
  #slotOf(key: WordKey): number {
    const last = this.#keys.length - 1
    let slot = (Math.imul(key, 0x9e3779b1) >>> 16) & last
    while (this.#keys[slot] !== key && this.#keys[slot] !== 0) slot = (slot + 1) & last
    return slot
  }
}

/** Where `places` tells of a key. */
export function placeOf(key: WordKey): number {
  return Math.imul(key, 0x9e3779b1) >>> 18
}
