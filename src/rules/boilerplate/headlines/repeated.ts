import type {Hits} from '../company.js'
import type {Hit} from '../hit.js'
import type {Line} from '../line.js'
import {fewestHeadlineWords, mostHeadlineWords} from './shape.js'
import {similarity} from './similarity.js'

/** Finds the article's headline again below: all but the first are copies. */
export function findRepeatedHeadlines(lines: readonly Line[], hits: Hits): Map<number, Hit> {
  const found = new Map<number, Hit>()
  const first = lines.findIndex((_, i) => !hits[i])
  const title = lines[first]
  if (!title || first > 3 || title.wordCount < fewestHeadlineWords || title.isProse) return found
  const key = keyOf(title)
  for (const line of lines.slice(first + 1)) {
    if (hits[line.index] || line.wordCount > mostHeadlineWords * 2 || line.wordCount < fewestHeadlineWords) continue
    const isCutOff = /…|\.{3}/.test(line.text.slice(-4))
    if (!isCutOff && !canBeSimilar(key.length, line.reading.foldedLength)) continue
    const copy = keyOf(line)
    const isCut = isCutOff && copy.length > 20 && key.startsWith(copy)
    const isNear = () =>
      line.wordCount >= 6 && numbersOf(key) === numbersOf(copy) && similarity(key, copy) >= fewestShared
    if (copy === key || isCut || isNear())
      found.set(line.index, {
        kind: 'repeated-headline',
        strength: 'sure',
        reason: 'its words, or nearly all of them, again',
      })
  }
  return found
}

/** `What is new in version 3.6` and `What is new in version 3.7` are headings of two parts. */
function numbersOf(key: string): string {
  return key.match(/\p{N}+/gu)?.join(' ') ?? ''
}

/** Copies share so many letter pairs. */
const fewestShared = 0.85

/** Whether texts of two lengths, -1 if one is not known, can be as similar: the longer has no more pairs of the shorter. */
function canBeSimilar(a: number, b: number): boolean {
  return b < 0 || a === b || 2 * (Math.min(a, b) - 1) >= fewestShared * (a + b - 2)
}

function keyOf(line: Line): string {
  return line.tokens.map(({word}) => word).join(' ')
}
