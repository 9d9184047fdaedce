import type {Span} from '../article/paragraphs.js'
import type {Change} from '../article/edit.js'

/** A piece of the marked article: text that stays, a change at the text it replaces, or a change around others. */
export type Piece =
  | {type: 'text'; start: number; end: number}
  | {type: 'change'; index: number; start: number; end: number}
  | {type: 'around'; index: number; pieces: Piece[]}

interface Placed extends Span {
  index: number
}

/**
 * Lays out the changes of a block as they are marked in place. A change that holds others stands around them; one that
 * crosses another’s border is placed at the part that is left of it.
 *
 * @param changes those of the block, sorted by place, with their indexes
 * @example layOut({start: 0, end: 9}, [{index: 0, change: {start: 4, end: 8, expected: 'Kyiv'}}])
 * // [text from 0 to 4, change 0 from 4 to 8, text from 8 to 9]
 */
export function layOut({start, end}: Span, changes: readonly {index: number; change: Change}[]): Piece[] {
  const queue = changes
    .map(({index, change}): Placed => ({index, start: change.start, end: change.end}))
    // A holder comes before what it holds.
    .sort((a, b) => a.start - b.start || b.end - a.end || a.index - b.index)
  let at = 0

  const fill = (from: number, to: number): Piece[] => {
    const pieces: Piece[] = []
    let offset = from
    for (;;) {
      const placed = queue[at]
      if (!placed || placed.start > to || (placed.start === to && placed.end > to)) break
      at++
      // What crossed the border of the piece before has only its rest left.
      const first = Math.max(placed.start, offset)
      const last = Math.max(first, Math.min(placed.end, to))
      if (first > offset) pieces.push({type: 'text', start: offset, end: first})
      const next = queue[at]
      const holds = next && last > first && next.start < last
      pieces.push(
        holds
          ? {type: 'around', index: placed.index, pieces: fill(first, last)}
          : {type: 'change', index: placed.index, start: first, end: last},
      )
      offset = last
    }
    if (to > offset) pieces.push({type: 'text', start: offset, end: to})
    return pieces
  }

  return fill(start, end)
}
