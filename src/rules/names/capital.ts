import type {Paragraph} from '../../article/article.js'
import type {Finding} from '../../article/edit.js'
import {lowerCaseNames} from './data/lower-case-names.js'

// Not in slugs, paths, handles and identifiers: the-kyiv-story, /ukraine/, @kyiv, kyiv_map, kyiv.example.
const pattern = new RegExp(
  `(?<![\\p{L}\\p{M}\\p{N}_/\\\\.@#&=-])(?:${lowerCaseNames.join('|')})(?![\\p{L}\\p{M}\\p{N}_/\\\\@=]|\\.\\p{L}|-\\p{L}+-)`,
  'gu',
)

/** Of all first two letters the lengths that the names with them have, as bits. */
const lengths = new Uint16Array(0x400)
for (const name of lowerCaseNames) lengths[placeOf(name, 0)] = (lengths[placeOf(name, 0)] ?? 0) | (1 << name.length)

function placeOf(text: string, start: number): number {
  return ((text.charCodeAt(start) & 31) << 5) | (text.charCodeAt(start + 1) & 31)
}

/** Whether a word of a text may be one of the names that are never in lower case; hardly any other is let through. */
export function mayBeLowerCaseName(text: string, start: number, end: number): boolean {
  return (((lengths[placeOf(text, start)] ?? 0) >> (end - start)) & 1) === 1
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
