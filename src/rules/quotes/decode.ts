import type {Mark} from './marks.js'
import {type Continued, type Grammar, type Reading, readingCount, stacks, type Step} from './readings.js'

/** What a mark was read as. */
export interface Decoded {
  mark: Mark
  reading: Reading
  /** Whether it has no partner. */
  lost: boolean
  /** What the whole paragraph costs at least with each reading of this mark; the least is the reading taken. */
  costs: Float64Array
}

/**
 * Reads the marks of a paragraph together: the cheapest way through their readings, where open quotations are the
 * state (the Viterbi algorithm, forward and backward, so that each mark also knows what its other readings would cost).
 * Time and memory grow with the number of marks.
 *
 * @param evidence `readingCount` costs a mark
 * @param continued the level of the mark that the next paragraph begins with, if it does
 */
export function decode(
  marks: readonly Mark[],
  evidence: Float64Array,
  {steps, end}: Grammar,
  continued: Continued,
): Decoded[] {
  const n = marks.length
  const width = stacks.length
  const forward = new Float64Array((n + 1) * width).fill(Infinity)
  const backward = new Float64Array((n + 1) * width).fill(Infinity)
  forward[0] = 0
  for (let i = 0; i < n; i++) {
    for (const step of steps) {
      const cost = at(forward, i * width + step.from) + at(evidence, i * readingCount + step.reading) + step.cost
      const to = (i + 1) * width + step.to
      if (cost < at(forward, to)) forward[to] = cost
    }
  }
  for (let state = 0; state < width; state++) backward[n * width + state] = end(state, continued)
  for (let i = n - 1; i >= 0; i--) {
    for (const step of steps) {
      const cost = at(backward, (i + 1) * width + step.to) + at(evidence, i * readingCount + step.reading) + step.cost
      const from = i * width + step.from
      if (cost < at(backward, from)) backward[from] = cost
    }
  }
  let state = 0
  return marks.map((mark, i) => {
    const costs = new Float64Array(readingCount).fill(Infinity)
    let best: Step | undefined
    let least = Infinity
    for (const step of steps) {
      const rest = at(evidence, i * readingCount + step.reading) + step.cost + at(backward, (i + 1) * width + step.to)
      const cost = at(forward, i * width + step.from) + rest
      if (cost < at(costs, step.reading)) costs[step.reading] = cost
      if (step.from === state && rest < least) {
        least = rest
        best = step
      }
    }
    if (!best) throw new Error('Every mark has a reading after every other.')
    state = best.to
    return {mark, reading: best.reading, lost: best.lost, costs}
  })
}

function at(array: Float64Array, index: number): number {
  return array[index] ?? Infinity
}
