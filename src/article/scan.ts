import {regionWords} from '../rules/names/data/context-words.js'
import {unpackSections} from '../rules/sections.js'
import {Character, characterOf, isLetterOrMark} from './characters.js'
import {CodeUnits} from './code-units.js'
import {type FunctionWords, functionWordKind} from './language.js'
import {packedWordKinds} from './packed-word-kinds.js'
import {
  isPlainLetter,
  keyOf,
  keyOfLetters,
  lettersOfKey,
  placeOf,
  shiftedLetter,
  type WordKey,
  WordKinds,
  type WordTables,
} from './word-kinds.js'
import {addSmallWord, type SmallWords} from './small-words.js'
import {Word} from './word-lists.js'

let madeWordKinds: WordKinds | undefined

function wordKinds(): WordKinds {
  return (madeWordKinds ??= new WordKinds(unpackSections(packedWordKinds()) as unknown as WordTables))
}

/** The bits of `Word` that a word may be of. */
export function kindOf(key: WordKey): number {
  return wordKinds().of(key)
}

const the = keyOf('the')

/** By the first three letters of a word, whether a word begins so that tells of a part of the world. */
const regionalBeginnings = new Uint8Array(1 << 15)
for (const word of Object.values(regionWords).flat()) regionalBeginnings[keyOf(word.slice(0, 3))] = 1

/**
 * What one look at each character of a piece of text finds in it, so that nobody else has to look. Places are offsets in
 * the piece.
 */
export interface Scan {
  /** Words that may be of a kind of `Word`, by where they end. */
  words: readonly number[]
  /** Words that may stand twice, by where they end. */
  repeats: readonly number[]
  /** Words with a capital behind the first letter, by where they end. */
  mixed: readonly number[]
  /** Where words that begin with a capital begin and end, one after the other. */
  capitals: readonly number[]
  /** Words that may begin as those that tell of a part of the world, by where they begin. */
  regional: readonly number[]
  /** Characters that are no letters from a to z, and may be signs. */
  characters: readonly number[]
  /** What may be quotation marks. */
  marks: readonly number[]
  /** Whether every letter is one from a to z, with no mark on it. */
  isPlain: boolean
  /** The function words, if they were counted and the piece is plain. */
  functionWords: FunctionWords | undefined
}

const codeUnits = new CodeUnits()

/** Scans a text as one piece. */
export function scanText(text: string, small: SmallWords): Scan {
  return scan(codeUnits.of(text), 0, text.length, small, true)
}

/**
 * The look at each character: it makes words of letters, and does no more than it must.
 *
 * @param units the UTF-16 code units of a text; none from a to z stands before or behind the piece
 * @param from where the piece begins
 * @param to where it ends
 * @param small gets the small words of the piece
 * @param counts whether to count function words
 */
export function scan(units: Uint16Array, from: number, to: number, small: SmallWords, counts: boolean): Scan {
  const words: number[] = []
  const repeats: number[] = []
  const mixed: number[] = []
  const capitals: number[] = []
  const regional: number[] = []
  const characters: number[] = []
  const marks: number[] = []
  const {places} = wordKinds()
  let isPlain = true
  let count = 0
  let english = 0
  let foreign = 0
  // The two words before.
  let last = 0
  let secondLast = 0
  /** Where two commas end that are a mark. */
  let pairEnd = -1
  for (let i = from; i < to; i++) {
    let unit = units[i] as number
    if (isPlainLetter(unit)) {
      const start = i
      let letters = shiftedLetter(0, unit)
      const isSmall = unit >= 0x61
      const beginning = ((unit & 0x1f) << 10) | (((units[i + 1] ?? 0) & 0x1f) << 5) | ((units[i + 2] ?? 0) & 0x1f)
      if (regionalBeginnings[beginning] === 1) regional.push(i - from)
      // The bit 0x20 is that of small letters.
      let common = 0x20
      while (isPlainLetter((unit = units[++i] as number))) {
        letters = shiftedLetter(letters, unit)
        common &= unit
      }
      const key = keyOfLetters(letters)
      const place = placeOf(key)
      if (isSmall) addSmallWord(small, place)
      else capitals.push(start - from, i - from)
      if (common === 0) mixed.push(i - from)
      count++
      if (counts) {
        // No branch, which would be taken for every second word: the mask is 0 for a word longer than a key.
        const kind = functionWordKind(key) & ((i - start - lettersOfKey - 1) >> 31)
        english += kind & 1
        foreign += kind >> 1
      }
      if (key === last || (key === secondLast && last === the)) repeats.push(i - from)
      if (places[place] === 1 && isTellingWord(units, i, to, key)) words.push(i - from)
      secondLast = last
      last = key
      if (i >= to) break
    }
    if (unit === 0x20) continue
    if (unit >= 0x80) {
      // Of a row of them only the first.
      if (i === from || (units[i - 1] ?? 0) < 0x80) characters.push(i - from)
      if (isTypographicMark(unit)) marks.push(i - from)
      else isPlain &&= !isLetterOrMark(unit)
      continue
    }
    const character = characterOf(unit)
    if (character < Character.Quote) continue
    if (character === Character.Quote) marks.push(i - from)
    else {
      if (unit === comma && units[i + 1] === comma && i + 1 < to && i > pairEnd) {
        marks.push(i - from)
        pairEnd = i + 1
      }
      if (isTelling(units, i, from, to)) characters.push(i - from)
    }
  }
  const functionWords = counts && isPlain ? {words: count, english, foreign} : undefined
  return {words, repeats, mixed, capitals, regional, characters, marks, isPlain, functionWords}
}

const comma = 0x2c

/** Quotation marks, primes and accents that are no ASCII. */
function isTypographicMark(unit: number): boolean {
  if (unit < 0x2018) return unit === 0xab || unit === 0xbb || unit === 0xb4
  return unit <= 0x201f || unit === 0x2032 || unit === 0x2033 || unit === 0x2039 || unit === 0x203a || unit === 0xff02
}

function isTellingWord(units: Uint16Array, end: number, to: number, key: WordKey): boolean {
  const kind = kindOf(key)
  return kind !== 0 && ((kind & ~Word.BeforeName) !== 0 || beginsName(units, end + 1, to))
}

/** Whether a name begins behind a space. */
function beginsName(units: Uint16Array, start: number, to: number): boolean {
  if (start >= to || units[start - 1] !== 0x20) return false
  const first = units[start] ?? 0
  return (first >= 0x41 && first <= 0x5a) || first >= 0x80
}

/** Whether a character is none that stands between two words as in print, and no digit but the last of a number. */
function isTelling(units: Uint16Array, index: number, from: number, to: number): boolean {
  const character = characterOf(units[index] ?? 0)
  const next = index + 1 < to ? (units[index + 1] ?? 0) : 0x20
  if (character < Character.Digit)
    return isPlainLetter(next) || next >= 0x80 || (character !== Character.Bracket && isSpaced(units, index, from))
  if (character === Character.Digit) return !(next >= 0x30 && next <= 0x39)
  return character > Character.Mark || isSpaced(units, index, from) || isPlainLetter(next)
}

/** Whether a space stands before a character. */
function isSpaced(units: Uint16Array, index: number, from: number): boolean {
  if (index === from) return false
  const before = characterOf(units[index - 1] ?? 0)
  return before === Character.Space || before === Character.NoBreak
}
