import {schemes} from './data/schemes.js'
import {mergeSchemes, type NativeLanguage, type Rendering} from './scheme.js'

/** Renderings as JSON can hold them: the entries of the maps. */
interface PackedRenderings {
  byLetters: [string, [string, readonly Rendering[]][]][]
  openGroups: [string, string[]][]
}

/** All schemes together, by native language. The build puts its value here (see `bundle.js`). */
export const packedRenderings: Readonly<Record<NativeLanguage, PackedRenderings>> = {
  uk: pack('uk'),
  ru: pack('ru'),
  be: pack('be'),
}

function pack(language: NativeLanguage): PackedRenderings {
  const {byLetters, openGroups} = mergeSchemes(schemes, language)
  return {
    byLetters: Array.from(byLetters, ([letters, renderings]) => [letters, [...renderings]]),
    openGroups: Array.from(openGroups, ([letters, characters]) => [letters, [...characters]]),
  }
}
