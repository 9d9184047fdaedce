/** Where each of some lists begins when they are one, and where the last ends. */
export function startsOf(lists: readonly ArrayLike<unknown>[]): number[] {
  let at = 0
  return [0, ...lists.map(({length}) => (at += length))]
}

/** The place of the first of sorted numbers, from a place to another, that is not below a number. */
export function firstAtLeast(numbers: Uint16Array, number: number, from = 0, to = numbers.length): number {
  let low = from
  let high = to
  while (low < high) {
    const middle = (low + high) >> 1
    if ((numbers[middle] ?? 0) < number) low = middle + 1
    else high = middle
  }
  return low
}
