import type {Token} from './tokens.js'

/**
 * Takes apart the words that translation glued: `OfMarta`, `videoMinister`.
 *
 * @param seams where capitals stand that may begin a word
 */
export function unglue(tokens: readonly Token[], seams: readonly number[]): readonly Token[] {
  return tokens.flatMap((token) => {
    const middle = seams.find((place) => place > token.start && place < token.end)
    if (middle === undefined) return [token]
    const {word, start, end, capital, isNumber} = token
    const at = middle - start
    return [
      {word: word.slice(0, at), start, end: middle, capital, isNumber},
      {word: word.slice(at), start: middle, end, capital: true, isNumber},
    ]
  })
}
