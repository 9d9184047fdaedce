import type {Person, Place} from './gazetteer.js'
import type {NativeLanguage} from './scheme.js'

/** The languages that names are read from. */
export const nativeLanguages = ['uk', 'ru', 'be'] as const

/** The language whose form of a name English starts from: that of the state, else Russian, which agencies start from. */
export function languageOf({uk, ru, be, country}: Place | Person): NativeLanguage | undefined {
  if (country === 'UA' && uk) return 'uk'
  return ru ? 'ru' : uk ? 'uk' : be ? 'be' : undefined
}
