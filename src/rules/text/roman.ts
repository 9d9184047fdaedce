const romanDigits = [
  ['XL', 40],
  ['L', 50],
  ['X', 10],
  ['IX', 9],
  ['V', 5],
  ['IV', 4],
  ['I', 1],
] as const

/**
 * The value of a Roman numeral below 90.
 *
 * @returns `undefined` for letters that are none
 * @example romanValue('XXI') // 21
 */
export function romanValue(roman: string): number | undefined {
  if (!/^(?:XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/.test(roman)) return undefined
  let rest = roman
  let value = 0
  for (const [digit, worth] of romanDigits) {
    while (rest.startsWith(digit)) {
      value += worth
      rest = rest.slice(digit.length)
    }
  }
  return value
}
