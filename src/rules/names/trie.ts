import {foldNative} from './fold.js'
import {nativeLanguages} from './native-languages.js'
import type {NativeLanguage} from './scheme.js'
import {bitCount, end, firstLetter, letterCount, type SchemeTables, space} from './scheme-tables.js'

/**
 * Native names by their letters, in two arrays. The children of a node stand one after another, against the order in which the
 * names with them were given, since the last of them is walked first; then come the names that end there, in their order.
 */
export interface Trie {
  /**
   * By language and the last five bits of a character (see `bitOf`), the first of those children of the root that can be
   * written with such a character first, and 1; 0 where there is none.
   */
  roots: Uint32Array
  /** By child, its letter (see `SchemeTables`), with {@link lastChild} on the last one of a node. */
  letters: Uint8Array
  /** By child, its own first child; where a name ends, what it is the name of. */
  targets: Uint32Array
}

export const lastChild = 0x80

/** A native name and the number of what it names. */
export interface NativeForm {
  language: NativeLanguage
  native: string
  of: number
}

interface Node {
  ends: number[]
  children: Map<number, Node>
}

/** What of the tables tells how names begin. */
type RootTables = Pick<SchemeTables, 'letters' | 'empty' | 'longer' | 'first'>

/** Makes a trie; names with letters that no scheme writes are left out. */
export function buildTrie(forms: readonly NativeForm[], {letters: alphabet, empty, longer, first}: RootTables): Trie {
  const numbers = new Map(Array.from(alphabet, (unit, i) => [String.fromCharCode(unit), i + firstLetter]))
  numbers.set(' ', space).set('-', space)
  const letters: number[] = []
  const targets: number[] = []
  const write = (children: readonly (readonly [letter: number, target: number])[]): number => {
    const start = letters.length
    for (const [i, [letter, target]] of children.entries()) {
      letters.push(i === children.length - 1 ? letter | lastChild : letter)
      targets.push(target)
    }
    return start
  }
  const place = (node: Node): number => {
    return write([...childrenOf(node), ...node.ends.map((of) => [end, of] as const)])
  }
  const childrenOf = (node: Node) =>
    Array.from(node.children, ([letter, child]) => [letter, place(child)] as const).reverse()
  const roots = nativeLanguages.flatMap((language, i) => {
    const root: Node = {ends: [], children: new Map()}
    for (const form of forms) {
      if (form.language !== language) continue
      const path = Array.from(foldNative(form.native), (letter) => numbers.get(letter))
      if (path.every((letter) => letter !== undefined)) nodeAt(root, path).ends.push(form.of)
    }
    const children = childrenOf(root)
    return Array.from({length: bitCount}, (_, bit) => {
      const beginning = children.filter(([letter]) => {
        const group = longer[(empty[i] ?? 0) * letterCount + letter] ?? 0
        return ((first[group] ?? 0) & (1 << bit)) !== 0
      })
      return beginning.length > 0 ? write(beginning) + 1 : 0
    })
  })
  return {roots: Uint32Array.from(roots), letters: Uint8Array.from(letters), targets: Uint32Array.from(targets)}
}

function nodeAt(root: Node, path: readonly number[]): Node {
  let node = root
  for (const letter of path) {
    let child = node.children.get(letter)
    if (!child) node.children.set(letter, (child = {ends: [], children: new Map()}))
    node = child
  }
  return node
}
