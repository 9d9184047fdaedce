import {classes, classify, fold, Kind, kindMask, Mark, word} from './letters.js'

/** A word of a line: folded, and where it stands. Offsets count from the line's start. */
export interface Token {
  /** Lower-case, without accents; a run of digits, or one character of a script that puts no spaces. */
  word: string
  start: number
  end: number
  /** Whether it begins with a capital letter, or belongs to a script without case. */
  capital: boolean
  /** Whether it is a run of digits. */
  isNumber: boolean
}

/**
 * Takes a line apart into words.
 *
 * @param most reading stops after so many words
 * @example tokenize('L’article…').map(({word}) => word) // ['l', 'article']
 */
export function tokenize(text: string, most = Infinity): Token[] {
  const tokens: Token[] = []
  let start = -1
  let open: number = Kind.Separator
  for (let i = 0; i <= text.length; i++) {
    const unit = i < text.length ? text.charCodeAt(i) : 0
    const kind = (classes[unit] || classify(unit)) & kindMask
    // Letters beyond the first plane are two units; texts that have any are rare.
    if (kind === Kind.Surrogate) return tokenizeByCharacters(text, most)
    const goesOn = kind === open ? kind <= Kind.Digit : kind === Kind.WholeDigit && open === Kind.Digit
    if (goesOn) continue
    if (start >= 0) {
      tokens.push(tokenAt(text.slice(start, i), start, open === Kind.Digit || open === Kind.WholeDigit))
      if (tokens.length >= most) return tokens
    }
    start = kind === Kind.Separator ? -1 : i
    open = kind
  }
  return tokens
}

function tokenizeByCharacters(text: string, most: number): Token[] {
  const tokens: Token[] = []
  for (const {0: found, index} of text.matchAll(word)) {
    if (tokens.length >= most) break
    tokens.push(tokenAt(found, index, /^\p{N}/u.test(found)))
  }
  return tokens
}

function tokenAt(found: string, start: number, isNumber: boolean): Token {
  const unit = found.charCodeAt(0)
  const capital = ((classes[unit] || classify(unit)) & Mark.Capital) !== 0
  return {word: fold(found), start, end: start + found.length, capital, isNumber}
}
