import {ambiguousCountryForms, countryCodes, countryNames, englishCountryForms} from './data/countries.js'
import type {Exonym} from './gazetteer.js'
import {ListedForms} from './listed-forms.js'
import {once} from './once.js'
import {packedRegionNames} from './region-names.js'

const regionNames = once(
  () => JSON.parse(new TextDecoder().decode(packedRegionNames())) as Readonly<Record<string, string>>,
)

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
  const english = namesIn('en')
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

/** The countries in a language, in the order of their codes. */
function namesIn(language: string): string[] {
  return (regionNames()[language] ?? '').split('\n').map(plain)
}

/** `Myanmar (Burma)` is Myanmar. */
function plain(name: string): string {
  return name.replace(/ \(.*$/, '').replace(/'/g, '’')
}
