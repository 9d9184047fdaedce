import {type Block, type Hits, isSure} from './company.js'
import type {Line} from './line.js'

/**
 * The parts of a page around the text: what stands above its first paragraph, headline and all, and what stands below its
 * last. Boilerplate there is judged by all that stands there, not by its neighbours alone.
 */
export interface Zones {
  /** The index of the first paragraph; 0 if nothing stands above. */
  head: number
  /** The index after the last paragraph; the number of lines if nothing stands below. */
  foot: number
}

/** Above longer heads of pages stands something else than a headline. */
const longestHead = 40

/** Of the lines of a page around its text, so many are boilerplate; what an article could have too counts half. */
const fewestKnown = 1 / 6

/** Whether so much in a part of a page is boilerplate that it can be judged as one. */
export function isDense(hits: Hits): boolean {
  const sum = hits.reduce((sum, hit) => sum + (hit ? (isSure(hit) ? 1 : 0.5) : 0), 0)
  return sum >= fewestKnown * hits.length
}

/** So many content words has a paragraph of the article in common with those above. */
const fewestShared = 2

/** More unknown paragraphs below the text are text. */
const mostStrays = 8

/**
 * Finds the parts of a page. A paragraph that nobody knows is below the text if boilerplate stands around it and it has
 * hardly a word in common with the text: `Jana Holm has covered schools for the Courier since 2017.`
 */
export function zonesOf(lines: readonly Line[], hits: Hits): Zones {
  const isText = (line: Line) => !hits[line.index] && line.isProse
  const head = lines.findIndex(isText)
  if (head < 0) return {head: 0, foot: lines.length}
  const isHead = head <= longestHead && isDense(hits.slice(0, head))
  let foot = lines.length
  let strays = 0
  for (let i = lines.length - 1; i > head; i--) {
    const line = lines[i]
    if (!line || (isText(line) && (++strays > mostStrays || !isStray(line, lines, hits)))) break
    const hit = hits[i]
    if (hit && isSure(hit)) foot = i
  }
  return {head: isHead ? head : 0, foot: isDense(hits.slice(foot)) ? foot : lines.length}
}

/** So far from a paragraph its neighbours reach, and so many of them are boilerplate around one below the text. */
const reach = 3
const fewestNear = 3

/** Whether a paragraph stands among boilerplate and speaks of something else than the text. */
function isStray(line: Line, lines: readonly Line[], hits: Hits): boolean {
  const i = line.index
  const isKnown = (hit: Hits[number]) => hit !== undefined && isSure(hit)
  const [above, below] = [hits.slice(Math.max(0, i - reach), i), hits.slice(i + 1, i + 1 + reach)]
  if (above.filter(isKnown).length + below.filter(isKnown).length < fewestNear || !above.some(isKnown)) return false
  const words = new Set<string>()
  for (const other of lines.slice(0, i)) if (!hits[other.index]) for (const word of other.content) words.add(word)
  return [...line.content].filter((word) => words.has(word)).length < fewestShared
}

/** What a block of boilerplate is judged with: all that stands above or below the text, if it stands there. */
export function spanOf(block: Block, {head, foot}: Zones, lines: number): Block {
  if (block.from >= foot) return {from: foot, to: lines}
  if (block.to <= head) return {from: 0, to: head}
  return block
}
