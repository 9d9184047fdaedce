import type {Mark} from './marks.js'
import {type Continued, type Grammar, type Reading, readingCount, stacks, type Step} from './readings.js'

/** What a mark was read as. */
export interface Decoded {
  mark: Mark
  reading: Reading
  /** Whether it has no partner. */
  lost: boolean
  /** What the reading costs more at its own place than the cheapest there. */
  surcharge: number
  /** What the whole paragraph costs at least with a reading of this mark; the least is that of the reading taken. */
  costOf: (reading: Reading) => number
}

const width = stacks.length

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
  const forward = new Float64Array((n + 1) * width).fill(Infinity)
  const backward = new Float64Array((n + 1) * width).fill(Infinity)
  const costs = new Float64Array(n * readingCount).fill(Infinity)
  forward[0] = 0
  for (let i = 0; i < n; i++) {
    for (let from = 0; from < width; from++) {
      const before = forward[i * width + from] ?? Infinity
      // No way leads there, or later on to a reading that is impossible at its mark: most are.
      if (before === Infinity) continue
      const ways = steps[from] ?? []
      for (let j = 0; j < ways.length; j++) {
        const {to, reading, cost} = ways[j] as Step
        const here = evidence[i * readingCount + reading] ?? Infinity
        if (here === Infinity) continue
        const total = before + (here + cost)
        const next = (i + 1) * width + to
        if (total < (forward[next] ?? Infinity)) forward[next] = total
      }
    }
  }
  // The paragraphs of a long quotation begin with a mark each.
  const isWhole = marks[0]?.start === 0
  for (let state = 0; state < width; state++) backward[n * width + state] = end(state, continued, isWhole)
  for (let i = n - 1; i >= 0; i--) {
    for (let from = 0; from < width; from++) {
      const before = forward[i * width + from] ?? Infinity
      if (before === Infinity) continue
      const ways = steps[from] ?? []
      let least = Infinity
      for (let j = 0; j < ways.length; j++) {
        const {to, reading, cost} = ways[j] as Step
        const here = evidence[i * readingCount + reading] ?? Infinity
        if (here === Infinity) continue
        const rest = (backward[(i + 1) * width + to] ?? Infinity) + (here + cost)
        if (rest < least) least = rest
        const total = before + rest
        if (total < (costs[i * readingCount + reading] ?? Infinity)) costs[i * readingCount + reading] = total
      }
      backward[i * width + from] = least
    }
  }
  let state = 0
  return marks.map((mark, i) => {
    let best: Step | undefined
    let least = Infinity
    for (const step of steps[state] ?? []) {
      const rest = at(evidence, i * readingCount + step.reading) + step.cost + at(backward, (i + 1) * width + step.to)
      if (rest < least) {
        least = rest
        best = step
      }
    }
    if (!best) throw new Error('Every mark has a reading after every other.')
    state = best.to
    const {reading, lost} = best
    let cheapest = Infinity
    for (let j = 0; j < readingCount; j++) cheapest = Math.min(cheapest, at(evidence, i * readingCount + j))
    const surcharge = at(evidence, i * readingCount + reading) - cheapest
    return {mark, reading, lost, surcharge, costOf: (other) => at(costs, i * readingCount + other)}
  })
}

function at(array: Float64Array, index: number): number {
  return array[index] ?? Infinity
}
