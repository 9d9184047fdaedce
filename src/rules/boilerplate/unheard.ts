import {ownThings} from './data/own-things.js'
import {browserKinds, type Kind, summons} from './kinds.js'
import type {Entry} from './matcher/lexicon.js'
import type {Words} from './matcher/read-words.js'

/** Kinds whose notices speak of the page and the reader only, and of nothing else in the world. */
const worldless: ReadonlySet<Kind> = new Set([
  ...summons,
  ...browserKinds,
  'continue-reading',
  'thank-the-writer',
  'translation-notice',
])

/** Of so many words of a notice one may be new to us. */
const wordsToOne = 12

/**
 * Whether words that fill the gaps of a phrase are of what no notice speaks of: `boat` in `Every morning we send a boat to
 * the island`, `mill` in `The mill can be reached by a narrow road`.
 *
 * @param entry the phrase
 * @param text what the words were read from
 * @param from the first word; `to` is the index after the last
 * @example namesUnheard(entry, 'Sign up to our newsletter about peppers', words) // false: `our newsletter` may have any subject
 */
export function namesUnheard(
  {kind, written}: Pick<Entry, 'kind' | 'written'>,
  text: string,
  words: Words,
  from = 0,
  to = words.length,
): boolean {
  if (!worldless.has(kind) || !(written in ownThings)) return false
  const unheard = countUnheard(text, words, from, to)
  if (unheard === 0 || to - from > wordsToOne * unheard) return false
  return !namesOwn(text.slice(words.startOf(from), words.endOf(to - 1)), written)
}

/** Of so many words of a sentence that tells of the world, one is new to us, and they are two at least. */
const wordsOfWorldToOne = 7
const fewestOfWorld = 2

/** Kinds whose notices speak of the writer’s work, or name a headline: `The post Council backs bypass appeared first on …`. */
const worldly: ReadonlySet<Kind> = new Set([
  'author-bio',
  'byline',
  'cms-leftover',
  'media-credit',
  'media-widget',
  'press-notice',
  'read-also',
  'related-headline',
  'social-embed',
  'source-line',
])

/**
 * Whether so many words are of what no notice speaks of that the sentence is an article’s, though a phrase with gaps
 * matches it: “Toute utilisation de l’eau du lac est interdite depuis que des poissons morts ont été trouvés”. Parameters
 * as of {@link namesUnheard}.
 */
export function tellsTheUnheard(
  {kind, written}: Pick<Entry, 'kind' | 'written'>,
  text: string,
  words: Words,
  from = 0,
  to = words.length,
): boolean {
  if (worldly.has(kind) || !(written in ownThings)) return false
  const unheard = countUnheard(text, words, from, to)
  if (unheard < fewestOfWorld || to - from > wordsOfWorldToOne * unheard) return false
  return !namesOwn(text.slice(words.startOf(from), words.endOf(to - 1)), written)
}

/** A life that is told in an article has so many words at least that are new to us. */
const fewestOfLife = 3

/**
 * Whether so many words of what begins like a writer’s biography are new to us that it may be told of anybody: “Editor
 * slovníku vystudoval v Praze práva, ale živil se jako hlídač u železnice”. English biographies
 * are judged by what happens in them: see `telling.ts`.
 */
export function isStrangeLife({kind, written}: Pick<Entry, 'kind' | 'written'>, text: string, words: Words): boolean {
  if (kind !== 'author-bio' || written === 'en' || !(written in ownThings)) return false
  const unheard = countUnheard(text, words, 0, words.length)
  return unheard >= fewestOfLife && words.length <= wordsOfWorldToOne * unheard
}

/** How many words, in small letters, no phrase of any language has. */
function countUnheard(text: string, words: Words, from: number, to: number): number {
  let unheard = 0
  for (let at = from; at < to; at++) {
    // `ntv bei Google bevorzugen`: a line that begins with a small letter begins with a name.
    if (at === 0 || words.keyOf(at) >= 0 || !words.isSmall(at)) continue
    if (!isPiece(text, words.startOf(at), words.endOf(at))) unheard++
  }
  return unheard
}

/** `jroe` in `jroe@example.com`, `okies` in `co[okies]` */
function isPiece(text: string, start: number, end: number): boolean {
  return /[@/_.#[\]]/.test(text.charAt(start - 1)) || /^(?:[@/_[\]]|\.\p{L})/u.test(text.slice(end, end + 2))
}

const compiled = new Map<string, RegExp>()

/** Whether a text names what the site calls its own: `our newsletter`. */
export function namesOwn(text: string, language: string): boolean {
  let pattern = compiled.get(language)
  if (!pattern) {
    const {own, things = '', asks} = ownThings[language] ?? {}
    const named = `${own ? `(?:${own}) (?:[\\p{L}’'-]+ ){0,2}` : ''}(?:${things})`
    pattern = new RegExp(`(?<!\\p{L})(?:${asks ? `${named}|(?:${asks})(?!\\p{L})` : named})`, 'iu')
    compiled.set(language, pattern)
  }
  return pattern.test(text)
}
