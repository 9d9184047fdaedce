import type {Paragraph} from '../../article/article.js'
import type {Finding} from '../../article/edit.js'
import {lowerCaseNames} from './data/lower-case-names.js'

// Not in slugs, paths, handles and identifiers: the-kyiv-story, /ukraine/, @kyiv, kyiv_map, kyiv.example.
const pattern = new RegExp(
  `(?<![\\p{L}\\p{M}\\p{N}_/\\\\.@#&=-])(?:${lowerCaseNames.join('|')})(?![\\p{L}\\p{M}\\p{N}_/\\\\@=]|\\.\\p{L}|-\\p{L}+-)`,
  'gu',
)

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
  const names = byPair[pairOf(text.charCodeAt(start), text.charCodeAt(start + 1))] ?? []
  return names.some((name) => text.startsWith(name, start))
}

/** Finds the names of places that stand in lower case. */
export function findLowerCase({text, start}: Paragraph): Finding[] {
  return Array.from(text.matchAll(pattern), ({0: actual, index}) => {
    const expected = actual.slice(0, 1).toUpperCase() + actual.slice(1)
    return {
      ruleId: 'names/capital',
      message: `“${actual}” is a name: ${expected}.`,
      start: start + index,
      end: start + index + actual.length,
      expected,
      certain: true,
      entity: expected,
      confidence: 0.99,
      note: 'The word is no other in lower case.',
    }
  })
}
