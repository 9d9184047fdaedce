import {byPlace} from '../article/changes.js'
import type {Change} from '../article/edit.js'
import type {ReviewChange} from './data.js'

/** The changes that are accepted, by their index in the article's list. */
export type Accepted = ReadonlySet<number>

/** How a change stands. One that is `included` is accepted, and made as part of an accepted suggestion. */
export type Standing = 'accepted' | 'rejected' | 'included'

/**
 * Which changes of an article are made. A suggestion was found in the cleaned text, so what it expects already holds the
 * edits that it overlaps: accepting it replaces them, and rejecting one of them takes the suggestion back.
 *
 * @example
 * const changes = [
 *   {kind: 'edit', start: 4, end: 8, expected: 'Kyiv'},
 *   {kind: 'suggestion', start: 0, end: 8, expected: 'Kyiv'},
 * ]
 * const decisions = new Decisions(changes)
 * decisions.chosen(decisions.initial) // [the edit]
 * decisions.chosen(decisions.accept(decisions.initial, [1])) // [the suggestion]
 */
export class Decisions {
  /** What is accepted before anybody decides: what `clean` would do. */
  readonly initial: Accepted
  readonly #changes: readonly ReviewChange[]
  readonly #overlapping: readonly (readonly number[])[]

  /** @param changes sorted by place; edits among them do not overlap */
  constructor(changes: readonly ReviewChange[]) {
    this.#changes = changes
    this.#overlapping = overlapping(changes)
    this.initial = new Set(changes.flatMap(({kind}, index) => (kind === 'edit' ? [index] : [])))
  }

  /** Accepts changes. A suggestion goes before those that it overlaps; of two that overlap in one call, the first. */
  accept(before: Accepted, indexes: readonly number[]): Accepted {
    const accepted = new Set(before)
    const now = new Set<number>()
    for (const index of indexes) {
      const kind = this.#changes[index]?.kind
      if (kind === undefined || kind === 'note') continue
      if (kind === 'suggestion') {
        const rivals = this.#suggestionsAt(index)
        if (rivals.some((rival) => now.has(rival))) continue
        for (const rival of rivals) accepted.delete(rival)
        now.add(index)
      }
      accepted.add(index)
    }
    return accepted
  }

  /** Rejects changes, and the suggestions that include them. */
  reject(before: Accepted, indexes: readonly number[]): Accepted {
    const accepted = new Set(before)
    for (const index of indexes) {
      accepted.delete(index)
      if (this.#changes[index]?.kind !== 'edit') continue
      for (const suggestion of this.#suggestionsAt(index)) accepted.delete(suggestion)
    }
    return accepted
  }

  standing(accepted: Accepted, index: number): Standing {
    if (this.#changes[index]?.kind === 'edit' && this.#suggestionsAt(index).some((other) => accepted.has(other)))
      return 'included'
    return accepted.has(index) ? 'accepted' : 'rejected'
  }

  /** The changes to make: sorted by place, not overlapping. */
  chosen(accepted: Accepted): Change[] {
    return [...accepted]
      .filter((index) => this.standing(accepted, index) === 'accepted')
      .flatMap((index) => this.#changes[index] ?? [])
      .sort(byPlace)
  }

  #suggestionsAt(index: number): readonly number[] {
    return (this.#overlapping[index] ?? []).filter((other) => this.#changes[other]?.kind === 'suggestion')
  }
}

/** For each change, those that it shares a character or its place with. */
function overlapping(changes: readonly ReviewChange[]): number[][] {
  const overlaps: number[][] = changes.map(() => [])
  let open: number[] = []
  changes.forEach((change, index) => {
    open = open.filter((other) => {
      const {end = 0} = changes[other] ?? {}
      return end > change.start || (end === change.start && end === change.end)
    })
    for (const other of open) {
      const earlier = changes[other]
      if (!earlier || !overlap(earlier, change)) continue
      overlaps[index]?.push(other)
      overlaps[other]?.push(index)
    }
    open.push(index)
  })
  return overlaps
}

function overlap(a: Change, b: Change): boolean {
  if (a.start === b.start && a.end === b.end) return true
  const isBetween = (insertion: Change, other: Change) =>
    insertion.start === insertion.end && other.start < insertion.start && insertion.start < other.end
  return Math.max(a.start, b.start) < Math.min(a.end, b.end) || isBetween(a, b) || isBetween(b, a)
}
