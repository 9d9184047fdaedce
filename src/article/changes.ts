import type {Change} from './edit.js'

/**
 * Applies changes to a text.
 *
 * @param text the text that the offsets refer to
 * @param changes sorted by `start`, not overlapping
 * @returns the text with every change made, and otherwise identical
 * @example applyChanges('kyiv fell', [{start: 0, end: 4, expected: 'Kyiv'}]) // 'Kyiv fell'
 */
export function applyChanges(text: string, changes: readonly Change[]): string {
  if (changes.length === 0) return text
  let result = ''
  let offset = 0
  for (const {start, end, expected} of changes) {
    result += text.slice(offset, start) + expected
    offset = end
  }
  return result + text.slice(offset)
}

/** By place; of two at one place, an insertion comes first. */
export function byPlace(a: Change, b: Change): number {
  return a.start - b.start || a.end - b.end
}

/**
 * Joins two rounds of changes into one that has the effect of both: `first` leads from the input to a middle text,
 * `second` from there to the output. Changes of both rounds that share a character become one change, made by `merge`;
 * all others keep their identity and get offsets in the input.
 *
 * @param first sorted changes of the input
 * @param second sorted changes of the text that `first` yields
 * @param merge makes one change of a group: `parts` are the members of either round, `span` says what they do together
 * @returns sorted changes of the input
 */
export function composeChanges<T extends Change>(
  input: string,
  first: readonly T[],
  second: readonly T[],
  merge: (parts: T[], span: Change) => T,
): T[] {
  const middle = applyChanges(input, first)
  const composed: T[] = []
  /** How far the middle text lies ahead of the input after the changes of `first` that were dealt with. */
  let shift = 0
  let i = 0
  let j = 0
  while (i < first.length || j < second.length) {
    const a = first[i]
    const b = second[j]
    const aStart = a ? a.start + shift : Infinity
    const aEnd = a ? aStart + a.expected.length : Infinity
    if (a && aEnd <= (b ? b.start : Infinity)) {
      composed.push(a)
      shift += a.expected.length - (a.end - a.start)
      i++
      continue
    }
    if (b && b.end <= aStart) {
      composed.push({...b, start: b.start - shift, end: b.end - shift})
      j++
      continue
    }
    // `a` and `b` share characters: gather all that hangs together with them.
    const from = Math.min(aStart, b ? b.start : Infinity)
    const start = from - shift
    const parts: T[] = []
    let to = from + 1
    let copied = from
    let expected = ''
    for (;;) {
      const nextA = first[i]
      const nextB = second[j]
      if (nextA && nextA.start + shift < to) {
        to = Math.max(to, nextA.start + shift + nextA.expected.length)
        shift += nextA.expected.length - (nextA.end - nextA.start)
        parts.push(nextA)
        i++
      } else if (nextB && nextB.start < to) {
        to = Math.max(to, nextB.end)
        expected += middle.slice(copied, nextB.start) + nextB.expected
        copied = nextB.end
        parts.push(nextB)
        j++
      } else break
    }
    expected += middle.slice(copied, to)
    composed.push(merge(parts, {start, end: to - shift, expected}))
  }
  return composed
}

/**
 * Composes single changes, each by itself, with a first round. What it takes for one does not depend on how many changes
 * the first round has.
 *
 * @param first sorted changes of the input
 * @returns a function that takes a change of the text that `first` yields and gives it as a change of the input, joined
 *   by `merge` with the changes of `first` that it shares characters with
 */
export function composerWith<T extends Change>(
  input: string,
  first: readonly T[],
): (second: T, merge: (parts: T[], span: Change) => T) => T {
  /** How far the middle text lies ahead of the input before each change, and after the last. */
  const shifts = [0]
  for (const {start, end, expected} of first) shifts.push((shifts.at(-1) ?? 0) + expected.length - (end - start))
  const shiftBefore = (index: number) => shifts[index] ?? 0
  const middleStart = (index: number) => (first[index]?.start ?? Infinity) + shiftBefore(index)
  const middleEnd = (index: number) => (first[index]?.end ?? Infinity) + shiftBefore(index + 1)

  return (second, merge) => {
    let from = 0
    for (let high = first.length; from < high;) {
      const middle = (from + high) >> 1
      if (middleEnd(middle) < second.start) from = middle + 1
      else high = middle
    }
    let to = from
    while (to < first.length && middleStart(to) <= second.end) to++
    const near = first.slice(from, to)
    if (near.length === 0) return {...second, ...moved(second, -shiftBefore(from))}
    // All happens between these offsets of the input.
    const start = Math.min(near[0]?.start ?? 0, second.start - shiftBefore(from))
    const end = Math.max(near.at(-1)?.end ?? 0, second.end - shiftBefore(to))
    const local = near.map((change) => ({...change, ...moved(change, -start)}))
    const [composed = second] = composeChanges(
      input.slice(start, end),
      local,
      [{...second, ...moved(second, -start - shiftBefore(from))}],
      merge,
    ).filter((change) => !local.includes(change))
    return {...composed, ...moved(composed, start)}
  }
}

function moved({start, end}: Change, by: number): {start: number; end: number} {
  return {start: start + by, end: end + by}
}
