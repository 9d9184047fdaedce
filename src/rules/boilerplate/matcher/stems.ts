import {endings} from '../data/endings.js'

/** Behind a stem in a pattern: `reklam~` is each word that is this and an ending. */
export const stemMark = '~'

/** Shorter stems say little, and would be looked for in most words. */
export const fewestLetters = 4

const longestEnding = Math.max(...Array.from(endings, ({length}) => length))

/**
 * The stems that a word may be a form of, the longest first; each with the mark behind it.
 *
 * @param word folded as `fold` does
 * @example stemsOf('reklamami') // ['reklamami~', 'reklamam~', 'reklama~', 'reklam~']
 */
export function stemsOf(word: string): string[] {
  const stems: string[] = []
  for (let end = word.length; end >= fewestLetters && end >= word.length - longestEnding; end--) {
    if (end === word.length || endings.has(word.slice(end))) stems.push(word.slice(0, end) + stemMark)
  }
  return stems
}
