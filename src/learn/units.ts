import {type Span, splitParagraphs} from '../article/paragraphs.js'

/** Where in an article something stands: among the first lines, among the last, or between them. */
export const roles = ['beginning', 'middle', 'end'] as const
export type Role = (typeof roles)[number]

/** A whole line, or the sentence that a paragraph begins or ends with. */
export type UnitKind = 'line' | 'sentence'

/** Something that may recur. Offsets are UTF-16 code units. */
export interface Unit extends Span {
  kind: UnitKind
  role: Role
}

/** What sites put before and after an article seldom has more lines. */
const edge = {beginning: 4, end: 6}

/** A sentence of fewer characters is too little to tell it by. */
const shortestSentence = 20

/**
 * The lines of an article, and the first and last sentences of its paragraphs.
 *
 * @example unitsOf('A line') // [{kind: 'line', role: 'beginning', start: 0, end: 6}]
 */
export function unitsOf(text: string): Unit[] {
  const paragraphs = splitParagraphs(text)
  return paragraphs.flatMap(({start, end}, index) => {
    const role = roleOf(index, paragraphs.length)
    return unitsIn(text.slice(start, end)).map((unit) => ({
      ...unit,
      role,
      start: start + unit.start,
      end: start + unit.end,
    }))
  })
}

/** A paragraph as a line, and the sentences that it begins and ends with; offsets count from its start. */
export function unitsIn(paragraph: string): Omit<Unit, 'role'>[] {
  return [
    {kind: 'line', start: 0, end: paragraph.length},
    ...edgeSentences(paragraph).map((span) => ({kind: 'sentence' as const, ...span})),
  ]
}

/** The role of the paragraph of an index; in a short article both ends are near, and the nearer counts. */
export function roleOf(index: number, count: number): Role {
  const fromEnd = count - 1 - index
  if (index < edge.beginning && index <= fromEnd) return 'beginning'
  return fromEnd < edge.end ? 'end' : 'middle'
}

/** The first and the last sentence of a paragraph that has several. */
function edgeSentences(paragraph: string): Span[] {
  const breaks = [...paragraph.matchAll(/[.!?…]["”’»)]?[ \u00a0](?=\S)/g)]
  const first = breaks[0]
  const last = breaks.at(-1)
  if (!first || !last) return []
  const spans = [
    {start: 0, end: first.index + first[0].length - 1},
    {start: last.index + last[0].length, end: paragraph.length},
  ]
  return spans.filter(({start, end}) => end - start >= shortestSentence)
}
