import {languages} from '../../article/languages.js'
import {packSections} from '../sections.js'
import {ambiguousCountryForms, countryCodes, countryNames, englishCountryForms} from './data/countries.js'
import type {Exonym} from './gazetteer.js'
import {firstWordOf, lowerCase} from './listed-forms.js'
import {textTable} from './text-table.js'

/**
 * By language (ISO 639-1), what it calls the countries, as JSON: the names, in lower case, by their first words. The build puts
 * the bytes into a file, and here a function that reads it (see `.build/bundle.js`): asking Intl for the names of one language
 * takes as long as half a start.
 */
export function packedCountries(): Uint8Array {
  const english = namesIn('en')
  const byLanguage = languages.map(({short}) => {
    const byFirstWord: Record<string, [form: string, of: Exonym][]> = {}
    for (const exonym of exonymsIn(short, english)) {
      const form = lowerCase(exonym.form)
      ;(byFirstWord[firstWordOf(form)] ??= []).push([form, exonym])
    }
    return [short, JSON.stringify(byFirstWord)] as const
  })
  return packSections({...textTable(byLanguage)})
}

/** Without those that are a country’s name in English too. */
function exonymsIn(language: string, english: readonly string[]): Exonym[] {
  const names = new Set([...english, ...englishCountryForms])
  const inLanguage = namesIn(language)
  return countryCodes.flatMap((code, i) => {
    const form = inLanguage[i] ?? ''
    if (form === '' || names.has(form)) return []
    const trap = Object.hasOwn(ambiguousCountryForms, form) ? ambiguousCountryForms[form] : undefined
    const en = countryNames[code] ?? english[i] ?? ''
    const exonym: Exonym = {form, en, languages: [language], kind: 'country', ...(trap !== undefined && {trap})}
    // French headlines have no accent on capitals: Etats-Unis.
    const bare = form.replace(/^É/, 'E')
    return bare === form ? [exonym] : [exonym, {...exonym, form: bare}]
  })
}

/** The countries in a language, in the order of their codes, by the Unicode CLDR that comes with Node. */
function namesIn(language: string): string[] {
  const inLanguage = new Intl.DisplayNames([language], {type: 'region', fallback: 'none'})
  return countryCodes.map((code) => plain(inLanguage.of(code) ?? ''))
}

/** `Myanmar (Burma)` is Myanmar. */
function plain(name: string): string {
  return name.replace(/ \(.*$/, '').replace(/'/g, '’')
}
