import type {Hits} from './company.js'
import type {Line} from './line.js'
import {nameStems} from './matcher/words.js'

/** The words of the article’s own lines, each line read once: which line of a page goes on with the article? */
export class Spoken {
  readonly #lines: readonly Line[]
  readonly #hits: Hits
  readonly #words = new Set<string>()
  #read: number

  /** @param from the first line that is read */
  constructor(lines: readonly Line[], hits: Hits, from = 0) {
    this.#lines = lines
    this.#hits = hits
    this.#read = from
  }

  /** How many content words a line shares with the article’s lines above some index. */
  sharedWith(line: Line, end: number): number {
    this.#readTo(end)
    let shared = 0
    for (const word of line.content) if (this.#words.has(word)) shared++
    return shared
  }

  /** How many names of a line the article’s lines above some index have. */
  namesSharedWith(line: Line, end: number): number {
    this.#readTo(end)
    let shared = 0
    for (const name of nameStems(line.tokens)) if (this.#words.has(name)) shared++
    return shared
  }

  #readTo(end: number): void {
    for (; this.#read < end; this.#read++) {
      const line = this.#lines[this.#read]
      if (!line || this.#hits[this.#read]) continue
      for (const word of line.content) this.#words.add(word)
    }
  }
}
