import type {Hit} from './hit.js'
import type {Line} from './line.js'

/** A notice that a line of text begins or ends with; offsets count from the line's start. */
export interface Cut {
  line: Line
  start: number
  end: number
  hit: Hit
}

/** Finds the notices that a line of text begins or ends with. */
export function findCuts(line: Line): Cut[] {
  const {sentences} = line
  const firstOfText = sentences.findIndex(({hit}) => !hit)
  const lastOfText = sentences.findLastIndex(({hit}) => !hit)
  if (firstOfText < 0) return []
  return [sentences.slice(0, firstOfText), sentences.slice(lastOfText + 1)].flatMap((part) => {
    const [from, to] = [part[0], part.at(-1)]
    if (!from?.hit || !to) return []
    // Follow us on Facebook? “Over my dead body,” says Farrow.
    if (/^["“«„]/.test(line.text.slice(to.end))) return []
    // A cut at the end takes the space before it along.
    const start = from.start === 0 ? 0 : line.text.slice(0, from.start).trimEnd().length
    return [{line, start, end: to.end, hit: from.hit}]
  })
}
