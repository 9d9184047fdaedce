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
    if (hits[line.index] || line.wordCount > mostHeadlineWords * 2 || line.tokens.length < fewestHeadlineWords) continue
    const copy = keyOf(line)
    const isCut = /…|\.{3}/.test(line.text.slice(-4)) && copy.length > 20 && key.startsWith(copy)
    if (copy === key || isCut || (line.wordCount >= 6 && similarity(key, copy) >= 0.85))
      found.set(line.index, {
        kind: 'repeated-headline',
        strength: 'sure',
        reason: 'its words, or nearly all of them, again',
      })
  }
  return found
}

function keyOf(line: Line): string {
  return line.tokens.map(({word}) => word).join(' ')
}
