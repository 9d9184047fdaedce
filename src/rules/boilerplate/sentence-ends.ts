import type {Words} from './matcher/read-words.js'

/** Marks that close what a sentence stands in. */
const closers = `"'”’»)]`

/** `Mr. Smith`, `a.m. on Monday`: a sentence has more than a few letters and the next begins like one. */
const fewestCharacters = 12
const openers = `"'“‘«(¿¡`

/** Where the sentences of the line at hand end. */
const ends: number[] = []

/** Where the sentences of a line end, the space after each included. The array is used again for the next line. */
export function endsOf(text: string, words: Words): readonly number[] {
  let start = 0
  let count = 0
  for (let i = 0; i <= words.stops.length && start < text.length; i++) {
    const stop = words.stops[i]
    const end = stop === undefined ? text.length : endAfter(text, stop)
    if (end < 0 || (end < text.length && (end - start < fewestCharacters || !beginsSentence(text, end)))) continue
    ends[count++] = start = end
  }
  ends.length = count
  return ends
}

/** Where a sentence with its space ends; -1 if the stop does not end one. */
function endAfter(text: string, stop: number): number {
  let at = stop + 1
  while (at < text.length && at < stop + 3 && closers.includes(text.charAt(at))) at++
  if (at === text.length) return at
  const space = at
  while (at < text.length && isSpace(text.charCodeAt(at))) at++
  if (at > space) return at
  // Chinese and Japanese put no space after a stop; 」 behind it goes on with who says so.
  return space === stop + 1 && '。！？'.includes(text.charAt(stop)) && !'」』）'.includes(text.charAt(at)) ? at : -1
}

function isSpace(unit: number): boolean {
  return unit === 0x20 || (unit < 0x80 ? unit >= 9 && unit <= 13 : /\s/.test(String.fromCharCode(unit)))
}

function beginsSentence(text: string, at: number): boolean {
  const unit = text.charCodeAt(at)
  if (unit >= 0x61 && unit <= 0x7a) return false
  if (unit >= 0x41 && unit <= 0x5a) return true
  const next = text.charCodeAt(at + 1)
  if (openers.includes(text.charAt(at)) && ((next >= 0x41 && next <= 0x5a) || (next >= 0x61 && next <= 0x7a)))
    return next <= 0x5a
  return /^["'“‘«(¿¡]?[\p{Lu}\p{Lo}\d>]/u.test(text.slice(at, at + 2))
}
