import {endOfLetters, isLetterAt} from './characters.js'

/** The first word of a spelling, with what apostrophes join to it; what begins with none is one. */
export function firstWordOf(spelling: string): string {
  let end = endOfLetters(spelling, 0)
  while (end > 0 && "'’".includes(spelling.charAt(end)) && isLetterAt(spelling, end + 1)) {
    end = endOfLetters(spelling, end + 1)
  }
  return end === 0 ? spelling : spelling.slice(0, end)
}

/** Lower case of the same length; of all letters only the Turkish İ becomes two by `toLowerCase`. */
export function lowerCase(text: string): string {
  return text.replace(/İ/g, 'i').toLowerCase()
}
