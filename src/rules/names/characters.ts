/** What a UTF-16 code unit is in a name, as bits. */
export const Kind = {
  /** A letter or a mark on one. */
  Letter: 1,
  /** A capital, or half of a pair, which may be one: letters beyond the first plane are two units. */
  Upper: 2,
  Surrogate: 4,
  Number: 8,
  /** What addresses, handles and identifiers have before a word. */
  Joint: 16,
  Apostrophe: 32,
  Lower: 64,
  Mark: 128,
  Other: 256,
} as const

const kinds = new Uint16Array(0x10000)

/**
 * What a code unit is; each is worked out once, so that reading words costs a look into a table for a character.
 *
 * @example kindOf('É'.charCodeAt(0)) // Kind.Letter | Kind.Upper
 */
export function kindOf(unit: number): number {
  return kinds[unit] || (kinds[unit] = workOut(unit))
}

/** What the code unit at an offset of a text is; `Kind.Other` where there is none. */
export function kindAt(text: string, offset: number): number {
  return offset >= 0 && offset < text.length ? kindOf(text.charCodeAt(offset)) : Kind.Other
}

function workOut(unit: number): number {
  if ((unit & 0xf800) === 0xd800) return Kind.Surrogate | Kind.Upper
  const character = String.fromCharCode(unit)
  if ('.@#/_'.includes(character)) return Kind.Joint
  if ("'’′´`‘".includes(character)) return Kind.Apostrophe
  return (unit < 0x180 || (unit >= 0x2010 && unit < 0x2070) ? workOutQuickly : workOutExactly)(unit, character)
}

/**
 * English text has little but ASCII, letters with marks and the punctuation of typographers: for these no regular
 * expression has to be made, which takes as long as reading an article.
 */
function workOutQuickly(unit: number, character: string): number {
  if (unit >= 0x2010 || unit < 0x30) return Kind.Other
  if (unit < 0x3a) return Kind.Number
  if (unit >= 0xc0 || (unit >= 0x41 && unit < 0x7b)) {
    if (character !== character.toLowerCase()) return Kind.Letter | Kind.Upper
    return character !== character.toUpperCase() || unit === 0x138 ? Kind.Letter | Kind.Lower : Kind.Other
  }
  return unit < 0xa0 ? Kind.Other : workOutExactly(unit, character)
}

function workOutExactly(_unit: number, character: string): number {
  if (/\p{Lu}/u.test(character)) return Kind.Letter | Kind.Upper
  if (/\p{Ll}/u.test(character)) return Kind.Letter | Kind.Lower
  if (/\p{M}/u.test(character)) return Kind.Letter | Kind.Mark
  if (/\p{L}/u.test(character)) return Kind.Letter
  return /\p{N}/u.test(character) ? Kind.Number : Kind.Other
}

/** Whether a text has a capital at an offset. */
export function isCapitalAt(text: string, offset: number): boolean {
  const kind = kindAt(text, offset)
  return kind & Kind.Surrogate ? /^\p{Lu}/u.test(text.slice(offset, offset + 2)) : (kind & Kind.Upper) !== 0
}

/** Whether there is a letter, or a half of one, at an offset. */
export function isLetterAt(text: string, offset: number): boolean {
  const kind = kindAt(text, offset)
  return (kind & Kind.Letter) !== 0 || ((kind & Kind.Surrogate) !== 0 && /^[\p{L}\p{M}]$/u.test(pairAt(text, offset)))
}

/** The character of two units whose first or second one is at an offset. */
function pairAt(text: string, offset: number): string {
  const isSecond = (text.charCodeAt(offset) & 0xfc00) === 0xdc00
  return isSecond ? text.slice(offset - 1, offset + 1) : text.slice(offset, offset + 2)
}

/** The words of a text that have so many letters and marks; to make a regular expression for them takes longer. */
export function wordsOfLetters(text: string, fewest: number): string[] {
  const words: string[] = []
  for (let start = 0; start < text.length; start++) {
    const word = text.slice(start, endOfLetters(text, start))
    start += word.length
    if (word.length >= fewest && Array.from(word).length >= fewest) words.push(word)
  }
  return words
}

/** Where the letters end that begin at an offset. */
export function endOfLetters(text: string, start: number): number {
  let end = start
  while (end < text.length && (kindOf(text.charCodeAt(end)) & Kind.Letter || isLetterAt(text, end))) end++
  return end
}
