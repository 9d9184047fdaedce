/** What a UTF-16 code unit is in a word. Half of a pair tells nothing: letters beyond the first plane are two units. */
export const CharacterKind = {Other: 1, Letter: 2, Number: 3, Surrogate: 4} as const

const kinds = new Uint8Array(0x10000)

/**
 * What a code unit is; each is worked out once, so that reading words costs a look into a table for a character.
 *
 * @example characterKind('é'.charCodeAt(0)) // CharacterKind.Letter
 */
export function characterKind(unit: number): number {
  return kinds[unit] || (kinds[unit] = workOut(unit))
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
