import {foreignWords} from './language.js'
import {alsoEnglish} from '../rules/language/data/also-english.js'
import {lowerCaseNames} from '../rules/names/data/lower-case-names.js'
import {ambiguousMonths, months, weekdays} from '../rules/text/data/calendar.js'
import {givenNames} from '../rules/text/data/given-names.js'
import {properWords} from '../rules/text/data/proper-words.js'

/** Of which lists words are, as bits. */
export enum Word {
  Proper = 1,
  Month = 2,
  Foreign = 4,
  Gender = 8,
  Reference = 16,
  BeforeName = 32,
  Roman = 64,
  Place = 128,
}

const lower = (words: readonly string[]) => words.map((word) => word.toLowerCase())

/** The words that signs are told by, and what they are. */
export function wordLists(): (readonly [kind: Word, words: readonly string[]])[] {
  return [
    // They are found in the plural too.
    ...['', 's'].map(
      (ending) =>
        [Word.Proper, [...lower([...weekdays, ...months]), ...properWords].map((word) => word + ending)] as const,
    ),
    [Word.Place, lowerCaseNames],
    [Word.Month, lower(ambiguousMonths)],
    [Word.Foreign, [...foreignWords].filter((word) => /^[a-z]+$/.test(word) && !alsoEnglish.has(word))],
    [Word.Gender, ['inside', 'indoors', 'innen']],
    [Word.Reference, ['amp', 'nbsp', 'quot']],
    // Ve République
    [Word.Roman, ['ie', 've', 'xe', 'le']],
    [Word.BeforeName, [...lower(givenNames), 'in', 'at', 'from', 'near']],
  ]
}
