import {addressing} from './data/addressing.js'
import type {Line} from './line.js'
import {reportsSpeech} from './speech.js'

/**
 * Whether a sentence speaks of a site or to its readers, and nobody in an article says it: `To be able to comment you have
 * to be registered.`
 *
 * @param language ISO 639-1 code of the article’s language, if it is known
 */
export function speaksToReaders({text, isQuoted}: Line, language = 'en'): boolean {
  if (isQuoted || /["“”„«»]/.test(text) || reportsSpeech(text, language)) return false
  return [language, 'en'].some((code) => addressing[code]?.test(text))
}
