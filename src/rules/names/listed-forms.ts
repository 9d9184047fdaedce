import {WordFilter} from './word-filter.js'

/** A spelling that is known as a whole. */
export interface Listed<T> {
  form: string
  of: T
  language?: string
}

/** Spellings by their first letter, and below that, once asked for, by their first word. */
export class ListedForms<T> {
  readonly #byLetter = new Map<string, Listed<T>[]>()
  readonly #byFirstWord = new Map<string, Map<string, Listed<T>[]>>()
  #filter: WordFilter | undefined

  add(form: string, of: T, language?: string): void {
    const letter = lowerCase(form.charAt(0))
    const known = this.#byLetter.get(letter)
    const listed = {form, of, ...(language !== undefined && {language})}
    if (known) known.push(listed)
    else this.#byLetter.set(letter, [listed])
  }

  /** The spellings whose first word is `word`, in lower case. */
  beginningWith(word: string): readonly Listed<T>[] {
    const letter = word.charAt(0)
    let words = this.#byFirstWord.get(letter)
    if (!words) {
      words = new Map()
      for (const listed of this.#byLetter.get(letter) ?? []) {
        const form = lowerCase(listed.form)
        const [first = form] = firstWord.exec(form) ?? []
        const known = words.get(first)
        if (known) known.push({...listed, form})
        else words.set(first, [{...listed, form}])
      }
      this.#byFirstWord.set(letter, words)
    }
    return words.get(word) ?? []
  }

  /** Lets through the words that a spelling begins with. */
  get filter(): WordFilter {
    return (this.#filter ??= new WordFilter().add(this.firstWords()))
  }

  /** The first words of all spellings, in lower case. */
  firstWords(): string[] {
    const letters = [...this.#byLetter.keys()]
    return letters.flatMap((letter) => {
      this.beginningWith(letter)
      return [...(this.#byFirstWord.get(letter)?.keys() ?? [])]
    })
  }
}

const firstWord = /^[\p{L}\p{M}]+(?:['’ʼ][\p{L}\p{M}]+)*/u

/** Lower case of the same length; of all letters only the Turkish İ becomes two by `toLowerCase`. */
export function lowerCase(text: string): string {
  return text.replace(/İ/g, 'i').toLowerCase()
}
