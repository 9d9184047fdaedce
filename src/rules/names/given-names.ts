import {cyrillic} from './entity.js'
import type {NamesData, Person} from './gazetteer.js'
import {nativeLanguages, recognizers} from './recognizers.js'
import {foldNative} from './fold.js'
import type {NativeLanguage} from './scheme.js'

/** The given names of a gazetteer: the pairs of Ukrainian and Russian, and those that only people have. */
export class GivenNames {
  readonly #recognizers = recognizers<string>()
  readonly #partners = new Map<string, Set<string>>()
  readonly #known = new Set<string>()

  constructor({givenNames = [], people = []}: NamesData) {
    for (const {uk, ru} of givenNames) {
      const pair = [foldNative(uk), foldNative(ru)]
      for (const name of pair) this.#partners.set(name, new Set([...(this.#partners.get(name) ?? []), ...pair]))
      this.#add(uk, 'uk')
      this.#add(ru, 'ru')
    }
    for (const person of people) this.#add(person.given, person.country === 'UA' ? 'uk' : 'ru')
  }

  #add(native: string, language: NativeLanguage): void {
    const key = `${language} ${native}`
    if (this.#known.has(key) || !cyrillic.test(native)) return
    this.#known.add(key)
    this.#recognizers[language].add({language, native, of: foldNative(native)})
  }

  match(word: string, {given}: Person): 'own' | 'partner' | undefined {
    const own = foldNative(given)
    const partners = this.#partners.get(own)
    const read = nativeLanguages.flatMap((language) =>
      this.#recognizers[language].read(word, 0, (offset) => offset === word.length).map(({form}) => form.of),
    )
    if (read.includes(own)) return 'own'
    return read.some((name) => partners?.has(name)) ? 'partner' : undefined
  }
}
