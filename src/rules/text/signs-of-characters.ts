import {Character, characterOf} from '../../article/characters.js'
import {isPlainLetter} from '../../article/word-kinds.js'
import {ordinalMarks} from './data/ordinals.js'
import {beginsMisread} from './misread.js'
import {Sign} from './sign.js'
import {isWordCharacter} from './word-characters.js'

/** What a character of ASCII is a sign of that is no letter. */
export function signAt(text: string, index: number): number {
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
export function signsBeyondAscii(text: string, start: number, foreign: number[]): number {
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

/** Whether a space stands before a character. */
function isSpaced(text: string, index: number): boolean {
  if (index === 0) return false
  const before = characterOf(text.charCodeAt(index - 1))
  return before === Character.Space || before === Character.NoBreak
}
