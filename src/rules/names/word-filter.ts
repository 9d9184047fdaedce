/** So many bits, a power of two, hold 120,000 beginnings such that one in twenty of others passes too. */
const size = 2 ** 20

/**
 * How names can begin, as a Bloom filter (Bloom 1970): it knows all of them and, by chance, a few others. Nearly every
 * word of English is told from a name by it, without walking through the names.
 */
export class WordFilter {
  readonly #bits: Uint8Array

  /** @param packed what {@link packBeginnings} returned */
  constructor(packed: string) {
    this.#bits = Buffer.from(packed, 'base64')
  }

  /**
   * Whether a word (folded) may be the first of a name.
   *
   * @returns `false` only where it is not
   */
  mayBegin(word: string): boolean {
    return placesOf(beginningOf(word)).every((place) => (this.#bits[place >> 3] ?? 0) & (1 << (place & 7)))
  }
}

/** So many characters of a word are looked at. */
export const beginningLength = 6

/** A shorter word ends with a space, so that Om is not taken for the beginning of Omsk. */
function beginningOf(word: string): string {
  return word.length < beginningLength ? `${word} ` : word.slice(0, beginningLength)
}

/** Packs beginnings as text that JSON can hold. */
export function packBeginnings(beginnings: Iterable<string>): string {
  const bits = Buffer.alloc(size / 8)
  for (const beginning of beginnings) {
    for (const place of placesOf(beginning)) bits[place >> 3] = (bits[place >> 3] ?? 0) | (1 << (place & 7))
  }
  return bits.toString('base64')
}

/** The two bits of a beginning, by the FNV-1a hash (Fowler, Noll and Vo 1991). */
function placesOf(beginning: string): [number, number] {
  let hash = 0x811c9dc5
  for (let i = 0; i < beginning.length; i++) hash = Math.imul(hash ^ beginning.charCodeAt(i), 0x01000193)
  const mixed = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d)
  return [(hash >>> 3) % size, (mixed >>> 11) % size]
}
