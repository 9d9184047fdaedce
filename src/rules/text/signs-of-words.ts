import {Word} from '../../article/word-lists.js'
import {gluedWords, neverDoubled, pairOpeners, seldomDoubled} from './data/function-words.js'
import {Sign} from './sign.js'
import {isSmall, isWordCharacter, wordStart} from './word-characters.js'

const doubled: ReadonlySet<string> = new Set([...neverDoubled, ...seldomDoubled, ...pairOpeners])
const glued: ReadonlySet<string> = new Set(gluedWords)
/** What a word is a sign of by itself or with the characters around it. */
export function signOfWord(text: string, start: number, end: number, kind: number): number {
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
export function signOfCapitals(text: string, end: number): number {
  const start = wordStart(text, end)
  const word = text.slice(start, end)
  if (/^[IVXL]+e$/.test(word)) return Sign.Ordinal
  const [, smallPart = ''] = /^([a-z]+)[A-Z]/.exec(word) ?? []
  return glued.has(smallPart) && !isWordCharacter(text, start - 1) ? Sign.GluedWord : 0
}

/** Whether a word repeats the one before it, or the one before “the”. */
export function isDoubled(text: string, end: number): boolean {
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
