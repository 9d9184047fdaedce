import {phraseBooks} from './data/books.js'
import {readBooks} from './entries.js'

/** Stand for a word in keys of the index: the phrase can begin with any word, or needs none. */
export const anyWord = '*'

/**
 * Which phrases to try at a word, as text: a line for each word, with the places of phrases among all. The columns are
 * the anchor; the word that the phrases begin with; for those that can begin with any, a word of which they need one;
 * and the places. Working this out compiles every phrase, so the build does it once: `bundle.js` puts the text in the
 * place of this function.
 */
export function phraseIndex(): string {
  const places = new Map<string, number[]>()
  const put = (key: string, place: number) => {
    const known = places.get(key)
    if (known) known.push(place)
    else places.set(key, [place])
  }
  for (const [place, {anchor, pattern}] of readBooks(phraseBooks).entries()) {
    for (const word of pattern.first) put(`${anchor}\t${word}\t`, place)
    if (pattern.first.size > 0) continue
    for (const word of pattern.needs.size > 0 ? pattern.needs : [anyWord]) put(`${anchor}\t${anyWord}\t${word}`, place)
  }
  return [...places].map(([key, list]) => `${key}\t${list.join(' ')}`).join('\n')
}
