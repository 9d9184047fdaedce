/**
 * Keeps what is known of the texts that were met last, so that a notice which a site prints on every page is recognised
 * once, and not a thousand times in an archive.
 *
 * It is bounded, since an archive has no end: to `most` texts, and by its caller to short ones. When the newer half is full
 * it becomes the older, and what of that was not asked for again is forgotten: in contrast to a list by last use, a text
 * that is found costs one look and no change.
 *
 * @example new Recent<number>(100).remember('Share', ({length}) => length, (length) => length < 9) // 5
 */
export class Recent<Fact> {
  readonly #mostInHalf: number
  #newer = new Map<string, Fact>()
  #older = new Map<string, Fact>()

  /** @param most so many texts are kept at most */
  constructor(most: number) {
    this.#mostInHalf = most / 2
  }

  /**
   * What is known of a text; it is worked out if it was not met lately.
   *
   * @param isWorthKeeping whether it is kept
   */
  remember(text: string, workOut: (text: string) => Fact, isWorthKeeping: (fact: Fact) => boolean): Fact {
    const newer = this.#newer.get(text)
    if (newer !== undefined) return newer
    const older = this.#older.get(text)
    // A part of a string keeps all of it in memory: what is kept is known of a copy.
    const fact = older ?? workOut(copyOf(text))
    if (older === undefined && !isWorthKeeping(fact)) return fact
    if (this.#newer.size >= this.#mostInHalf) {
      this.#older = this.#newer
      this.#newer = new Map()
    }
    this.#newer.set(copyOf(text), fact)
    return fact
  }
}

function copyOf(text: string): string {
  return Buffer.from(text, 'utf16le').toString('utf16le')
}
