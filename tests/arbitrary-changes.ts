import fc from 'fast-check'
import {byPlace} from '../src/article/changes.js'
import type {Change} from '../src/article/edit.js'

/** Sorted changes of a text that do not overlap. */
export function changesOf(text: string): fc.Arbitrary<Change[]> {
  return fc.array(fc.tuple(fc.nat(text.length), fc.nat(3), fc.string({maxLength: 3})), {maxLength: 6}).map((parts) => {
    const sorted = parts.map(([start, length, expected]) => ({
      start,
      end: Math.min(text.length, start + length),
      expected,
    }))
    const changes: Change[] = []
    for (const change of sorted.sort(byPlace)) {
      const before = changes.at(-1)
      if (!before || (before.end <= change.start && (before.start < change.start || before.end < change.end)))
        changes.push(change)
    }
    return changes
  })
}
