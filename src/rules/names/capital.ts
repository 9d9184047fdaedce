import type {Paragraph} from '../../article/article.js'
import type {Finding} from '../../article/edit.js'
import {endOfLetters, isLetterAt, Kind, kindAt} from './characters.js'
import {lowerCaseNames} from './data/lower-case-names.js'

/** The names by the pair of letters that they begin with, see {@link pairOf}. */
const byPair: string[][] = Array.from({length: 0x400}, () => [])
for (const name of lowerCaseNames) byPair[pairOf(name.charCodeAt(0), name.charCodeAt(1))]?.push(name)

const beginnings = Uint8Array.from(byPair, ({length}) => Math.min(length, 1))

/** The last five bits of two code units. */
function pairOf(first: number, second: number): number {
  return ((first & 31) << 5) | (second & 31)
}

/** 1 if one of the names may begin with two code units, else 0. */
export function beginsLowerCaseName(first: number, second: number): number {
  return beginnings[pairOf(first, second)] ?? 0
}

/** Whether a text has one of the names, or a word that begins with one, at an offset. */
export function isLowerCaseName(text: string, start: number): boolean {
  return namesAt(text, start).length > 0
}

function namesAt(text: string, start: number): string[] {
  const names = byPair[pairOf(text.charCodeAt(start), text.charCodeAt(start + 1))] ?? []
  return names.filter((name) => text.startsWith(name, start))
}

/**
 * Finds the names of places that stand in lower case.
 *
 * @param starts where words begin with one of the names
 */
export function findLowerCase({text, start}: Paragraph, starts: readonly number[]): Finding[] {
  return starts.flatMap((at) => {
    const actual = namesAt(text, at).find((name) => isWord(text, at, at + name.length))
    if (actual === undefined) return []
    const expected = actual.slice(0, 1).toUpperCase() + actual.slice(1)
    return {
      ruleId: 'names/capital',
      message: `“${actual}” is a name: ${expected}.`,
      start: start + at,
      end: start + at + actual.length,
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
