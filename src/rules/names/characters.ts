/** What a UTF-16 code unit is in a name, as bits. Half of a pair tells nothing: letters beyond the first plane are two units. */
export const Kind = {
  /** A letter or a mark on one. */
  Letter: 1,
  Upper: 2,
  Lower: 4,
  /** A digit or low line: what is beside it is no word by itself. */
  Digit: 8,
  /** What addresses and handles have before a word. */
  Joint: 16,
  Apostrophe: 32,
  Surrogate: 64,
  Other: 128,
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
  if ((unit & 0xf800) === 0xd800) return Kind.Surrogate
  const character = String.fromCharCode(unit)
  if (/\p{Lu}/u.test(character)) return Kind.Letter | Kind.Upper
  if (/\p{Ll}/u.test(character)) return Kind.Letter | Kind.Lower
  if (/[\p{L}\p{M}]/u.test(character)) return Kind.Letter
  if (/[\p{N}_]/u.test(character)) return Kind.Digit
  if (/[.@#/]/.test(character)) return Kind.Joint
  return /['’′´`‘]/.test(character) ? Kind.Apostrophe : Kind.Other
}
