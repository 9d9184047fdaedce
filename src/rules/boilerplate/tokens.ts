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
  /** Its number among the words of the phrases, -1 if none has it, once {@link Lexicon} has looked it up. */
  number?: number
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

/** `〇` is a word of its own, but goes on with a number: `2〇1`. */
const Kind = {Separator: 1, Letter: 2, Digit: 3, Whole: 4, WholeDigit: 5} as const

/** What each UTF-16 code unit is in a word, worked out when it is first met. */
const kinds = new Uint8Array(0x10000)

function kindOf(unit: number): number {
  const character = String.fromCharCode(unit)
  const [found] = character.match(word) ?? []
  const isDigit = found !== undefined && /\p{N}/u.test(found)
  const isWhole = found !== undefined && /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}ー]/u.test(found)
  const kind = isWhole
    ? isDigit
      ? Kind.WholeDigit
      : Kind.Whole
    : isDigit
      ? Kind.Digit
      : found
        ? Kind.Letter
        : Kind.Separator
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
  /** Whether the word has anything but small ASCII letters and digits. */
  let isPlain = true
  let isAscii = true
  for (let i = 0; i <= text.length; i++) {
    const unit = i < text.length ? text.charCodeAt(i) : 0
    // Letters beyond the first plane are two units; texts that have any are rare.
    if ((unit & 0xf800) === 0xd800) return tokenizeByCharacters(text, most)
    const kind = kinds[unit] || kindOf(unit)
    const goesOn = kind === open ? kind <= Kind.Digit : kind === Kind.WholeDigit && open === Kind.Digit
    if (!goesOn) {
      if (start >= 0) {
        const found = text.slice(start, i)
        const isNumber = open === Kind.Digit || open === Kind.WholeDigit
        if (isPlain) tokens.push({word: found, start, end: i, capital: isNumber, isNumber})
        else if (isAscii) {
          const capital = isNumber || text.charCodeAt(start) < 0x61
          tokens.push({word: found.toLowerCase(), start, end: i, capital, isNumber})
        } else tokens.push(tokenAt(found, start, isNumber))
        if (tokens.length >= most) return tokens
      }
      start = kind === Kind.Separator ? -1 : i
      open = kind
      isPlain = true
      isAscii = true
    }
    if (unit > 0x7f) isAscii = false
    if (unit < 0x30 || unit > 0x7a || (unit > 0x39 && unit < 0x61)) isPlain = false
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
