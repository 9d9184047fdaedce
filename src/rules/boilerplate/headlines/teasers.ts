import type {Hits} from '../company.js'
import type {Hit} from '../hit.js'
import type {Line} from '../line.js'
import {keyOf, wordsOf} from './shape.js'

const cutOff = /(?:…|\.{3})$/

/** Above the text; further down, a writer may take up how it began. */
const fewestWords = 6
const fewestWordsBelow = 12

/** So far down the lines between headline and text reach, and so many paragraphs below are compared with one of them. */
const deepest = 6
const mostCompared = 8

/**
 * Finds the beginning of a paragraph that a page prints above it, cut off: `The river rose by two metres on Monday night
 * and …`, also in other words between headline and text.
 */
export function findTeasers(lines: readonly Line[], hits: Hits): Map<number, Hit> {
  const found = new Map<number, Hit>()
  let beginnings: Map<string, Line[]> | undefined
  for (const [i, line] of lines.entries()) {
    if (i === 0 || hits[i] || !cutOff.test(line.text.slice(-3)) || line.wordCount < fewestWords) continue
    beginnings ??= beginningsOf(lines, hits)
    const own = keyOf(line)
    const isRepeated = beginnings
      .get(beginningOf(line))
      ?.some(
        (other) =>
          other.text.length > line.text.length &&
          ((other.index > i && i < deepest) || line.wordCount >= fewestWordsBelow) &&
          keyOf(other).startsWith(own),
      )
    if (isRepeated === true || isToldBelow(line, lines, hits))
      found.set(i, {kind: 'repeated-headline', strength: 'sure', reason: 'the beginning of a paragraph, cut off'})
  }
  return found
}

/** A few lines for each way to begin, by their first words. */
function beginningsOf(lines: readonly Line[], hits: Hits): Map<string, Line[]> {
  const beginnings = new Map<string, Line[]>()
  for (const [i, line] of lines.entries()) {
    if (hits[i] || line.wordCount < fewestWords) continue
    const known = beginnings.get(beginningOf(line))
    if (!known) beginnings.set(beginningOf(line), [line])
    else if (known.length < mostCompared) known.push(line)
  }
  return beginnings
}

const fewestContentWords = 5

/** Whether a line between headline and text says, in other words, how one of the first paragraphs begins. */
function isToldBelow(line: Line, lines: readonly Line[], hits: Hits): boolean {
  const i = line.index
  const isText = (at: number) => !hits[at] && lines[at]?.isProse === true
  if (i >= deepest || lines.slice(1, i).some((_, at) => isText(at + 1))) return false
  // The last word may be cut off itself.
  const words = [...line.content].slice(0, -1)
  if (words.length < fewestContentWords) return false
  return lines.slice(i + 1, i + 1 + mostCompared).some((paragraph) => {
    if (!isText(paragraph.index) || paragraph.text.length <= line.text.length) return false
    const beginning = paragraph.text.slice(0, 2 * line.text.length).toLowerCase()
    return words.every((word) => beginning.includes(word))
  })
}

function beginningOf(line: Line): string {
  return wordsOf(line)
    .slice(0, fewestWords - 1)
    .join(' ')
}
