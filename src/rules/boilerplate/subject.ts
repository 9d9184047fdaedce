import type {Hits} from './company.js'
import type {Kind} from './kinds.js'
import type {Line} from './line.js'
import {topics} from './topics.js'
import {contentWords, nameStems} from './words.js'

/** What an article is about, as far as its words tell: which line shares none of them. */
export class Subject {
  readonly #lines: readonly Line[]
  readonly #hits: Hits
  /** In how many lines each word stands. */
  #counts: Map<string, number> | undefined

  readonly #spoken = new Map<Kind, number>()

  constructor(lines: readonly Line[], hits: Hits) {
    this.#lines = lines
    this.#hits = hits
  }

  /** Whether a line has no content word in common with the lines that are no boilerplate. */
  isForeign(index: number): boolean {
    const line = this.#lines[index]
    if (!line) return false
    const own = this.#hits[index] ? 0 : 1
    this.#counts ??= this.#count()
    for (const word of contentWords(line.text)) if ((this.#counts.get(word) ?? 0) > own) return false
    return true
  }

  /** Whether a line names somebody of whom the article does not speak, and shares hardly a word with it. */
  isAboutOthers(index: number): boolean {
    const line = this.#lines[index]
    if (!line) return false
    const names = nameStems(line.tokens)
    const words = contentWords(line.text)
    // In A Headline Like This One Every Word Looks Like A Name.
    if (names.size === 0) return false
    if (names.size > 0.6 * words.size) return this.isForeign(index)
    const own = this.#hits[index] ? 0 : 1
    this.#counts ??= this.#count()
    const shared = [...words].filter((word) => (this.#counts?.get(word) ?? 0) > own)
    return shared.length <= words.size / 4 && !shared.some((word) => names.has(word))
  }

  /** In how many lines of text the article itself speaks of what a line of some kind of boilerplate is about. */
  speaksOf(kind: Kind, {text}: Line): number {
    const topic = topics[kind]
    if (!topic?.test(text)) return 0
    let count = this.#spoken.get(kind)
    if (count === undefined) {
      count = this.#lines.filter((line, i) => !this.#hits[i] && line.tokens.length > 6 && topic.test(line.text)).length
      this.#spoken.set(kind, count)
    }
    return count
  }

  #count(): Map<string, number> {
    const counts = new Map<string, number>()
    for (const [i, line] of this.#lines.entries()) {
      if (this.#hits[i]) continue
      for (const word of contentWords(line.text)) counts.set(word, (counts.get(word) ?? 0) + 1)
    }
    return counts
  }
}
