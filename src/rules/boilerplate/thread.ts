import type {Hits} from './company.js'
import type {Hit} from './hit.js'
import type {Kind} from './kinds.js'
import type {Line} from './line.js'

/** What a reader calls himself is of so many words at most. */
const longestName = 4

/** Below so many marks of entries in a row, a dated entry is a reader’s: `Reply`, a date below a name. */
const fewestMarks = 2

/** So many lines stand between one mark of an entry and the next. */
const farthest = 6

/** Below an entry’s date stand so many paragraphs at most. */
const longestEntry = 2

const comment: Hit = {
  kind: 'comments',
  strength: 'sure',
  reason: 'it stands in a thread of readers’ comments',
  isProven: true,
}

/**
 * Finds the comments of readers below the head of a thread, down to the last that has a date below a name, or a button to
 * answer: `Margit says`, `March 9, 2025 at 7:12 pm`, `Loved this!`, `Reply`.
 */
export function findThread(lines: readonly Line[], hits: Hits): Map<number, Hit> {
  const found = new Map<number, Hit>()
  const text = lines.findIndex((line, i) => !hits[i] && line.isProse)
  const marks = text < 0 ? [] : lines.slice(text).filter((line) => isMark(line, lines, hits))
  const first = marks[0]?.index
  if (first === undefined || marks.length < fewestMarks) return found
  const last = marks.findIndex(({index}, n) => index - (marks[n - 1]?.index ?? first) > farthest)
  const thread = last < 0 ? marks : marks.slice(0, last)
  const dates = thread.filter(({index}) => hits[index]?.kind === 'date-stamp').length
  const head = headOf(first, text, hits)
  if (thread.length < fewestMarks || (head < 0 && (dates === 0 || thread.length - dates < fewestMarks))) return found
  let end = thread.at(-1)?.index ?? first
  // Below the last date stands what the reader says.
  if (hits[end]?.kind === 'date-stamp')
    for (let entry = 0; entry < longestEntry && lines[end + 1] && !hits[end + 1]; entry++) end++
  for (let i = head < 0 ? first - 1 : head + 1; i <= end; i++) found.set(i, comment)
  return found
}

/** The line that announces comments above the first mark, or -1. */
function headOf(first: number, text: number, hits: Hits): number {
  for (let i = first - 1; i > Math.max(text, first - farthest); i--) {
    if (hits[i]?.kind === 'comments') return i
  }
  return -1
}

/** Kinds of buttons below an entry: `Reply`, `Report abuse`. */
const buttons: ReadonlySet<Kind> = new Set(['comments', 'error-report'])

/** A date below a name, or a button such as `Reply`. */
function isMark({index}: Line, lines: readonly Line[], hits: Hits): boolean {
  const hit = hits[index]
  if (hit && buttons.has(hit.kind)) return hit.strength === 'weak'
  if (hit?.kind !== 'date-stamp') return false
  const above = lines[index - 1]
  return above !== undefined && !hits[index - 1] && above.wordCount <= longestName && !above.endsSentence
}
