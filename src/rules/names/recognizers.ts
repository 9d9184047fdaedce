import {Recognizer} from './recognizer.js'
import {packedRenderings} from './renderings.js'
import type {NativeLanguage, Renderings} from './scheme.js'

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
  if (!renderings) {
    const {byLetters, openGroups} = packedRenderings[language]
    renderings = {
      byLetters: new Map(byLetters.map(([letters, byFirst]) => [letters, new Map(byFirst)])),
      openGroups: new Map(openGroups.map(([letters, characters]) => [letters, new Set(characters)])),
    }
    merged.set(language, renderings)
  }
  return renderings
}
