import {unmistakablePhrases, unmistakableWords} from './data/english/unmistakable.js'

const words = new Set(unmistakableWords)
const beginnings = unmistakableWords.flatMap((word) => (word.endsWith('*') ? word.slice(0, -1) : []))

/**
 * Whether a line has words that only notices have. To compile an expression for them takes longer than to recognise all
 * lines of an article.
 *
 * @param text a line of English words, with nothing but spaces and apostrophes between them
 * @example isUnmistakable('Leave a comment') // true
 */
export function isUnmistakable(text: string): boolean {
  const own = text.toLowerCase().split(/[ ’']/)
  if (own.some((word) => words.has(word) || beginnings.some((beginning) => word.startsWith(beginning)))) return true
  const line = ` ${own.join(' ')} `
  return unmistakablePhrases.some((phrase) => line.includes(` ${phrase} `))
}
