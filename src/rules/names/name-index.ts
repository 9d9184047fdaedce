import {countryExonyms} from './countries.js'
import {schemes} from './data/schemes.js'
import {englishForm, englishGiven, languageOf, romanize} from './english.js'
import type {Exonym, GivenName, NamesData, Person, Place} from './gazetteer.js'
import {type Reading, Recognizer} from './recognizer.js'
import {foldNative, foldVowels, mergeSchemes, type NativeLanguage} from './scheme.js'

/** A place or person with its English form worked out. */
export interface Entity {
  kind: 'place' | 'person'
  en: string
  /** The native form of today, as messages show it. */
  native: string
  country: string
  entry: Place | Person
  /** A name that the place had before; it is spelled right, but never replaced by the new name. */
  isFormer?: true
}

/** What a piece of text may be the name of. */
export interface NameReading {
  entity: Entity
  end: number
  /** The schemes that explain the form, as a bit set; 0 for a form that is listed. */
  schemes: number
  /** The language whose form of the name was written: the Russian one of a Ukrainian place, for example. */
  from: NativeLanguage | undefined
  /** That form, or the listed spelling's language. */
  native: string
  language?: string
}

const nativeLanguages = ['uk', 'ru', 'be'] as const

/** A spelling that is known as a whole. */
interface Listed<T> {
  form: string
  of: T
  language?: string
}

/** The letters of a text's words, as names are looked up. */
const firstWord = /^[\p{L}\p{M}'’]+/u

class ListedForms<T> {
  readonly #byFirstWord = new Map<string, Listed<T>[]>()

  add(form: string, of: T, language?: string): void {
    const lower = form.toLowerCase()
    const [word = lower] = firstWord.exec(lower) ?? []
    const listed = {form: lower, of, ...(language !== undefined && {language})}
    const known = this.#byFirstWord.get(word)
    if (known) known.push(listed)
    else this.#byFirstWord.set(word, [listed])
  }

  /** The listed forms that a text has at an offset; `word` is the word there. */
  at(word: string, text: string, offset: number): Listed<T>[] {
    return (this.#byFirstWord.get(word) ?? []).filter(({form}) => text.startsWith(form, offset))
  }

  has(word: string): boolean {
    return this.#byFirstWord.has(word)
  }
}

/** Words that begin no name are most words: so many are remembered. */
const mostRemembered = 20_000

/** Every name of a gazetteer, ready to be found in text. */
export class NameIndex {
  readonly #recognizers: Record<NativeLanguage, Recognizer<Entity>>
  readonly #givenRecognizers: Record<NativeLanguage, Recognizer<string>>
  readonly #givenPairs = new Map<string, Set<string>>()
  readonly #listed = new ListedForms<Entity>()
  readonly #exonyms = new ListedForms<Exonym>()
  readonly #canonical = new Map<string, Entity>()
  readonly #barren = new Set<string>()

  constructor({places = [], people = [], givenNames = [], exonyms = []}: NamesData) {
    const renderings = renderingsByLanguage()
    const make = <T>() => ({
      uk: new Recognizer<T>(renderings.uk),
      ru: new Recognizer<T>(renderings.ru),
      be: new Recognizer<T>(renderings.be),
    })
    this.#recognizers = make<Entity>()
    this.#givenRecognizers = make<string>()
    for (const place of places) this.#add('place', place)
    for (const pair of givenNames) this.#addGivenPair(pair)
    for (const person of people) {
      this.#add('person', person)
      this.#addGiven(person.given, languageOf(person) ?? 'ru')
    }
    for (const exonym of [...exonyms, ...countryExonyms()]) this.#exonyms.add(exonym.form, exonym)
  }

  #add(kind: Entity['kind'], entry: Place | Person): void {
    const en = englishForm(entry)
    const language = languageOf(entry)
    const native = (language && entry[language]) ?? entry.native ?? en
    const entity: Entity = {kind, en, native, country: entry.country, entry}
    for (const form of [en, ...(entry.alsoRight ?? [])]) this.#canonical.set(form.toLowerCase(), entity)
    for (const from of nativeLanguages) {
      const form = entry[from]
      if (form) this.#recognizers[from].add({language: from, native: form, of: entity})
    }
    if (entry.native !== undefined) this.#listed.add(entry.native, entity)
    if (entry.en !== undefined) this.#listed.add(entry.en, entity)
    for (const spelling of entry.also ?? []) {
      const [, tongue, form] = /^([a-z]{2}):(.+)$/.exec(spelling) ?? []
      if (form !== undefined && tongue !== undefined) this.#listed.add(form, entity, tongue)
    }
    if ('former' in entry) for (const former of entry.former ?? []) this.#addFormer(former, entity)
  }

  #addFormer(former: string, {kind, country, entry}: Entity): void {
    if (!/\p{Script=Cyrillic}/u.test(former)) {
      this.#canonical.set(former.toLowerCase(), {kind, country, entry, en: former, native: former, isFormer: true})
      return
    }
    const language = country === 'UA' ? 'uk' : 'ru'
    const en = romanize[language](former)
    const entity: Entity = {kind, country, entry, en, native: former, isFormer: true}
    if (!this.#canonical.has(en.toLowerCase())) this.#canonical.set(en.toLowerCase(), entity)
    this.#recognizers[language].add({language, native: former, of: entity})
  }

  #addGivenPair({uk, ru}: GivenName): void {
    const a = foldNative(uk)
    const b = foldNative(ru)
    this.#givenPairs.set(a, new Set([...(this.#givenPairs.get(a) ?? []), a, b]))
    this.#givenPairs.set(b, new Set([...(this.#givenPairs.get(b) ?? []), a, b]))
    this.#addGiven(uk, 'uk')
    this.#addGiven(ru, 'ru')
  }

  readonly #knownGiven = new Set<string>()

  #addGiven(native: string, language: NativeLanguage): void {
    const key = `${language}:${foldNative(native)}`
    if (this.#knownGiven.has(key) || !/\p{Script=Cyrillic}/u.test(native)) return
    this.#knownGiven.add(key)
    this.#givenRecognizers[language].add({language, native, of: foldNative(native)})
  }

  /** Whether some name may begin with a word (folded); the answer is remembered. */
  mayBegin(word: string, lower: string): boolean {
    if (this.#barren.has(word)) return false
    if (this.#listed.has(lower) || this.#exonyms.has(lower)) return true
    if (nativeLanguages.some((language) => this.#recognizers[language].mayBegin(word))) return true
    if (this.#barren.size >= mostRemembered) this.#barren.clear()
    this.#barren.add(word)
    return false
  }

  /** The entity whose English name a text is, in any case. */
  canonical(text: string): Entity | undefined {
    return this.#canonical.get(text.toLowerCase())
  }

  /** Every reading of a text at an offset as a name of a place or person. */
  read(folded: string, start: number, isEnd: (offset: number) => boolean): NameReading[] {
    return nativeLanguages.flatMap((language) =>
      this.#recognizers[language].read(folded, start, isEnd).map(({form, end, schemes}: Reading<Entity>) => ({
        entity: form.of,
        end,
        schemes,
        from: language,
        native: form.native,
      })),
    )
  }

  /** The listed spellings that a text (in lower case) has at an offset; `word` is the word there. */
  readListed(word: string, lower: string, start: number): NameReading[] {
    return this.#listed.at(word, lower, start).map(({form, of, language}) => ({
      entity: of,
      end: start + form.length,
      schemes: 0,
      from: undefined,
      native: of.native,
      ...(language !== undefined && {language}),
    }))
  }

  readExonyms(word: string, lower: string, start: number): {exonym: Exonym; end: number}[] {
    return this.#exonyms.at(word, lower, start).map(({form, of}) => ({exonym: of, end: start + form.length}))
  }

  /** Whether a word (folded) is a spelling of a person's given name, in either language of its pair. */
  isGivenNameOf(word: string, person: Person): boolean {
    const own = foldNative(person.given)
    const wanted = this.#givenPairs.get(own) ?? new Set([own])
    if (word === foldVowels(englishGiven(person))) return true
    return nativeLanguages.some((language) =>
      this.#givenRecognizers[language]
        .read(word, 0, (offset) => offset === word.length)
        .some(({form}) => wanted.has(form.of)),
    )
  }
}

let merged: ReturnType<typeof mergeAll> | undefined

function mergeAll() {
  return {uk: mergeSchemes(schemes, 'uk'), ru: mergeSchemes(schemes, 'ru'), be: mergeSchemes(schemes, 'be')}
}

function renderingsByLanguage() {
  return (merged ??= mergeAll())
}
