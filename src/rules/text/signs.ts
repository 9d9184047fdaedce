import type {Article} from '../../article/article.js'
import {isPlainLetter, keyOf, withLetter} from '../../article/word-kinds.js'
import {Character, characterOf} from '../../article/characters.js'
import {gluedWords, neverDoubled, pairOpeners, seldomDoubled} from './data/function-words.js'
import {ordinalMarks} from './data/ordinals.js'
import {beginsMisread} from './misread.js'
import {isSmallWord, kindOf, noSmallWords, type Scan, scanText, type SmallWords} from '../../article/scan.js'
import {Word} from '../../article/word-lists.js'

/** What in a text makes a rule look at it: what a pattern cannot match without. Each is a bit. */
export enum Sign {
  /** `[pour` */
  Bracket = 1,
  /** A weekday, a month or a people in small letters. */
  SmallProperWord = 2,
  /** `1,5` */
  DecimalComma = 4,
  /** `the the`, `of the of` */
  DoubledWord = 8,
  /** `&`, `#39`, `amp` */
  Reference = 16,
  /** `voters: inside` */
  GenderColon = 32,
  /** `theOM` */
  GluedWord = 64,
  /** `14 h` */
  Hour = 128,
  Invisible = 256,
  /** What a code page makes of UTF-8. */
  Misread = 512,
  /** Greek or Cyrillic letters. */
  OtherAlphabet = 1024,
  /** `200e`, `XXIe` */
  Ordinal = 2048,
  /** `left.The`, `stayed,but` */
  Seam = 4096,
  /** `Why ?` */
  SpaceBeforeMark = 8192,
  /** `3 000` */
  SpacedDigits = 16384,
  /** `said .` */
  SpaceBeforeStop = 32768,
  /** `kyiv` */
  SmallPlace = 65536,
}

/** What one look at each character of a text tells, so that most rules need not look at most texts. */
export interface Signs {
  /** The signs that are there, each a `Sign`, and for each where its lines have it; in order. */
  places: ReadonlyMap<number, readonly number[]>
  /** Where words stand that only other languages have, and letters that English does not have; in order. */
  foreign: readonly number[]
  /** Where names stand, behind a first name or a preposition, that may stand in small letters too; in order. */
  names: readonly number[]
}

const doubled: ReadonlySet<string> = new Set([...neverDoubled, ...seldomDoubled, ...pairOpeners])
const glued: ReadonlySet<string> = new Set(gluedWords)
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

/** What a word is a sign of by itself or with the characters around it. */
function signOfWord(text: string, start: number, end: number, kind: number): number {
  let found = 0
  if ((kind & Word.Proper) !== 0 && isSmall(text, start)) {
    // They may march; on march 9.
    if ((kind & Word.Month) === 0 || /^,? \d/.test(text.slice(end, end + 3))) found |= Sign.SmallProperWord
  }
  if ((kind & Word.Place) !== 0 && isSmall(text, start)) found |= Sign.SmallPlace
  if ((kind & Word.Gender) !== 0 && /[:*_/] ?$/.test(text.slice(Math.max(0, start - 2), start))) {
    if (!isWordCharacter(text, end)) found |= Sign.GenderColon
  }
  if ((kind & Word.Roman) !== 0 && !isSmall(text, start)) found |= Sign.Ordinal
  if ((kind & Word.Reference) !== 0 && text[end] === ';') found |= Sign.Reference
  return found
}

/** What a word with a capital behind its first letter is a sign of: theOM, XXIe. */
function signOfCapitals(text: string, end: number): number {
  const start = wordStart(text, end)
  const word = text.slice(start, end)
  if (/^[IVXL]+e$/.test(word)) return Sign.Ordinal
  const [, smallPart = ''] = /^([a-z]+)[A-Z]/.exec(word) ?? []
  return glued.has(smallPart) && !isWordCharacter(text, start - 1) ? Sign.GluedWord : 0
}

/** What a character of ASCII is a sign of that is no letter. */
function signAt(text: string, index: number): number {
  const around = text.slice(Math.max(0, index - 1), index + 2)
  const character = characterOf(text.charCodeAt(index))
  switch (character) {
    case Character.Comma:
      return (/^[a-z”»],[a-z]$/.test(around) ? Sign.Seam : 0) | (isSpaced(text, index) ? Sign.SpaceBeforeStop : 0)
    case Character.Point:
      return (isSeam(around) ? Sign.Seam : 0) | (isSpaced(text, index) ? Sign.SpaceBeforeStop : 0)
    case Character.Cry:
      return (isSeam(around) ? Sign.Seam : 0) | (isSpaced(text, index) ? Sign.SpaceBeforeMark : 0)
    case Character.Mark:
      return isSpaced(text, index) ? Sign.SpaceBeforeMark : 0
    case Character.Bracket:
      return Sign.Bracket
    case Character.Digit:
      return signOfNumber(text, index + 1)
    case Character.Escape:
      return reference.test(text.slice(index, index + longestReference)) ? Sign.Reference : 0
    default:
      return /#\d$/.test(around) ? Sign.Reference : 0
  }
}

/** `&nbsp;`, `& amp ; # 39 ;`, `&hellip`, `\\u2019` */
const reference = /^(?:&[^;]*;|&#|&(?:amp|nbsp|[lr][sd]quo|[mn]dash|hellip)|\\u[\da-f])/i
const longestReference = 40

function isSeam(around: string): boolean {
  return /^[a-z\d)%"’”»][.!?][A-Z]$/.test(around)
}

/** What the digits that end somewhere are a sign of, with what follows them. */
function signOfNumber(text: string, end: number): number {
  if (isBeforePlainText(text, end)) return 0
  let found = 0
  const next = text.slice(end, end + 10)
  // Three digits behind a comma are thousands, except behind a nought.
  const isNought = text[end - 1] === '0' && !isWordCharacter(text, end - 2)
  if (/^,\d/.test(next) && (isNought || !/^,\d{3}(?!\d)/.test(next))) found |= Sign.DecimalComma
  if (/^[ \u00a0\u202f\u2009]\d/.test(next)) found |= Sign.SpacedDigits
  if (/^[ \u00a0\u202f]?[hH](?![a-zA-Z])/.test(next)) found |= Sign.Hour
  if ((ordinalMark ??= makeOrdinalMark()).test(next)) found |= Sign.Ordinal
  return found
}

/** Whether a space and no digit and no h, or a stop and no digit and no other mark, stand behind a number, as in most text. */
function isBeforePlainText(text: string, end: number): boolean {
  const unit = text.charCodeAt(end)
  const next = text.charCodeAt(end + 1)
  if (unit === 0x20) return isPlainLetter(next) && (next | 0x20) !== 0x68
  return (unit === 0x2c || unit === 0x2e) && (next === 0x20 || next === 0x0a)
}

let ordinalMark: RegExp | undefined

function makeOrdinalMark(): RegExp {
  return new RegExp(`^(?:${ordinalMarks.map(({mark}) => mark.replace('.', '\\.')).join('|')})(?![a-z])`)
}

/**
 * What a row of characters beyond ASCII is a sign of.
 *
 * @param foreign takes the places where letters begin
 */
function signsBeyondAscii(text: string, start: number, foreign: number[]): number {
  let found = 0
  let wasLetter = false
  for (let i = start; i < text.length && text.charCodeAt(i) >= 0x80; i++) {
    const character = characterOf(text.charCodeAt(i))
    const isLetter = character >= Character.ForeignLetter && character <= Character.OtherScript
    if (isLetter && !wasLetter) foreign.push(i)
    wasLetter = isLetter
    if (character === Character.Invisible) found |= Sign.Invisible
    else if (character === Character.OtherAlphabet) found |= Sign.OtherAlphabet
    if ((found & Sign.Misread) !== 0) continue
    if (character === Character.Unreadable || beginsMisread(text, i)) found |= Sign.Misread
    else if (text.charCodeAt(i) === 0xc2 && text[i + 1] === ' ') found |= Sign.Misread
  }
  // XXᵉ
  if (start > 0 && /^[IVXL]$/.test(text.charAt(start - 1))) found |= Sign.Ordinal
  return found
}

/** Whether a word repeats the one before it, or the one before “the”. */
function isDoubled(text: string, end: number): boolean {
  const start = wordStart(text, end)
  const word = text.slice(start, end)
  if (!doubled.has(word.toLowerCase()) || isWordCharacter(text, end)) return false
  // One word before it, or two.
  const before = text.slice(Math.max(0, start - longestRepeat), start).toLowerCase()
  const [, first] = /(?<!\w)([a-z]+)\s+(?:the\s+)?$/.exec(before) ?? []
  const [, second] = /(?<!\w)([a-z]+)\s+$/.exec(before) ?? []
  return first === word.toLowerCase() || second === word.toLowerCase()
}

/** More than “which the” and the space that may stand between two words. */
const longestRepeat = 40

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

/** Whether a space stands before a character. */
function isSpaced(text: string, index: number): boolean {
  if (index === 0) return false
  const before = characterOf(text.charCodeAt(index - 1))
  return before === Character.Space || before === Character.NoBreak
}

function wordStart(text: string, end: number): number {
  let start = end
  while (start > 0 && isPlainLetter(text.charCodeAt(start - 1))) start--
  return start
}

function isSmall(text: string, index: number): boolean {
  return text.charCodeAt(index) >= 0x61
}

/** Whether a character goes on with a word as `\b` has it. */
function isWordCharacter(text: string, index: number): boolean {
  return /^\w$/.test(text.charAt(index))
}
