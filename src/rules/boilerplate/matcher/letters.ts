/** Lines without letters of a language have them. */
export const signCharacters = '@/+|»›>'

/** What a UTF-16 code unit is in a word, `Unknown` until it is first met. `〇` is a word of its own, but goes on with a number: `2〇1`. */
export const Kind = {Unknown: 0, Separator: 1, Letter: 2, Digit: 3, Whole: 4, WholeDigit: 5, Surrogate: 6} as const

export const kindMask = 7

/** The marks of a text of which nothing is known. */
export const allMarks = 0xffff

/** Marks beside the kind: texts that have none of a mark are spared what looks for it. */
export const Mark = {
  /** A capital letter, a digit, or a letter of a script without case: what a word with a capital begins with. */
  Capital: 8,
  /** At least what `\p{Lu}` matches. */
  Upper: 16,
  /** At least what `\p{Ll}` matches. */
  Lower: 32,
  /** Ends a sentence. */
  Stop: 64,
  /** One of {@link signCharacters}. */
  Sign: 128,
  /** A letter or digit that cannot be folded alone. */
  Complex: 256,
  /** Beyond ASCII. */
  Wide: 512,
  /** `|`, `»`, `·`, `:`, `/` and dashes: they stand between a headline and what a site puts beside it. */
  Joint: 1024,
} as const

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

/**
 * What is known of each unit, 0 until it is first met: the lowest three bits are its kind, the next its marks, and
 * those from {@link foldShift} on the unit that it is folded to; 0 where that takes the whole word, or is no single unit.
 */
export const units = new Int32Array(0x10000)

export const foldShift = 16

/** Letters below are folded one by one; of those above some make one letter with the next. */
const firstOfOtherScripts = 0x530

/** Works out what {@link units} says of a unit, once. */
export function classify(unit: number): number {
  const character = String.fromCharCode(unit)
  const kind = kindOf(unit, character)
  let found: number = kind
  const isLetter = kind === Kind.Letter
  const lower = character.toLowerCase()
  if (kind === Kind.Surrogate || character !== lower || character === character.toUpperCase()) found |= Mark.Capital
  // Titlecase letters count as upper, and letters whose case nobody knows as both: marks may be too many, not too few.
  if (isLetter && character !== lower) found |= Mark.Upper
  else if (isLetter && unit < 0x250) found |= Mark.Lower
  else if (isLetter)
    found |= (/\p{Lu}/u.test(character) ? Mark.Upper : 0) | (/\p{Ll}/u.test(character) ? Mark.Lower : 0)
  if ('.!?…。！？'.includes(character)) found |= Mark.Stop
  if (signCharacters.includes(character)) found |= Mark.Sign
  if ('|»·:/-–—'.includes(character)) found |= Mark.Joint
  if (unit > 0x7f) found |= Mark.Wide
  if (kind !== Kind.Separator && kind !== Kind.Surrogate) {
    const folded = unit < 0x80 ? lower : fold(character)
    const isSimple = kind !== Kind.Letter || (unit < firstOfOtherScripts && !/\p{M}/u.test(character))
    found |= isSimple && folded.length === 1 ? folded.charCodeAt(0) << foldShift : Mark.Complex
  }
  return (units[unit] = found)
}

function kindOf(unit: number, character: string): number {
  if ((unit & 0xf800) === 0xd800) return Kind.Surrogate
  // Latin letters, and the marks of typesetters, need no look at Unicode’s tables.
  if (unit < 0x80) return asciiKind(unit)
  if (unit >= 0xc0 && unit < 0x250) return unit === 0xd7 || unit === 0xf7 ? Kind.Separator : Kind.Letter
  if (unit >= 0x2000 && unit < 0x2070) return Kind.Separator
  const isDigit = /\p{N}/u.test(character)
  if (/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}ー]/u.test(character))
    return isDigit ? Kind.WholeDigit : Kind.Whole
  if (isDigit) return Kind.Digit
  return /[\p{L}\p{M}]/u.test(character) ? Kind.Letter : Kind.Separator
}

/** Whether a letter or digit beyond the first plane, which is two units, stands somewhere; an emoji is none. */
export function isWordPair(text: string, at: number): boolean {
  return /^[\p{L}\p{M}\p{N}\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]/u.test(text.slice(at, at + 2))
}

function asciiKind(unit: number): number {
  if (unit >= 0x30 && unit <= 0x39) return Kind.Digit
  const letter = unit | 0x20
  return letter >= 0x61 && letter <= 0x7a ? Kind.Letter : Kind.Separator
}
