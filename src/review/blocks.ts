import type {Span} from '../article/paragraphs.js'
import type {Change} from '../article/edit.js'

/**
 * Cuts an article into blocks of whole lines that no change crosses, each with the blank lines after it: the review page
 * shows them side by side with their result, and renders only those anew in which something was decided.
 *
 * @param changes sorted by place
 * @returns the blocks, which together are the text; one at least
 * @example blocksOf('One.\n\nTwo.', []) // [{start: 0, end: 6}, {start: 6, end: 10}]
 */
export function blocksOf(text: string, changes: readonly Change[]): Span[] {
  const blocks: Span[] = []
  let start = 0
  /** The end of the changes that begin before the place that is looked at. */
  let reach = 0
  let next = 0
  for (const {0: breaks, index} of text.matchAll(/[\n\r]+/g)) {
    const cut = index + breaks.length
    for (let change = changes[next]; change && change.start < cut; change = changes[++next])
      reach = Math.max(reach, change.end)
    if (reach > cut || cut === text.length) continue
    blocks.push({start, end: cut})
    start = cut
  }
  return [...blocks, {start, end: text.length}]
}

/** The index of the block that a change lies in. */
export function blockAt(blocks: readonly Span[], {start}: Change): number {
  let low = 0
  let high = blocks.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((blocks[middle]?.start ?? Infinity) <= start) low = middle + 1
    else high = middle
  }
  return low - 1
}
