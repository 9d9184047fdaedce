/** So many bits, a power of two, hold 120,000 beginnings such that one in twenty of others passes too. */
const size = 2 ** 20

/**
 * How names can begin, as a Bloom filter (Bloom 1970): it knows all of them and, by chance, a few others. Nearly every
 * word of English is told from a name by it, without walking through the names.
 */
export class WordFilter {
  readonly #bits: Uint8Array

  /** @param bits those of another filter, which this one lets through too */
  constructor(bits: Uint8Array = new Uint8Array(size / 8)) {
    this.#bits = bits
  }

  /** What another filter can be made of. */
  get bits(): Uint8Array {
    return this.#bits.slice()
  }

  /** A filter that lets everything through, for names that are looked up once. */
  static open(): WordFilter {
    return new WordFilter(new Uint8Array(size / 8).fill(0xff))
  }

  /** Adds first words of names, folded or listed, or their beginnings of {@link beginningLength}. */
  add(words: Iterable<string>): this {
    for (const word of words) {
      const hash = hashOf(word, 0, word.length)
      for (const place of [firstPlace(hash), secondPlace(hash)]) {
        this.#bits[place >> 3] = (this.#bits[place >> 3] ?? 0) | (1 << (place & 7))
      }
    }
    return this
  }

  /**
   * Whether the word from `start` to `end`, folded or in ASCII, may be the first of a name.
   *
   * @returns `false` only where it is not
   */
  mayBegin(text: string, start = 0, end = text.length): boolean {
    const hash = hashOf(text, start, end)
    return this.#has(firstPlace(hash)) && this.#has(secondPlace(hash))
  }

  #has(place: number): boolean {
    return ((this.#bits[place >> 3] ?? 0) & (1 << (place & 7))) !== 0
  }
}

/** So many characters of a word are looked at. */
export const beginningLength = 6

const space = 0x20

/**
 * The FNV-1a hash (Fowler, Noll and Vo 1991) of a word’s beginning. A shorter word ends with a space, so that Om is not
 * taken for the beginning of Omsk. The bit of lower case is set in every character.
 */
function hashOf(text: string, start: number, end: number): number {
  let hash = 0x811c9dc5
  const last = Math.min(end, start + beginningLength)
  for (let i = start; i < last; i++) hash = Math.imul(hash ^ (text.charCodeAt(i) | space), 0x01000193)
  return end - start < beginningLength ? Math.imul(hash ^ space, 0x01000193) : hash
}

function firstPlace(hash: number): number {
  return (hash >>> 3) % size
}

function secondPlace(hash: number): number {
  return (Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) >>> 11) % size
}
