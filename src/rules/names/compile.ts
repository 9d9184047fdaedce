import {beginningsOf} from './beginnings.js'
import {cyrillic, englishForm, englishGiven, formerLanguage, romanize} from './english.js'
import {foldNative} from './fold.js'
import type {GivenName, NamesData, Person, Place} from './gazetteer.js'
import {firstWordOf, lowerCase} from './listed-forms.js'
import {nativeLanguages} from './native-languages.js'
import type {NativeLanguage} from './scheme.js'
import type {SchemeTables} from './scheme-tables.js'
import {keysOf, type TextTable, textTable} from './text-table.js'
import {buildTrie, type NativeForm, type Trie} from './trie.js'
import {beginningLength} from './word-filter.js'

/**
 * Names as they are looked up: arrays of numbers and tables of text, of which a run makes objects only where a text has a
 * name. A place or person has a number; so has a place under each of its former names.
 */
export interface CompiledNames {
  trie: Trie
  /** By number, the entry as JSON. */
  entries: TextTable
  /** By first word, {@link ListedSpelling} as JSON. */
  listed: TextTable
  /** By first word, the exonym as JSON. */
  exonyms: TextTable
  /** By what is right in English though no scheme writes it, in lower case, the number. */
  right: TextTable
  /** By the given name of a person, {@link GivenForms} as JSON. */
  given: TextTable
}

/** An entry of the gazetteer as it is kept, with its English form. */
export interface CompiledEntry {
  kind: 'place' | 'person'
  entry: Place | Person
  en: string
  former?: string
}

/** A spelling in lower case, the number of what it names, and its language. */
export type ListedSpelling = [form: string, of: number, language?: string]

/** A given name folded, and how it and its partners in the other language are written. */
export interface GivenForms {
  own: string
  forms: [NativeLanguage, string][]
  /** How the English press spells it if it is Russian. */
  inEnglish: string[]
}

/** Compiles names; the order of the entries decides which of two readings goes first. */
export function compileNames(data: NamesData, tables: SchemeTables): CompiledNames {
  const forms: NativeForm[] = []
  const entries: CompiledEntry[] = []
  const listed: [string, string][] = []
  const right = new Map<string, number>()

  const list = (form: string, ...rest: [number, string?]) => {
    const lower = lowerCase(form)
    listed.push([firstWordOf(lower), JSON.stringify([lower, ...rest])])
  }
  const addRight = (form: string, of: number) => {
    right.set(form.toLowerCase(), of)
    list(form, of)
  }
  const add = (kind: CompiledEntry['kind'], entry: Place | Person) => {
    const of = entries.push({kind, entry, en: englishForm(entry)}) - 1
    for (const language of nativeLanguages) {
      const native = entry[language]
      if (native) forms.push({language, native, of})
    }
    if (entry.native !== undefined) addRight(entry.native, of)
    if (entry.en !== undefined) addRight(entry.en, of)
    for (const form of entry.alsoRight ?? []) addRight(form, of)
    for (const spelling of entry.also ?? []) list(spelling.slice(3), of, spelling.slice(0, 2))
  }
  for (const place of data.places ?? []) {
    const entry = withoutNote(place)
    add('place', entry)
    for (const former of place.former ?? []) {
      const of = entries.push({kind: 'place', entry, en: formerForm(former, entry), former}) - 1
      if (cyrillic.test(former)) forms.push({language: formerLanguage(place.country), native: former, of})
      else right.set(former.toLowerCase(), of)
    }
  }
  for (const person of data.people ?? []) add('person', {...withoutNote(person), givenEn: englishGiven(person)})
  const exonyms = (data.exonyms ?? []).map(
    (exonym) => [firstWordOf(lowerCase(exonym.form)), JSON.stringify(withoutNote(exonym))] as const,
  )
  return {
    trie: buildTrie(forms, tables),
    entries: textTable(entries.map((entry, of) => [String(of), JSON.stringify(entry)])),
    listed: textTable(listed),
    exonyms: textTable(exonyms),
    right: textTable(Array.from(right, ([form, of]) => [form, String(of)])),
    given: textTable([...givenForms(data)].map(([given, one]) => [given, JSON.stringify(one)])),
  }
}

/** The English form of a former name. */
function formerForm(former: string, {country}: Place | Person): string {
  return cyrillic.test(former) ? romanize(former, formerLanguage(country)) : former
}

/** Notes are for those who read the gazetteer. */
function withoutNote<Entry extends {note?: string}>({note: _, ...entry}: Entry): Omit<Entry, 'note'> & Entry {
  return entry as Omit<Entry, 'note'> & Entry
}

/** The given names of people, with their partners: of Олег those of Олег, of Сергій and of Сергей each those of both. */
function givenForms({givenNames = [], people = []}: NamesData): Map<string, GivenForms> {
  const partners = new Map<string, Set<string>>()
  const written = new Map<string, Map<string, [NativeLanguage, string]>>()
  const add = (native: string, language: NativeLanguage) => {
    if (!cyrillic.test(native)) return
    const folded = foldNative(native)
    const forms = written.get(folded) ?? new Map<string, [NativeLanguage, string]>()
    written.set(folded, forms.set(language, [language, folded]))
  }
  for (const {uk, ru} of givenNames) {
    const pair = [foldNative(uk), foldNative(ru)]
    for (const name of pair) partners.set(name, new Set([...(partners.get(name) ?? []), ...pair]))
    add(uk, 'uk')
    add(ru, 'ru')
  }
  for (const {given, country} of people) add(given, country === 'UA' ? 'uk' : 'ru')
  const formsOf = (given: string): GivenForms => {
    const own = foldNative(given)
    const names = new Set([own, ...(partners.get(own) ?? [])])
    return {
      own,
      forms: [...names].flatMap((name) => [...(written.get(name)?.values() ?? [])]),
      inEnglish: givenNames.flatMap(({ru, inEnglish = []}: GivenName) => (ru === given ? inEnglish : [])),
    }
  }
  return new Map(people.map(({given}) => [given, formsOf(given)]))
}

/** The first words of all names, or their beginnings, for a filter. */
export function beginningsOfNames({trie, listed, exonyms}: CompiledNames, tables: SchemeTables): string[] {
  return [...beginningsOf(tables, trie, beginningLength), ...keysOf(listed), ...keysOf(exonyms)]
}
