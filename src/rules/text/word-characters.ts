import {isPlainLetter} from '../../article/word-kinds.js'

/** Where the letters from a to z begin that end somewhere. */
export function wordStart(text: string, end: number): number {
  let start = end
  while (start > 0 && isPlainLetter(text.charCodeAt(start - 1))) start--
  return start
}

/** Whether a letter from a to z is a small one. */
export function isSmall(text: string, index: number): boolean {
  return text.charCodeAt(index) >= 0x61
}

/** Whether a character goes on with a word as `\b` has it. */
export function isWordCharacter(text: string, index: number): boolean {
  return /^\w$/.test(text.charAt(index))
}
