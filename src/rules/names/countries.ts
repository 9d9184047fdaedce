import {ambiguousCountryForms, countryCodes, countryNames, englishCountryForms} from './data/countries.js'
import type {Exonym} from './gazetteer.js'
import {ListedForms} from './listed-forms.js'

const byLanguage = new Map<string, ListedForms<Exonym>>()

/**
 * The names of countries in a language, by the Unicode CLDR that comes with Node, without those that are a country’s
 * name in English too.
 *
 * @param language ISO 639-1
 */
export function countryForms(language: string): ListedForms<Exonym> {
  let forms = byLanguage.get(language)
  if (!forms) {
    forms = new ListedForms()
    for (const exonym of countryExonyms(language)) forms.add(exonym.form, exonym)
    byLanguage.set(language, forms)
  }
  return forms
}

function countryExonyms(language: string): Exonym[] {
  const english = regionNames('en')
  const names = new Set([...countryCodes.map((code) => plain(english.of(code))), ...englishCountryForms])
  const inLanguage = regionNames(language)
  return countryCodes.flatMap((code) => {
    const form = plain(inLanguage.of(code))
    if (form === '' || names.has(form)) return []
    const trap = Object.hasOwn(ambiguousCountryForms, form) ? ambiguousCountryForms[form] : undefined
    const en = countryNames[code] ?? plain(english.of(code))
    const exonym: Exonym = {form, en, languages: [language], kind: 'country', ...(trap !== undefined && {trap})}
    // French headlines have no accent on capitals: Etats-Unis.
    const bare = form.replace(/^É/, 'E')
    return bare === form ? [exonym] : [exonym, {...exonym, form: bare}]
  })
}

function regionNames(language: string): Intl.DisplayNames {
  return new Intl.DisplayNames([language], {type: 'region', fallback: 'none'})
}

/** `Myanmar (Burma)` is Myanmar. */
function plain(name = ''): string {
  return name.replace(/ \(.*$/, '').replace(/'/g, '’')
}
