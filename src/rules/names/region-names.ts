import {languages} from '../../article/languages.js'
import {countryCodes} from './data/countries.js'

/**
 * The names of countries in every language that we know, by the Unicode CLDR that comes with Node, as JSON: by ISO 639-1
 * code, in the order of the country codes, one a line. The build puts the bytes into a file, and here a function that reads
 * it (see `.build/bundle.js`): asking Intl for the names of one language takes as long as half a start.
 */
export function packedRegionNames(): Uint8Array {
  const names = languages.map(({short}) => {
    const inLanguage = new Intl.DisplayNames([short], {type: 'region', fallback: 'none'})
    return [short, countryCodes.map((code) => inLanguage.of(code) ?? '').join('\n')]
  })
  return Buffer.from(JSON.stringify(Object.fromEntries(names)))
}
