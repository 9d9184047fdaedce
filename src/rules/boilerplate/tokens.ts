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
  if (!/[^\0-\x7f]/.test(lower)) return lower
  return lower
    .normalize('NFKD')
    .replace(/[\u0300-\u036f\u0640\u064b-\u065f]+/g, '')
    .replace(/[ßæœøłđðıþς]/g, (letter) => plainLetters[letter] ?? letter)
    .normalize('NFC')
}

const Kind = {Unknown: 0, Separator: 1, Letter: 2, Digit: 3, Whole: 4} as const

/** What each UTF-16 code unit is in a word, worked out when it is first met. */
const kinds = new Uint8Array(0x10000)

function kindOf(unit: number): number {
  const character = String.fromCharCode(unit)
  const [found] = character.match(word) ?? []
  const kind = !found
    ? Kind.Separator
    : /\p{N}/u.test(found)
      ? Kind.Digit
      : /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}ー]/u.test(found)
        ? Kind.Whole
        : Kind.Letter
  return (kinds[unit] = kind)
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
    // Letters beyond the first plane are two units; texts that have any are rare.
    if ((unit & 0xf800) === 0xd800) return tokenizeByCharacters(text, most)
    const kind = kinds[unit] || kindOf(unit)
    if (kind === open && kind !== Kind.Whole) continue
    if (start >= 0) {
      tokens.push(tokenAt(text.slice(start, i), start, open === Kind.Digit))
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
  const first = found.charAt(0)
  return {
    word: fold(found),
    start,
    end: start + found.length,
    capital: first !== first.toLowerCase() || first === first.toUpperCase(),
    isNumber,
  }
}
