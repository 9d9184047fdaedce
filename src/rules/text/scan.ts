import {CodeUnits} from '../../article/code-units.js'
import {
  isPlainLetter,
  keyOf,
  placeOf,
  withLetter,
  type WordKey,
  WordKinds,
  type WordTables,
} from '../../article/word-kinds.js'
import {unpackSections} from '../sections.js'
import {Character, characterOf} from './characters.js'
import {packedWordKinds} from './packed-word-kinds.js'
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

/** Places of a text that a scan found worth another look; words are named by where they end. */
export interface Places {
  /** Words that may be of a kind. */
  words: number[]
  /** Words that may stand twice. */
  repeats: number[]
  /** Words with a capital behind the first letter. */
  mixed: number[]
  /** Characters that are no letters from a to z. */
  characters: number[]
  /** By the last bits of their keys, the words in small letters; until the next scan. */
  small: Uint8Array
}

/** So many small words are told apart, and an article has fewer; where two share a place, a name is looked at in vain. */
export const smallWords = 1 << 12

const codeUnits = new CodeUnits()
const small = new Uint8Array(smallWords)

/** The look at each character: it makes words of letters, and does no more than it must. */
export function scan(text: string): Places {
  const words: number[] = []
  const repeats: number[] = []
  const mixed: number[] = []
  const found: number[] = []
  small.fill(0)
  const {places} = wordKinds()
  // The two words before.
  let last = 0
  let secondLast = 0
  const {length} = text
  const units = codeUnits.of(text)
  for (let i = 0; i < length; i++) {
    let unit = units[i] ?? 0
    if (isPlainLetter(unit)) {
      const isSmall = unit >= 0x61
      let key = withLetter(0, unit)
      // The bit 0x20 is that of small letters.
      let common = 0x20
      // The space behind the text ends the last word.
      while (isPlainLetter((unit = units[++i] ?? 0))) {
        key = withLetter(key, unit)
        common &= unit
      }
      if (isSmall) small[key & (smallWords - 1)] = 1
      if (common === 0) mixed.push(i)
      if (key === last || (key === secondLast && last === the)) repeats.push(i)
      if (places[placeOf(key)] === 1 && isTellingWord(text, i, key)) words.push(i)
      secondLast = last
      last = key
      if (i === length) break
    }
    if (unit === 0x20) continue
    if (unit >= 0x80) {
      // Of a row of them only the first.
      if (i === 0 || (units[i - 1] ?? 0) < 0x80) found.push(i)
    } else if (characterOf(unit) >= Character.Point && isTelling(text, i)) found.push(i)
  }
  return {words, repeats, mixed, characters: found, small}
}

function isTellingWord(text: string, end: number, key: WordKey): boolean {
  const kind = kindOf(key)
  return kind !== 0 && ((kind & ~Word.BeforeName) !== 0 || beginsName(text, end + 1))
}

/** Whether a character is none that stands between two words as in print, and no digit but the last of a number. */
function isTelling(text: string, index: number): boolean {
  const character = characterOf(text.charCodeAt(index))
  const next = index + 1 < text.length ? text.charCodeAt(index + 1) : 0x20
  if (character < Character.Digit)
    return isPlainLetter(next) || next >= 0x80 || (character !== Character.Bracket && isSpaced(text, index))
  if (character === Character.Digit) return !(next >= 0x30 && next <= 0x39)
  return character > Character.Mark || isSpaced(text, index) || isPlainLetter(next)
}

/** Whether a space stands before a character. */
export function isSpaced(text: string, index: number): boolean {
  if (index === 0) return false
  const before = characterOf(text.charCodeAt(index - 1))
  return before === Character.Space || before === Character.NoBreak
}

/** Whether a name begins behind a space. */
export function beginsName(text: string, start: number): boolean {
  if (start >= text.length || text.charCodeAt(start - 1) !== 0x20) return false
  const first = text.charCodeAt(start)
  return (first >= 0x41 && first <= 0x5a) || first >= 0x80
}
