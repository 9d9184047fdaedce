import type {Token} from './tokens.js'

/** Takes apart the words that translation glued: `OfMarta`, `videoMinister`. Where none is, the words are returned. */
export function unglue(text: string, tokens: readonly Token[]): readonly Token[] {
  if (!/\p{Ll}\p{Lu}/u.test(text)) return tokens
  return tokens.flatMap((token) => {
    const source = text.slice(token.start, token.end)
    const at = source.search(/(?<=\p{Ll}{2})\p{Lu}\p{Ll}/u)
    if (at <= 0) return [token]
    const middle = token.start + at
    return [
      {
        word: token.word.slice(0, at),
        start: token.start,
        end: middle,
        capital: token.capital,
        isNumber: token.isNumber,
      },
      {word: token.word.slice(at), start: middle, end: token.end, capital: true, isNumber: token.isNumber},
    ]
  })
}
