/** What a UTF-16 code unit is in a word. Half of a pair tells nothing: letters beyond the first plane are two units. */
export const CharacterKind = {Other: 1, Letter: 2, Number: 3, Surrogate: 4} as const

/** What a UTF-16 code unit may be a sign of, in the order in which `scan` and the signs of the text rules ask. */
export const Character = {
  // Letters from a to z make words.
  Small: 0,
  Capital: 1,
  // These tell nothing.
  Space: 2,
  Other: 3,
  /** `"` `'` and the backtick: marks, and no signs. */
  Quote: 4,
  // These tell something before a word.
  Point: 5,
  Comma: 6,
  Bracket: 7,
  // These tell something by themselves, or with what stands before them.
  Digit: 8,
  /** `!` `?` */
  Cry: 9,
  /** `:` `;` `%` */
  Mark: 10,
  /** `&` `\\` */
  Escape: 11,
  Hash: 12,
  /** `\u00a0` `\u202f` `\u2009` */
  NoBreak: 13,
  /** Typographic marks. */
  Typographic: 14,
  /** What nobody sees. */
  Invisible: 15,
  /** What no text should have: from U+0080 to U+009F, and U+FFFD. */
  Unreadable: 16,
  /** From U+00C0 to U+024F. */
  ForeignLetter: 17,
  /** Greek and Cyrillic: from U+0370 to U+052F. */
  OtherAlphabet: 18,
  /** Letters of other scripts, and what stands among them. */
  OtherScript: 19,
  OtherSymbol: 20,
} as const

const ranges: readonly [first: number, last: number, character: number][] = [
  [0x00, 0x7f, Character.Other],
  [0x30, 0x39, Character.Digit],
  [0x41, 0x5a, Character.Capital],
  [0x61, 0x7a, Character.Small],
  [0x80, 0x9f, Character.Unreadable],
  [0xc0, 0x24f, Character.ForeignLetter],
  [0x370, 0x10ff, Character.OtherScript],
  [0x370, 0x52f, Character.OtherAlphabet],
  [0x2010, 0x2027, Character.Typographic],
  [0x200b, 0x200f, Character.Invisible],
  [0x202a, 0x202e, Character.Invisible],
  [0x2060, 0x2069, Character.Invisible],
  [0x3040, 0xd7a3, Character.OtherScript],
]

const singles: readonly [characters: string, character: number][] = [
  [' ', Character.Space],
  ['"\'`', Character.Quote],
  ['.', Character.Point],
  [',', Character.Comma],
  ['[', Character.Bracket],
  ['!?', Character.Cry],
  [':;%', Character.Mark],
  ['&\\', Character.Escape],
  ['#', Character.Hash],
  ['\u00a0\u202f\u2009', Character.NoBreak],
  // The last one begins a pair that is a tag.
  ['\u00ad\u180e\ufeff\udb40', Character.Invisible],
  ['\ufffd', Character.Unreadable],
]

/** The lowest bits of a code unit’s entry say what it may be a sign of, those above what it is in a word, 0 until that is asked. */
const signBits = 5
const signMask = (1 << signBits) - 1

const table = new Uint8Array(0x10000).fill(Character.OtherSymbol)
for (const [first, last, character] of ranges) table.fill(character, first, last + 1)
for (const [text, character] of singles) {
  for (let i = 0; i < text.length; i++) table[text.charCodeAt(i)] = character
}

/** What a UTF-16 code unit may be a sign of: one of `Character`. */
export function characterOf(unit: number): number {
  return (table[unit] ?? Character.Other) & signMask
}

/**
 * What a code unit is in a word; each is worked out once, so that reading words costs a look into a table for a character.
 *
 * @example characterKind('é'.charCodeAt(0)) // CharacterKind.Letter
 */
export function characterKind(unit: number): number {
  return (table[unit] ?? 0) >> signBits || remember(unit, workOut(unit))
}

function remember(unit: number, kind: number): number {
  table[unit] = (table[unit] ?? 0) | (kind << signBits)
  return kind
}

function workOut(unit: number): number {
  // ASCII without the regular expressions, whose tables of Unicode take a millisecond to make.
  if (unit < 0x80) {
    const lower = unit | 0x20
    if (lower >= 0x61 && lower <= 0x7a) return CharacterKind.Letter
    return unit >= 0x30 && unit <= 0x39 ? CharacterKind.Number : CharacterKind.Other
  }
  // So the quotation marks and dashes of an English article.
  if (unit >= 0x2000 && unit < 0x2070) return CharacterKind.Other
  if ((unit & 0xf800) === 0xd800) return CharacterKind.Surrogate
  const character = String.fromCharCode(unit)
  if (/\p{L}/u.test(character)) return CharacterKind.Letter
  return /\p{N}/u.test(character) ? CharacterKind.Number : CharacterKind.Other
}

/** Whether a code unit is a letter, half of one, or may be a mark on one: all but punctuation, signs and numbers. */
export function isLetterOrMark(unit: number): boolean {
  const kind = characterKind(unit)
  if (kind === CharacterKind.Letter || kind === CharacterKind.Surrogate) return true
  return unit >= 0x300 && !(unit >= 0x2000 && unit < 0x20d0)
}
