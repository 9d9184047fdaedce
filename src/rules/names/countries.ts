import {ambiguousCountryForms, countryCodes, countryNames, exonymLanguages} from './data/countries.js'
import type {Exonym} from './gazetteer.js'

/**
 * The names of countries in other languages, by the Unicode CLDR that comes with Node. A form that is one country here
 * and another there, or that is a country’s name in English, is left out.
 */
export function countryExonyms(): Exonym[] {
  const english = regionNames('en')
  const names = new Set(countryCodes.map((code) => plain(english.of(code))))
  const found = new Map<string, {code: string; languages: string[]}>()
  const ambiguous = new Set<string>()
  for (const language of exonymLanguages) {
    const inLanguage = regionNames(language)
    for (const code of countryCodes) {
      const form = plain(inLanguage.of(code))
      if (form === '' || names.has(form)) continue
      const known = found.get(form)
      if (known && known.code !== code) ambiguous.add(form)
      else if (known) known.languages.push(language)
      else found.set(form, {code, languages: [language]})
    }
  }
  return [...found].flatMap(([form, {code, languages}]) => {
    if (ambiguous.has(form)) return []
    const trap = Object.hasOwn(ambiguousCountryForms, form) ? ambiguousCountryForms[form] : undefined
    const en = countryNames[code] ?? plain(english.of(code))
    const exonym: Exonym = {form, en, languages, kind: 'country', ...(trap !== undefined && {trap})}
    const bare = withoutMarkOnFirst(form)
    return bare === form || names.has(bare) ? [exonym] : [exonym, {...exonym, form: bare}]
  })
}

function regionNames(language: string): Intl.DisplayNames {
  return new Intl.DisplayNames([language], {type: 'region', fallback: 'none'})
}

/** `Myanmar (Burma)` is Myanmar; `Hongkong, S.A.R.` has nothing to cut that newspapers print. */
function plain(name = ''): string {
  return name.replace(/ \(.*$/, '').replace(/'/g, '’')
}

/** French typewriters and headlines have no accent on capitals: Etats-Unis. */
function withoutMarkOnFirst(form: string): string {
  return form.replace(/^É/, 'E')
}
