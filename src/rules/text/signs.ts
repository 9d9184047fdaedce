import type {Article} from '../../article/article.js'
import {kindOf, type Scan, scanText} from '../../article/scan.js'
import {isSmallWord, noSmallWords, type SmallWords} from '../../article/small-words.js'
import {isPlainLetter, keyOf, withLetter} from '../../article/word-kinds.js'
import {Word} from '../../article/word-lists.js'
import {Sign} from './sign.js'
import {signAt, signsBeyondAscii} from './signs-of-characters.js'
import {isDoubled, signOfCapitals, signOfWord} from './signs-of-words.js'
import {isSmall, wordStart} from './word-characters.js'

/** What one look at each character of a text tells, so that most rules need not look at most texts. */
export interface Signs {
  /** The signs that are there, each a `Sign`, and for each where its lines have it; in order. */
  places: ReadonlyMap<number, readonly number[]>
  /** Where words stand that only other languages have, and letters that English does not have; in order. */
  foreign: readonly number[]
  /** Where names stand, behind a first name or a preposition, that may stand in small letters too; in order. */
  names: readonly number[]
}

const known = new WeakMap<Article, Signs>()

/** The signs of an article; what was seen is kept for the other rules. */
export function signsOf(article: Article): Signs {
  let signs = known.get(article)
  if (!signs) known.set(article, (signs = areApartByBreaks(article) ? join(article) : readSigns(article.text)))
  return signs
}

/** Whether nothing but line breaks stands between paragraphs: then each can be looked at by itself. */
function areApartByBreaks({text, paragraphs}: Article): boolean {
  let end = 0
  for (const paragraph of paragraphs) {
    if (!isBreaks(text, end, paragraph.start)) return false
    end = paragraph.end
  }
  return isBreaks(text, end, text.length)
}

function isBreaks(text: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) {
    const unit = text.charCodeAt(i)
    if (unit !== 0x0a && unit !== 0x0d) return false
  }
  return true
}

/** The signs of the paragraphs as those of the article. */
function join({text, paragraphs, smallWords}: Article): Signs {
  let places: Map<number, number[]> | undefined
  const foreign: number[] = []
  const names: number[] = []
  for (const paragraph of paragraphs) {
    const signs = paragraph.remember(signsIn, () => signsIn(paragraph.text, paragraph.scan))
    if (signs === nothing) continue
    const {start} = paragraph
    if (signs.places !== noPlaces) {
      places ??= new Map()
      for (const [sign, found] of signs.places) {
        let all = places.get(sign)
        if (!all) places.set(sign, (all = []))
        for (const place of found) all.push(start + place)
      }
    }
    for (const place of signs.foreign) foreign.push(start + place)
    for (const place of signs.names) if (isNameInSmall(text, start + place, smallWords)) names.push(start + place)
  }
  return {places: places ?? noPlaces, foreign, names}
}

/**
 * Looks at each character of a text once.
 *
 * @example readSigns('at 14h30').places // Map {Sign.Hour => [4]}
 */
export function readSigns(text: string): Signs {
  const smallWords = noSmallWords()
  const {places, foreign, names} = signsIn(text, scanText(text, smallWords))
  return {places, foreign, names: names.filter((start) => isNameInSmall(text, start, smallWords))}
}

const noPlaces: Signs['places'] = new Map()

/** What most paragraphs have. */
const nothing: Signs = {places: noPlaces, foreign: [], names: []}

/**
 * The signs of a piece of text.
 *
 * @param scan what a look at its characters found
 * @returns among the names also those that stand in small letters nowhere
 */
function signsIn(text: string, {words, repeats, mixed, characters}: Scan): Signs {
  if (words.length + repeats.length + mixed.length + characters.length === 0) return nothing
  const foreign: number[] = []
  const names: number[] = []
  let found: Map<number, number[]> | undefined
  const note = (signs: number, index: number) => {
    for (let rest = signs; rest !== 0; rest &= rest - 1) {
      found ??= new Map()
      const sign = rest & -rest
      const known = found.get(sign)
      if (known) known.push(index)
      else found.set(sign, [index])
    }
  }
  for (const end of words) {
    const start = wordStart(text, end)
    const kind = kindOf(keyOf(text.slice(start, end)))
    note(signOfWord(text, start, end, kind), start)
    if ((kind & Word.Foreign) !== 0 && isSmall(text, start)) foreign.push(start)
    if ((kind & Word.BeforeName) !== 0 && beginsName(text, end + 1)) names.push(end + 1)
  }
  for (const index of characters) {
    note(text.charCodeAt(index) < 0x80 ? signAt(text, index) : signsBeyondAscii(text, index, foreign), index)
  }
  for (const end of repeats) if (isDoubled(text, end)) note(Sign.DoubledWord, end - 1)
  for (const end of mixed) note(signOfCapitals(text, end), end - 1)
  if (!found && foreign.length + names.length === 0) return nothing
  for (const indexes of found?.values() ?? []) indexes.sort((a, b) => a - b)
  return {places: found ?? noPlaces, foreign: foreign.sort((a, b) => a - b), names}
}

/** Whether a name begins there that may stand in small letters somewhere. One with other letters than a to z always may. */
function isNameInSmall(text: string, start: number, small: SmallWords): boolean {
  let key = 0
  let end = start
  while (end < text.length && isPlainLetter(text.charCodeAt(end))) key = withLetter(key, text.charCodeAt(end++))
  return isSmallWord(small, key) || (end < text.length && text.charCodeAt(end) >= 0x80)
}

/** Whether a name begins behind a space. */
function beginsName(text: string, start: number): boolean {
  if (start >= text.length || text.charCodeAt(start - 1) !== 0x20) return false
  const first = text.charCodeAt(start)
  return (first >= 0x41 && first <= 0x5a) || first >= 0x80
}
