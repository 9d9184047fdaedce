import {once} from './once.js'
import {WordFilter} from './word-filter.js'

/** Spellings that are known as a whole, by their first word. */
export class ListedForms<T> {
  readonly #byFirstWord = new Map<string, {form: string; of: T}[]>()
  /** Lets through the words that a spelling begins with. */
  readonly filter = once(() => new WordFilter().add(this.#byFirstWord.keys()))

  add(spelling: string, of: T): void {
    const form = lowerCase(spelling)
    const first = firstWordOf(form)
    const known = this.#byFirstWord.get(first)
    if (known) known.push({form, of})
    else this.#byFirstWord.set(first, [{form, of}])
  }

  /** The spellings, in lower case, whose first word is `word`, in lower case. */
  beginningWith(word: string): readonly {form: string; of: T}[] {
    return this.#byFirstWord.get(word) ?? []
  }
}

const firstWord = /^[\p{L}\p{M}]+(?:['’ʼ][\p{L}\p{M}]+)*/u

/** The first word of a spelling; what begins with none is one. */
export function firstWordOf(spelling: string): string {
  return firstWord.exec(spelling)?.[0] ?? spelling
}

/** Lower case of the same length; of all letters only the Turkish İ becomes two by `toLowerCase`. */
export function lowerCase(text: string): string {
  return text.replace(/İ/g, 'i').toLowerCase()
}
