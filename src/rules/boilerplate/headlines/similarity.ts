/** Dice’s coefficient of the letter pairs of two texts. */
export function similarity(a: string, b: string): number {
  if (a.length < 2 || b.length < 2 || a.length > 2 * b.length || b.length > 2 * a.length) return 0
  const pairs = new Map<string, number>()
  for (let i = 0; i + 2 <= a.length; i++) pairs.set(a.slice(i, i + 2), (pairs.get(a.slice(i, i + 2)) ?? 0) + 1)
  let shared = 0
  for (let i = 0; i + 2 <= b.length; i++) {
    const left = pairs.get(b.slice(i, i + 2)) ?? 0
    if (left > 0) {
      shared++
      pairs.set(b.slice(i, i + 2), left - 1)
    }
  }
  return (2 * shared) / (a.length + b.length - 2)
}
