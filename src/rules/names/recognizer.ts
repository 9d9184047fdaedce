import {nativeLanguages} from './native-languages.js'
import type {NativeLanguage} from './scheme.js'
import {
  bitCount,
  bitOf,
  end as nameEnd,
  firstLetter,
  letterCount,
  noCharacter,
  type SchemeTables,
  space,
} from './scheme-tables.js'
import {lastChild, type Trie} from './trie.js'

/** A reading of a piece of text as a native name. */
export interface Reading {
  /** What the name is the name of, see `NativeForm`. */
  of: number
  language: NativeLanguage
  /** Where the name ends in the text that was given. */
  end: number
  /** The schemes that explain every letter, as a bit set. */
  schemes: number
}

/** What was read at a place. */
export interface Readings {
  readings: Reading[]
  /** Where a name may end, the first characters of the words that longer names go on with, see `bitOf`; 0 for none. */
  goesOn: number
}

const everyScheme = -1

/** The official scheme stands first and drops nothing. */
const officialScheme = 1

/** A letter has the other bit where it ends the children of a node. */
const letterBits = lastChild - 1

/** No text has it where a space of a name may stand. */
const noSuchCharacter = 0xffff

/** Whether a name may end at an offset of a text. */
export type EndsAt = (offset: number, text: string) => boolean

/** Of a text that is one name. */
export const atTextEnd: EndsAt = (offset, text) => offset === text.length

/**
 * Reads Latin spellings as native names: it walks the letters of all names at once and keeps, for every way that the
 * spelling can be cut into renderings, the set of schemes that have all of them. What is still to be walked stands on a
 * stack, six numbers for a step: the walk would be too deep a recursion for the optimising compiler.
 */
export class Recognizer {
  readonly #tables: SchemeTables
  readonly #trie: Trie
  readonly #steps: number[] = []
  // What a walk looks at and finds.
  #text = ''
  #language: NativeLanguage = 'uk'
  #empty = 0
  #goesOn = 0
  /** By the place of the name in the trie: several cuts are one reading with more schemes. */
  readonly #found = new Map<number, Reading[]>()

  constructor(tables: SchemeTables, trie: Trie) {
    // Of one shape: those of a file and those of `buildTrie` differ, and the compiled program is for one.
    this.#tables = tables
    this.#trie = {roots: trie.roots, letters: trie.letters, targets: trie.targets}
  }

  /**
   * All names that a text begins with at an offset.
   *
   * @param text folded by `foldVowels`
   */
  read(text: string, start: number, endsAt: EndsAt): Readings {
    this.#text = text
    this.#goesOn = 0
    const bit = text.charCodeAt(start) & (bitCount - 1)
    for (let i = 0; i < nativeLanguages.length; i++) {
      const root = this.#trie.roots[i * bitCount + bit] ?? 0
      if (root === 0) continue
      this.#language = nativeLanguages[i] ?? 'uk'
      this.#empty = this.#tables.empty[i] ?? 0
      this.#push(root - 1, start, everyScheme, space, 0, 0)
      this.#walk(endsAt)
    }
    if (this.#found.size === 0) return {readings: [], goesOn: this.#goesOn}
    const readings = [...this.#found.values()].flat()
    this.#found.clear()
    return {readings, goesOn: this.#goesOn}
  }

  /**
   * A step to a node by the letter `last`: either to its children, where `asked` is what that letter wants to stand after it, or,
   * with a group of letters, of which the one that led to the node is `asked`, to what the group is written as.
   */
  #push(node: number, offset: number, schemes: number, last: number, asked: number, group: number): void {
    this.#steps.push(node, offset, schemes, last, asked, group)
  }

  /** Takes the steps from the last one on; so what a node pushes last is walked first. */
  #walk(endsAt: EndsAt): void {
    const steps = this.#steps
    while (steps.length > 0) {
      const group = steps.pop() ?? 0
      const asked = steps.pop() ?? 0
      const last = steps.pop() ?? 0
      const schemes = steps.pop() ?? 0
      const offset = steps.pop() ?? 0
      const node = steps.pop() ?? 0
      if (group > 0) this.#follow(node, offset, schemes, last, asked, group)
      else this.#enter(node, offset, schemes, last, asked, endsAt)
    }
  }

  /** Notes the names that end at a node, and goes on to its children. */
  #enter(node: number, offset: number, schemes: number, last: number, wanted: number, endsAt: EndsAt): void {
    const {letters, targets} = this.#trie
    const {surroundings, longer, first} = this.#tables
    const fitting = wanted * letterCount
    const group = this.#empty * letterCount
    const isEnd = surroundings[fitting + space] === 1 && endsAt(offset, this.#text)
    const character = this.#characterAt(offset)
    const bit = bitOf(character)
    for (let child = node, letter = 0; letter < lastChild; child++) {
      letter = letters[child] ?? lastChild
      const number = letter & letterBits
      const target = targets[child] ?? 0
      if (number === nameEnd) {
        if (isEnd) this.#note(child, target, offset, schemes)
      } else if (number === space) {
        if (isEnd) this.#goesOn |= this.#beginnings(target)
        if (surroundings[fitting + space] && isSpace(character)) this.#push(target, offset + 1, schemes, space, 0, 0)
      } else if (surroundings[fitting + number]) {
        const next = longer[group + number] ?? 0
        if ((first[next] ?? 0) & bit) this.#follow(target, offset, schemes, last, number, next)
        // A doubled letter is often written once: Запоріжжя, Zaporizhia.
        if (number === last) this.#push(target, offset, schemes & ~officialScheme, number, 0, 0)
      }
    }
  }

  /** Goes on with every rendering of a group that ends with a letter, and of longer groups, which lead to a node. */
  #follow(node: number, offset: number, schemes: number, last: number, letter: number, group: number): void {
    const {letters, targets} = this.#trie
    const {longer, rows, rowCharacters, open, openCharacters} = this.#tables
    const character = this.#characterAt(offset)
    for (let i = open[group] ?? 0; i < (open[group + 1] ?? 0); i++) {
      if (openCharacters[i] !== character) continue
      for (let child = node, next = 0; next < lastChild; child++) {
        next = letters[child] ?? lastChild
        const number = next & letterBits
        const wider = number >= firstLetter ? (longer[group * letterCount + number] ?? 0) : 0
        if (wider > 0) this.#push(targets[child] ?? 0, offset, schemes, last, number, wider)
      }
    }
    let written = -1
    for (let row = rows[group] ?? 0; row < (rows[group + 1] ?? 0); row++) {
      if (rowCharacters[row] === noCharacter) this.#write(row, node, letter, offset, schemes, last)
      else if (rowCharacters[row] === character) written = row
    }
    if (written >= 0) this.#write(written, node, letter, offset, schemes, last)
  }

  /** Goes to a node by those renderings of a row that the text has. */
  #write(row: number, node: number, letter: number, offset: number, schemes: number, last: number): void {
    const {rowRenderings, texts, characters, schemes: having, left, right, surroundings} = this.#tables
    const first = rowRenderings[row] ?? 0
    for (let rendering = (rowRenderings[row + 1] ?? 0) - 1; rendering >= first; rendering--) {
      const remaining = schemes & (having[rendering] ?? 0)
      if (remaining === 0 || !surroundings[(left[rendering] ?? 0) * letterCount + last]) continue
      const from = texts[rendering] ?? 0
      const length = (texts[rendering + 1] ?? 0) - from
      if (offset + length > this.#text.length) continue
      let i = 0
      while (i < length && this.#text.charCodeAt(offset + i) === characters[from + i]) i++
      if (i === length) this.#push(node, offset + length, remaining, letter, right[rendering] ?? 0, 0)
    }
  }

  #characterAt(offset: number): number {
    return offset < this.#text.length ? this.#text.charCodeAt(offset) || noSuchCharacter : noCharacter
  }

  /** The first characters that the children of a node can be written with. */
  #beginnings(node: number): number {
    const {longer, first} = this.#tables
    let bits = 0
    for (let child = node, letter = 0; letter < lastChild; child++) {
      letter = this.#trie.letters[child] ?? lastChild
      bits |= first[longer[this.#empty * letterCount + (letter & letterBits)] ?? 0] ?? 0
    }
    return bits
  }

  #note(place: number, of: number, end: number, schemes: number): void {
    const known = this.#found.get(place)
    const same = known?.find((reading) => reading.end === end)
    if (same) same.schemes |= schemes
    else if (known) known.push({of, language: this.#language, end, schemes})
    else this.#found.set(place, [{of, language: this.#language, end, schemes}])
  }
}

function isSpace(unit: number): boolean {
  return unit === 0x20 || unit === 0x2d || unit === 0xa0
}
