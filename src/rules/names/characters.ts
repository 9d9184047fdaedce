/** What a UTF-16 code unit is in a name, as bits. */
export const Kind = {
  /** A letter or a mark on one. */
  Letter: 1,
  /** A capital, or half of a pair, which may be one: letters beyond the first plane are two units. */
  Upper: 2,
  /** A digit or low line: what is beside it is no word by itself. */
  Digit: 8,
  /** What addresses and handles have before a word. */
  Joint: 16,
  Apostrophe: 32,
  Surrogate: 4,
  Other: 64,
} as const

const kinds = new Uint8Array(0x10000)

/**
 * What a code unit is; each is worked out once, so that reading words costs a look into a table for a character.
 *
 * @example kindOf('É'.charCodeAt(0)) // Kind.Letter | Kind.Upper
 */
export function kindOf(unit: number): number {
  return kinds[unit] || (kinds[unit] = workOut(unit))
}

function workOut(unit: number): number {
  if ((unit & 0xf800) === 0xd800) return Kind.Surrogate | Kind.Upper
  const character = String.fromCharCode(unit)
  if (/\p{Lu}/u.test(character)) return Kind.Letter | Kind.Upper
  if (/[\p{L}\p{M}]/u.test(character)) return Kind.Letter
  if (/[\p{N}_]/u.test(character)) return Kind.Digit
  if (/[.@#/]/.test(character)) return Kind.Joint
  return /['’′´`‘]/.test(character) ? Kind.Apostrophe : Kind.Other
}
