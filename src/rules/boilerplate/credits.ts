import {
  credits,
  creditsAtEnd,
  finnishSights,
  finnishSources,
  nobody,
  numbersShown,
  placesShown,
  sourcesWithoutName,
  thingsShown,
} from './data/captions.js'
import {lexicon} from './matcher/all-phrases.js'
import type {Words} from './matcher/read-words.js'
import {creditBit} from './matcher/signs.js'
import type {Reading} from './reading.js'

/** See `credits` of `data/captions.ts`. */
export const credit = credits.pattern()
const sources = sourcesWithoutName.pattern()
const unknown = nobody.pattern()
const smallWords = () => /^\p{Ll}[\p{Ll}’'-]*(?: [\p{Ll}\p{N}’'-]+){2,}\.?$/u

/** So many small words has what is said of a picture, and no name of who took it. */
const fewestTellingWords = 4

/** `Photo: a bridge in fog`, “Fuente: el manantial nace a 700 metros”: what a caption or a heading goes on with, and nobody who took a picture. */
export function namesNobody(text: string): boolean {
  if (sources.test(text)) return false
  if (unknown.test(text) || numbersShown.pattern().test(text) || placesShown.pattern().test(text)) return true
  // “In the photo: Ana Petrov with the samovar that survived three evictions”
  if ((text.match(/ [a-z]+(?![^ ])/g)?.length ?? 0) >= fewestTellingWords) return true
  if (finnishSights.pattern().test(text) && !finnishSources.pattern().test(text)) return true
  return smallWords().test(text) || (thingsShown.pattern().test(text) && !/[\p{Lu}\d@/]/u.test(text))
}

/** Whether a line is a credit, or a caption that ends with one. */
export function isCredit({text, wordCount}: Reading, words: Words): boolean {
  return text.length < 200 && text.includes(':') && hasCreditWord(words) && credit.test(text) && wordCount <= 25
}

/** A caption of so many words tells something, and only its credit is cut. */
const fewestCaptionWords = 6

const creditAtEnd = creditsAtEnd.pattern()

/** How long the caption before a credit is, `Sheep at the shed in Booligal on Sunday. Credit: AWS`; 0 if there is none. */
export function captionLength(text: string): number {
  const length = text.slice(0, creditAtEnd.exec(text)?.index ?? 0).replace(/[ (|–—-]{1,4}$/, '').length
  return text.slice(0, length).split(' ').length >= fewestCaptionWords ? length : 0
}

function hasCreditWord(words: Words): boolean {
  return lexicon.hasSign(creditBit, words)
}
