import {foldNative} from './fold.js'
import {nativeLanguages} from './native-languages.js'
import type {NativeLanguage} from './scheme.js'
import {end, firstLetter, type SchemeTables, space} from './scheme-tables.js'

/**
 * Native names by their letters, in two arrays. The children of a node stand one after another, in the order in which the
 * names with them were given, which decides which reading is found first.
 */
export interface Trie {
  /** The first child of each language’s root, and 1; 0 if the language has no names. */
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

/** Makes a trie; names with letters that no scheme writes are left out. */
export function buildTrie(forms: readonly NativeForm[], {letters: alphabet}: Pick<SchemeTables, 'letters'>): Trie {
  const numbers = new Map(Array.from(alphabet, (unit, i) => [String.fromCharCode(unit), i + firstLetter]))
  numbers.set(' ', space).set('-', space)
  const letters: number[] = []
  const targets: number[] = []
  const place = (node: Node): number => {
    const first = letters.length
    for (const of of node.ends) {
      letters.push(end)
      targets.push(of)
    }
    for (const letter of node.children.keys()) {
      letters.push(letter)
      targets.push(0)
    }
    letters[letters.length - 1] = (letters.at(-1) ?? 0) | lastChild
    let child = first + node.ends.length
    for (const one of node.children.values()) targets[child++] = place(one)
    return first
  }
  const roots = nativeLanguages.map((language) => {
    const root: Node = {ends: [], children: new Map()}
    for (const form of forms) {
      if (form.language !== language) continue
      const path = Array.from(foldNative(form.native), (letter) => numbers.get(letter))
      if (path.every((letter) => letter !== undefined)) nodeAt(root, path).ends.push(form.of)
    }
    return root.children.size > 0 ? place(root) + 1 : 0
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
