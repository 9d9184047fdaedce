import {endOfLetters, isLetterAt} from './characters.js'
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

/** The first word of a spelling, with what apostrophes join to it; what begins with none is one. */
export function firstWordOf(spelling: string): string {
  let end = endOfLetters(spelling, 0)
  while (end > 0 && "'’".includes(spelling.charAt(end)) && isLetterAt(spelling, end + 1)) {
    end = endOfLetters(spelling, end + 1)
  }
  return end === 0 ? spelling : spelling.slice(0, end)
}

/** Lower case of the same length; of all letters only the Turkish İ becomes two by `toLowerCase`. */
export function lowerCase(text: string): string {
  return text.replace(/İ/g, 'i').toLowerCase()
}
