import type {Article} from '../../article/article.js'
import {Sign} from './sign.js'
import {signsOf} from './signs.js'

/** What a document shows of the habits of French typesetting. */
export interface FrenchHabits {
  /** A space stands before : ; ! ? in this document. */
  spacesMarks: boolean
  /** So do other habits: no-break spaces in numbers, 14h30, 200e; or the user named French as the source. */
  isFrench: boolean
}

// Made when they are needed, which most texts do not.
// The ? of “the ? operator” ends no sentence.
const spacedMark = () =>
  /[\p{L}\p{N})\]’”»][ \u00a0\u202f\u2009]+(?:[:;](?![^\s"'’”»])|[!?]+(?:$|[\n"'’”»]| +[^\p{Ll}\s]))/gu
const noBreakMark = () => /[\p{L}\p{N})\]’”»][\u00a0\u202f\u2009]+[:;!?]/u
const closeMark = () => /[\p{L}\p{N})\]’”»"][:;!?](?![^\s"'’”»])/gu
const otherHabits = () =>
  /\d[\u00a0\u202f]\d{3}(?!\d)|\b\d{1,2}h[0-5]\d\b|\b(?:\d{2,3}e|1er|\d{1,3}ème) \p{Ll}|«[ \u00a0\u202f]/u

const known = new WeakMap<Article, FrenchHabits>()

/**
 * Looks for the habits of French typesetting in a document; what was seen is kept for the other rules.
 *
 * @example frenchHabits(article).spacesMarks // true for “Why ? Because : …”
 */
export function frenchHabits(article: Article): FrenchHabits {
  let habits = known.get(article)
  if (!habits) known.set(article, (habits = look(article)))
  return habits
}

function look(article: Article): FrenchHabits {
  const {text, sourceLanguage} = article
  const spacesMarks = signsOf(article).places.has(Sign.SpaceBeforeMark) && spacesItsMarks(text, sourceLanguage)
  return {spacesMarks, isFrench: spacesMarks || sourceLanguage === 'fr' || otherHabits().test(text)}
}

function spacesItsMarks(text: string, sourceLanguage: string | undefined): boolean {
  const spaced = count(text, spacedMark())
  return (
    noBreakMark().test(text) ||
    // Of a document in two hands, such as an interview with typed questions, a quarter is enough.
    (spaced >= 2 && spaced * 3 >= count(text, closeMark())) ||
    (sourceLanguage === 'fr' && spaced > 0)
  )
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0
}
