import {officialScheme} from './data/schemes-standard.js'
import type {Person, Place} from './gazetteer.js'
import {languageOf} from './native-languages.js'
import {romanizer} from './romanizer.js'
import type {NativeLanguage} from './scheme.js'

const romanizers = new Map<NativeLanguage, (native: string) => string>()

/** What the official scheme makes of a native form. */
export function romanize(native: string, language: NativeLanguage): string {
  let write = romanizers.get(language)
  if (!write) romanizers.set(language, (write = romanizer(officialScheme, language)))
  return write(native)
}

export const cyrillic = /\p{Script=Cyrillic}/u

/** The language that a former name is written in. */
export function formerLanguage(country: string): NativeLanguage {
  return country === 'UA' ? 'uk' : 'ru'
}

/** The English form of a place or person: the given one, or what the official scheme makes of the native one. */
export function englishForm(entry: Place | Person): string {
  if (entry.en !== undefined) return entry.en
  const language = languageOf(entry)
  return language ? romanize(entry[language] ?? '', language) : (entry.native ?? '')
}

/** The English form of a person's given name. */
export function englishGiven({givenEn, given, ...person}: Person): string {
  if (givenEn !== undefined) return givenEn
  const language = languageOf({given, ...person})
  return language && cyrillic.test(given) ? romanize(given, language) : given
}
