import type {Token} from './matcher/tokens.js'

/**
 * Takes apart the words that translation glued: `OfMarta`, `videoMinister`.
 *
 * @param seams where capitals stand that may begin a word
 */
export function unglue(tokens: readonly Token[], seams: readonly number[]): readonly Token[] {
  const unglued: Token[] = []
  for (const token of tokens) {
    const {word, start, end, capital, isNumber} = token
    const middle = seams.find((place) => place > start && place < end)
    if (middle === undefined) {
      unglued.push(token)
      continue
    }
    const at = middle - start
    unglued.push({word: word.slice(0, at), start, end: middle, capital, isNumber})
    unglued.push({word: word.slice(at), start: middle, end, capital: true, isNumber})
  }
  return unglued
}
