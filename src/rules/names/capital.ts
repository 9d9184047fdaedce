import type {Article} from '../../article/article.js'
import type {Finding} from '../../article/edit.js'
import {Sign} from '../text/sign.js'
import {signsOf} from '../text/signs.js'
import {endOfLetters, isLetterAt, Kind, kindAt} from './characters.js'
import {lowerCaseNames} from './data/lower-case-names.js'

const none: readonly number[] = []

/** Finds the names of places that stand in lower case. */
export function findLowerCase(article: Article): Finding[] {
  const {text} = article
  const places = signsOf(article).places.get(Sign.SmallPlace) ?? none
  return places.flatMap((start) => {
    const actual = lowerCaseNames.find(
      (name) => text.startsWith(name, start) && isWord(text, start, start + name.length),
    )
    if (actual === undefined) return []
    const expected = actual.slice(0, 1).toUpperCase() + actual.slice(1)
    return {
      ruleId: 'names/capital',
      message: `“${actual}” is a name: ${expected}.`,
      start,
      end: start + actual.length,
      expected,
      certain: true,
      entity: expected,
      confidence: 0.99,
      note: 'The word is no other in lower case.',
    }
  })
}

/** Whether a word of prose stands there, and no slug, path, handle or identifier: the-kyiv-story, /ukraine/, @kyiv, kyiv_map, kyiv.example. */
function isWord(text: string, start: number, end: number): boolean {
  const isJoined = (offset: number) => isLetterAt(text, offset) || (kindAt(text, offset) & Kind.Number) !== 0
  if (isJoined(start - 1) || (start > 0 && '_/\\.@#&=-'.includes(text.charAt(start - 1)))) return false
  if (isJoined(end) || (end < text.length && '_/\\@='.includes(text.charAt(end)))) return false
  if (text[end] === '.') return !isLetterAt(text, end + 1)
  if (text[end] !== '-') return true
  const next = endOfLetters(text, end + 1)
  return next === end + 1 || text[next] !== '-'
}
