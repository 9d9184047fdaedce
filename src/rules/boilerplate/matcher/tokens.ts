import {classify, fold, isWordPair, Kind, kindMask, Mark, units} from './letters.js'

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
  let isAscii = true
  for (let i = 0; i <= text.length; i++) {
    const unit = i < text.length ? text.charCodeAt(i) : 0
    let kind = (units[unit] || classify(unit)) & kindMask
    if (kind === Kind.Surrogate) {
      // Letters beyond the first plane are two units; texts that have any are rare.
      if (isWordPair(text, i)) return tokenizeByCharacters(text, most)
      kind = Kind.Separator
    }
    const goesOn = kind === open ? kind <= Kind.Digit : kind === Kind.WholeDigit && open === Kind.Digit
    if (!goesOn) {
      if (start >= 0) {
        const found = text.slice(start, i)
        const isNumber = open === Kind.Digit || open === Kind.WholeDigit
        tokens.push(tokenAt(found, isAscii ? found.toLowerCase() : fold(found), start, isNumber))
        if (tokens.length >= most) return tokens
      }
      start = kind === Kind.Separator ? -1 : i
      open = kind
      isAscii = true
    }
    if (unit > 0x7f) isAscii = false
  }
  return tokens
}

function tokenizeByCharacters(text: string, most: number): Token[] {
  // Words end at apostrophes and hyphens (`l’article`, `sign-up`), letters and digits part company (`2min`, `200e`), and
  // Chinese, Japanese and Thai put no space between words, so there a character is a token.
  const word =
    /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}ー]|\p{N}+|(?:(?![\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}ー])[\p{L}\p{M}])+/gu
  const tokens: Token[] = []
  for (const {0: found, index} of text.matchAll(word)) {
    if (tokens.length >= most) break
    tokens.push(tokenAt(found, fold(found), index, /^\p{N}/u.test(found)))
  }
  return tokens
}

function tokenAt(found: string, word: string, start: number, isNumber: boolean): Token {
  const unit = found.charCodeAt(0)
  const capital = ((units[unit] || classify(unit)) & Mark.Capital) !== 0
  return {word, start, end: start + found.length, capital, isNumber}
}
