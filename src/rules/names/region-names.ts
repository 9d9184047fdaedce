import {languages} from '../../article/languages.js'
import {countryCodes} from './data/countries.js'

/**
 * The names of countries in every language that we know, by the Unicode CLDR that comes with Node: by ISO 639-1 code, in
 * the order of the country codes, one a line. The build puts its value here (see `.build/bundle.js`): asking Intl for the names
 * of one language takes as long as half a start.
 */
export const regionNames: Readonly<Record<string, string>> = Object.fromEntries(
  languages.map(({short}) => {
    const names = new Intl.DisplayNames([short], {type: 'region', fallback: 'none'})
    return [short, countryCodes.map((code) => names.of(code) ?? '').join('\n')]
  }),
)
