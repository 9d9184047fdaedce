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
  if ((unit & 0xf800) === 0xd800) return CharacterKind.Surrogate
  const character = String.fromCharCode(unit)
  if (/\p{L}/u.test(character)) return CharacterKind.Letter
  return /\p{N}/u.test(character) ? CharacterKind.Number : CharacterKind.Other
}
