import type {Article} from '../../article/article.js'
import {endOfLetters, isCapitalAt, Kind, kindAt, wordsOfLetters} from './characters.js'
import {
  foreignParticles,
  placePrepositions,
  placesOf,
  surePrepositions,
  placeWordsAfter,
  regionWords,
  statesAfter,
  titlesBefore,
  wordsBefore,
} from './data/context-words.js'

const particles = new Set(foreignParticles)
const states = new Set(statesAfter)
const prepositions = new Set(placePrepositions)
const surely = new Set(surePrepositions)
const nounsOf = new Set(placesOf)
const harmlessBefore = new Set([...wordsBefore, ...titlesBefore])
const titles = new Set(titlesBefore)
const harmlessAfter = new Set(placeWordsAfter)

/** The word before an offset, and what divides them; `undefined` at the beginning of a sentence or clause. */
export interface Neighbour {
  word: string
  start: number
  /** Nothing but space stands between. */
  isAdjacent: boolean
}

const space = /^[ \t\u00a0\u202f]+$/

/** So far we look for a neighbouring word. */
const reach = 60

export function wordBefore(text: string, offset: number): Neighbour | undefined {
  const from = Math.max(0, offset - reach)
  let end = offset
  while (end > from && !isLetterOrNumber(text, end - 1) && text[end - 1] !== '.') end--
  let start = end
  while (start > from && (isLetterOrNumber(text, start - 1) || ".’'-".includes(text.charAt(start - 1)))) start--
  const word = text.slice(start, end)
  const gap = text.slice(end, offset)
  if (word === '' || /[\n\r]/.test(gap)) return undefined
  // `left Kiev. Zelensky`, but `V. Zelensky` and `Gen. Syrsky`.
  if (word.endsWith('.') && !/^\p{L}\.$/u.test(word) && !isTitle(word)) return undefined
  return {word, start, isAdjacent: space.test(gap)}
}

export function wordAfter(text: string, offset: number): Neighbour | undefined {
  const around = text.slice(offset, offset + reach)
  const [start, end] = spanOfWord(around)
  const gap = around.slice(0, start)
  if (start === end || /[\n\r]/.test(gap)) return undefined
  return {word: around.slice(start, end), start: offset + start, isAdjacent: space.test(gap)}
}

/** Where the first word of a text begins and ends; both are the same where there is none. */
function spanOfWord(text: string): [number, number] {
  let start = 0
  while (start < text.length && (!isLetterOrNumber(text, start) || kindAt(text, start) & Kind.Mark)) {
    if (kindAt(text, start) & Kind.Surrogate) return spanOfRareWord(text)
    start++
  }
  if (start === text.length) return spanOfRareWord(text)
  let end = start
  while (isLetterOrNumber(text, end) || (end < text.length && "’'-".includes(text.charAt(end)))) end++
  return kindAt(text, end) & Kind.Surrogate ? spanOfRareWord(text) : [start, end]
}

/** The same by the rule, for letters of two units and for texts without a letter. */
function spanOfRareWord(text: string): [number, number] {
  const [, gap = '', word = ''] = /^([^\p{L}\p{N}]*)([\p{L}\p{M}\p{N}’'-]+)/u.exec(text) ?? []
  return [gap.length, gap.length + word.length]
}

function isLetterOrNumber(text: string, offset: number): boolean {
  return (kindAt(text, offset) & (Kind.Letter | Kind.Number)) !== 0
}

const opening = /[\s"'“”«»‘’(—–-]/u

/** Whether the word at an offset begins a sentence, a quotation or a paragraph. */
export function beginsSentence(text: string, start: number): boolean {
  let end = start
  while (end > 0 && start - end < reach && opening.test(text.charAt(end - 1))) end--
  const before = text.slice(end, start)
  return end === 0 || /[\n\r"“«‘(]/.test(before) || /[.!?:…]/.test(text.charAt(end - 1))
}

/**
 * Whether a name stands inside a longer capitalised name that may be something else: Odessa Young, Kiev Street.
 *
 * @param isKnown tells of a word (such as another name) that it is none of that
 * @param isStrict whether a word that begins the sentence counts too: Sergei Nikolaev, but also Destroyed Izioum
 */
export function isPartOfLongerName(
  text: string,
  start: number,
  end: number,
  isKnown: (word: string) => boolean,
  isStrict = false,
): boolean {
  const before = wordBefore(text, start)
  if (
    before &&
    (before.isAdjacent || /^-$/.test(text.slice(before.start + before.word.length, start))) &&
    isCapitalAt(before.word, 0) &&
    !/\.$/.test(before.word) &&
    !/[’']s$/.test(before.word) &&
    !harmlessBefore.has(before.word) &&
    !isPreposition(before.word) &&
    !/(?:ian|ish|ese)$/.test(before.word) &&
    (isStrict || !beginsSentence(text, before.start)) &&
    !isKnown(before.word)
  )
    return true
  const after = wordAfter(text, end)
  return (
    after !== undefined &&
    (after.isAdjacent || text.slice(end, after.start) === '-') &&
    isCapitalAt(after.word, 0) &&
    !harmlessAfter.has(after.word.replace(/[’']s$/, '')) &&
    !harmlessBefore.has(after.word) &&
    !isKnown(after.word)
  )
}

/** Whether a state of America or Canada follows: Odessa, Tex. */
export function isInAmerica(text: string, end: number): boolean {
  if (!text.startsWith(', ', end)) return false
  return states.has(text.slice(end + 2, endOfLetters(text, end + 2)))
}

/** Whether a capitalised word is joined to a name by a hyphen: Nikolaevka-Novorossiysk. */
export function isJoinedToName(text: string, start: number, end: number): boolean {
  return (
    (text[start - 1] === '-' && (kindAt(text, start - 2) & Kind.Letter) !== 0) ||
    (text[end] === '-' && isCapitalAt(text, end + 1))
  )
}

/** Fewer words are no headline, and more characters neither. */
const fewestHeadlineWords = 4
const longestHeadline = 250

/** Whether nearly every long word of a text has a capital, as in headlines: then neighbours say nothing. */
export function isTitleCase(text: string): boolean {
  if (text.length > longestHeadline) return false
  const words = wordsOfLetters(text, 4)
  return (
    words.length >= fewestHeadlineWords && words.filter((word) => isCapitalAt(word, 0)).length >= 0.8 * words.length
  )
}

/** Whether the words beside a name show that it is a place: `to Nikolaev`, `Nikolaev region`. */
export function isUsedAsPlace(text: string, start: number, end: number): boolean {
  const before = wordBefore(text, start)
  return (before?.isAdjacent && isPreposition(before.word)) || isSurelyPlace(text, start, end)
}

/** Whether a word stands before places, though before people too. */
function isPreposition(word: string): boolean {
  const lower = word.toLowerCase()
  return prepositions.has(lower) || surely.has(lower)
}

/** The same, but by words that do not stand before people: `in Nikolaev`, `mayor of Nikolaev`. */
export function isSurelyPlace(text: string, start: number, end: number): boolean {
  const before = wordBefore(text, start)
  if (before?.isAdjacent) {
    const word = before.word.toLowerCase()
    if (surely.has(word)) return true
    if (word === 'of' && nounsOf.has(wordBefore(text, before.start)?.word.toLowerCase() ?? '')) return true
  }
  return isBeforePlaceWord(text, end)
}

/** Whether `to` or `from` stands before: of a city that rather means the city, of a village perhaps its owner. */
export function isWayTo(text: string, start: number): boolean {
  const before = wordBefore(text, start)
  return before !== undefined && before.isAdjacent && /^(?:from|to)$/i.test(before.word)
}

/** Whether `oblast`, `river` or the like follows. */
export function isBeforePlaceWord(text: string, end: number): boolean {
  const after = wordAfter(text, end)
  return after !== undefined && after.isAdjacent && harmlessAfter.has(after.word)
}

const compound =
  /^-(?:and|area|based|born|backed|bound|city|controlled|front|held|in|led|like|made|occupied|of|on|region|run|style|the|to|wide|[a-z]+ed|[a-z]+ing|[a-z]+ly)\b/

/** Whether a name stands in words of another language: Lago de Sinevir, Krim-khanatet, but not Kiev-based. */
export function isInForeignPhrase(text: string, start: number, end: number): boolean {
  const before = wordBefore(text, start)
  if (before?.isAdjacent && particles.has(before.word.toLowerCase())) return true
  if (text[end] !== '-') return false
  const after = text.slice(end, end + 24)
  return /^-\p{Ll}/u.test(after) && !compound.test(after)
}

const speech = /^[ \u00a0](?:said|says|told|tells|added|adds|wrote|writes|argued|claimed|was born|died|himself|who)\b/

/** Whether somebody is meant: Lvov said, Prince Lvov. */
export function isSpokenOf(text: string, start: number, end: number): boolean {
  const before = wordBefore(text, start)
  if (before?.isAdjacent && titles.has(before.word.replace(/\.$/, ''))) return true
  return speech.test(text.slice(end, end + 12))
}

/** Whether a word is an office or rank that stands before a surname. */
export function isTitle(word: string): boolean {
  return titles.has(word.replace(/\.$/, ''))
}

/** Whether a word may stand before a name without being part of it. */
export function isHarmlessBefore(word: string): boolean {
  return harmlessBefore.has(word.replace(/\.$/, '')) || /(?:ian|ish|ese)$/.test(word)
}

const countryOf = new Map(
  Object.entries(regionWords).flatMap(([country, words]) =>
    words.map((word) => [word.toLowerCase(), country] as const),
  ),
)
const regionPattern = new RegExp(`\\b(?:${[...countryOf.keys()].join('|')})`, 'iy')

/** How often an article speaks of a part of the world. */
export function regionEvidence({paragraphs}: Pick<Article, 'paragraphs'>): Map<string, number> {
  const counts = new Map<string, number>()
  for (const paragraph of paragraphs) {
    for (const country of paragraph.remember(regionsIn, () => regionsIn(paragraph.text, paragraph.scan.regional))) {
      counts.set(country, (counts.get(country) ?? 0) + 1)
    }
  }
  return counts
}

/** The countries that a text speaks of, one for each word that does so. */
function regionsIn(text: string, places: readonly number[]): string[] {
  return places.flatMap((place) => {
    regionPattern.lastIndex = place
    const [word] = regionPattern.exec(text) ?? []
    return word === undefined ? [] : (countryOf.get(word.toLowerCase()) ?? '')
  })
}
