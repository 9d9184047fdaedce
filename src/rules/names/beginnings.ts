import {bitCount, letterCount, end as nameEnd, firstLetter, type SchemeTables, space} from './scheme-tables.js'
import {lastChild, type Trie} from './trie.js'

/**
 * How the first words of all names of a trie can be written: their first characters, and shorter words as a whole. It walks
 * as the recognizer does, without a text to follow.
 */
export function beginningsOf(tables: SchemeTables, {roots, letters, targets}: Trie, length: number): Set<string> {
  const {empty, longer, rows, rowRenderings, texts, characters, surroundings, open} = tables
  const found = new Set<string>()
  const known = new Map<string, number[]>()

  const childrenOf = (node: number): {letter: number; target: number}[] => {
    const children = []
    for (let child = node; ; child++) {
      const letter = letters[child] ?? lastChild
      children.push({letter: letter & ~lastChild, target: targets[child] ?? 0})
      if (letter & lastChild) return children
    }
  }

  const enter = (node: number, start: number, written: string, schemes: number, last: number, wanted: number) => {
    if (written.length >= length) {
      found.add(written.slice(0, length))
      return
    }
    const state = `${node} ${written} ${last} ${wanted}`
    const before = known.get(state) ?? []
    if (before.some((bits) => (schemes & ~bits) === 0)) return
    known.set(state, [...before, schemes])
    for (const {letter, target} of childrenOf(node)) {
      if (letter === nameEnd || letter === space) {
        if (surroundings[wanted * letterCount + space]) found.add(written)
      } else if (surroundings[wanted * letterCount + letter]) {
        // As the recognizer does: one letter for two, which the official scheme does not have.
        if (letter === last) enter(target, start, written, schemes & ~1, letter, 0)
        follow(target, start, start, letter, written, schemes, last)
      }
    }
  }

  const follow = (
    node: number,
    start: number,
    shorter: number,
    letter: number,
    written: string,
    schemes: number,
    last: number,
  ) => {
    const group = longer[shorter * letterCount + letter] ?? 0
    if (group === 0) return
    const first = rowRenderings[rows[group] ?? 0] ?? 0
    const behind = rowRenderings[rows[group + 1] ?? 0] ?? 0
    for (let rendering = first; rendering < behind; rendering++) {
      const remaining = schemes & (tables.schemes[rendering] ?? 0)
      if (remaining === 0 || !surroundings[(tables.left[rendering] ?? 0) * letterCount + last]) continue
      const text = String.fromCharCode(...characters.subarray(texts[rendering], texts[rendering + 1]))
      enter(node, start, written + text, remaining, letter, tables.right[rendering] ?? 0)
    }
    if (open[group] === open[group + 1]) return
    for (const {letter: next, target} of childrenOf(node)) {
      if (next >= firstLetter) follow(target, start, group, next, written, schemes, last)
    }
  }

  for (const [i, root] of roots.entries()) {
    const start = empty[Math.floor(i / bitCount)] ?? 0
    if (root > 0) enter(root - 1, start, '', -1, space, 0)
  }
  return found
}
