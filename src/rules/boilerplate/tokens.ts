/** A word of a line as patterns see it: folded, and where it stands. Offsets count from the line's start. */
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

// Words end at apostrophes and hyphens (`l’article`, `sign-up`), letters and digits part company (`2min`, `200e`), and
// Chinese, Japanese and Thai put no space between words, so there a character is a token.
const word =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}ー]|\p{N}+|(?:(?![\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}ー])[\p{L}\p{M}])+/gu

const digit = /\p{N}/u

const asciiWord = /[A-Za-z]+|[0-9]+/g

/** Letters that no decomposition takes apart. */
const plainLetters: Record<string, string> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  ı: 'i',
  þ: 'th',
  ς: 'σ',
}

/**
 * Folds case, accents and width, so that `Publicité`, `PUBLICITE` and `publicité` are one word. The marks of Japanese and
 * Indic scripts, which make other letters, stay.
 *
 * @example fold('Überspringen') // 'uberspringen'
 */
export function fold(text: string): string {
  const lower = text.toLowerCase()
  if (/^[\0-\x7f]*$/.test(lower)) return lower
  return lower
    .normalize('NFKD')
    .replace(/[\u0300-\u036f\u0640\u064b-\u065f]+/g, '')
    .replace(/[ßæœøłđðıþς]/g, (letter) => plainLetters[letter] ?? letter)
    .normalize('NFC')
}

/**
 * Takes a line apart into words.
 *
 * @param most reading stops after so many words
 * @example tokenize('L’article…').map(({word}) => word) // ['l', 'article']
 */
export function tokenize(text: string, most = Infinity): Token[] {
  const tokens: Token[] = []
  const pattern = /[^\0-\x7f]/.test(text) ? word : asciiWord
  for (const {0: found, index} of text.matchAll(pattern)) {
    if (tokens.length >= most) break
    const first = found.charAt(0)
    tokens.push({
      word: fold(found),
      start: index,
      end: index + found.length,
      capital: first !== first.toLowerCase() || first === first.toUpperCase(),
      isNumber: digit.test(first),
    })
  }
  return tokens
}
