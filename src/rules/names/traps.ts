import {distance} from 'fastest-levenshtein'
import {wordsOfLetters} from './characters.js'
import {isBeforePlaceWord, isSpokenOf, isSurelyPlace, isWayTo} from './context.js'
import type {Evidence} from './evidence.js'
import type {Person, Place} from './gazetteer.js'
import type {Mention} from './mentions.js'
import type {NameReading} from './name-index.js'
import {foldVowels} from './fold.js'

/**
 * What else a spelling may be, by the gazetteer, if the words around it do not rule that out.
 *
 * @param usedAsPlaces the forms that stand somewhere in the article as only places do (`in Nikolaev`)
 * @returns why it is doubtful, or `undefined`
 */
export function trapDoubt(
  mention: Mention,
  {entity: {entry, country}, from}: NameReading,
  evidence: Evidence,
  usedAsPlaces: () => ReadonlySet<string>,
): string | undefined {
  const {actual, start, end, paragraph} = mention
  const trap = entry.trap ?? (isLikeSurname(actual, entry) ? `the surname ${actual}` : undefined)
  if (trap === undefined) return undefined
  const {text} = evidence.article
  const actualFolded = foldVowels(actual)
  const named = wordsOfLetters(trap, 3).map((name) => ({name, folded: foldVowels(name)}))
  const isNamed =
    named.some(({folded}) => folded === actualFolded) || ` ${foldVowels(trap)} `.includes(` ${actualFolded} `)
  const isLikeNamed = isNamed || (from !== 'uk' && named.some(({folded}) => distance(folded, actualFolded) <= 2))
  const doubt = `It may be ${trap}.`
  // Вінницька is Vinnytsia before `oblast`, and part of an address before `Street`.
  if (trap.startsWith('the adjective')) return isBeforePlaceWord(text, end) ? undefined : doubt
  // `the surname Nikolaev` speaks of Nikolaev and Nikolayev, not of Mykolaïv.
  if (!isLikeNamed) return undefined
  if (/\bphrases?\b/.test(trap)) return undefined
  // Чернобыль of 1986 keeps the form of that time; Tchernobyl is nobody’s custom.
  if (trap.startsWith('custom ')) return isNamed ? doubt : undefined
  if (isBeforePlaceWord(text, end)) return undefined
  if (isNameOfPeople(trap) || !isElsewhere(trap)) {
    if (isSurelyPlace(text, start, end)) return undefined
    if (isCity(entry) && isWayTo(text, start)) return undefined
    return usedAsPlaces().has(actual) && !isSpokenOf(text, start, end) ? undefined : doubt
  }
  const region = 'region' in entry ? entry.region : undefined
  const others = named.slice(1).filter(({name}) => /^\p{Lu}(?!ussia|kraine|elarus|merica)/u.test(name))
  if (others.some(({name}) => name !== region && evidence.hasWord(name))) return doubt
  if (country !== 'UA' || !/Russia|Moscow|Belarus/.test(trap)) {
    return (evidence.region().get(country) ?? 0) > 0 ? undefined : doubt
  }
  // Podolsk near Moscow is larger than Podilsk: the paragraph must speak of Ukraine and of no place in Russia.
  const speaksOfRussia = /\b(?:in|of) Russia\b|\bRussia[’']s\b|\bRussian (?:city|town|village|region|border)\b/
  const around = text.slice(Math.max(paragraph.start, start - reach), Math.min(paragraph.end, end + reach))
  const speaksOfUkraine = (evidence.region().get('UA') ?? 0) >= 3 || /Ukrain|Donbas|Crimea/.test(around)
  return speaksOfUkraine && !speaksOfRussia.test(around) ? undefined : doubt
}

/** So far around a name the paragraph is asked which country it speaks of. */
const reach = 500

/** Villages are called as their first owners were: Romanov, Makarov. Cities are known better than their namesakes. */
function isLikeSurname(actual: string, entry: Place | Person): boolean {
  return (
    'kind' in entry &&
    entry.kind !== 'city' &&
    entry.kind !== 'region' &&
    /(?:[oe]v|off|in|sk(?:iy?|yy?))$/i.test(actual)
  )
}

function isCity(entry: Place | Person): boolean {
  return 'kind' in entry && entry.kind === 'city'
}

function isNameOfPeople(trap: string): boolean {
  return /\b(?:sur|given |first )names?\b/.test(trap)
}

/** `Odessa in Texas`, `Podolsk near Moscow`. */
function isElsewhere(trap: string): boolean {
  return /\b(?:in|near|of) (?:the )?\p{Lu}/u.test(trap)
}
