import {unpackSections} from '../sections.js'
import type {Exonym} from './gazetteer.js'
import {once} from './once.js'
import {packedCountries} from './packed-countries.js'
import {type TextTable, textsOf} from './text-table.js'

/** What a language calls countries, in lower case, by their first words. */
export type CountryForms = ReadonlyMap<string, readonly (readonly [form: string, of: Exonym])[]>

const countries = once(() => unpackSections(packedCountries()) as unknown as TextTable)
const byLanguage = new Map<string, CountryForms>()

/**
 * The names of countries in a language, without those that are a country’s name in English too.
 *
 * @param language ISO 639-1
 */
export function countryForms(language: string): CountryForms {
  let forms = byLanguage.get(language)
  if (!forms) {
    const [packed = '{}'] = textsOf(countries(), language)
    forms = new Map(Object.entries(JSON.parse(packed) as Record<string, [string, Exonym][]>))
    byLanguage.set(language, forms)
  }
  return forms
}
