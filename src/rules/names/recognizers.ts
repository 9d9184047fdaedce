import {schemes} from './data/schemes.js'
import {Recognizer} from './recognizer.js'
import {mergeSchemes, type NativeLanguage, type Renderings} from './scheme.js'

/** The languages that names are read from. */
export const nativeLanguages = ['uk', 'ru', 'be'] as const

/** A recognizer for each native language. */
export type Recognizers<T> = Record<NativeLanguage, Recognizer<T>>

/** Recognizers of all schemes, without names yet. */
export function recognizers<T>(): Recognizers<T> {
  return {
    uk: new Recognizer<T>(() => renderingsOf('uk')),
    ru: new Recognizer<T>(() => renderingsOf('ru')),
    be: new Recognizer<T>(() => renderingsOf('be')),
  }
}

const merged = new Map<NativeLanguage, Renderings>()

function renderingsOf(language: NativeLanguage): Renderings {
  let renderings = merged.get(language)
  if (!renderings) merged.set(language, (renderings = mergeSchemes(schemes, language)))
  return renderings
}
