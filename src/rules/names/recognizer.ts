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

/**
 * Reads Latin spellings as native names: it walks the letters of all names at once and keeps, for every way that the
 * spelling can be cut into renderings, the set of schemes that have all of them.
 */
export class Recognizer {
  readonly #tables: SchemeTables
  readonly #trie: Trie
  // What a walk looks at and finds.
  #text = ''
  #isEnd: (offset: number) => boolean = () => false
  #language: NativeLanguage = 'uk'
  #empty = 0
  #goesOn = 0
  /** By the place of the name in the trie: several cuts are one reading with more schemes. */
  #found = new Map<number, Reading[]>()

  constructor(tables: SchemeTables, trie: Trie) {
    this.#tables = tables
    this.#trie = trie
  }

  /**
   * All names that a text begins with at an offset.
   *
   * @param text folded by `foldVowels`
   * @param isEnd whether a name may end at an offset of `text`
   */
  read(text: string, start: number, isEnd: (offset: number) => boolean): Readings {
    this.#text = text
    this.#isEnd = isEnd
    this.#goesOn = 0
    const readings: Reading[] = []
    const bit = text.charCodeAt(start) & (bitCount - 1)
    for (const [i, language] of nativeLanguages.entries()) {
      const root = this.#trie.roots[i * bitCount + bit] ?? 0
      if (root === 0) continue
      this.#language = language
      this.#empty = this.#tables.empty[i] ?? 0
      this.#enter(root - 1, start, everyScheme, space, 0)
      if (this.#found.size === 0) continue
      for (const of of this.#found.values()) readings.push(...of)
      this.#found = new Map()
    }
    return {readings, goesOn: this.#goesOn}
  }

  /** Comes to a node by the letter `last`, which wants certain letters after it. */
  #enter(node: number, offset: number, schemes: number, last: number, wanted: number): void {
    const {letters, targets} = this.#trie
    const {surroundings, longer, first} = this.#tables
    const fitting = wanted * letterCount
    if (surroundings[fitting + space] && this.#isEnd(offset)) this.#visit(node, offset, schemes)
    if (offset > this.#text.length) return
    const group = this.#empty * letterCount
    const bit = bitOf(this.#characterAt(offset))
    for (let child = node, letter; ; child++) {
      letter = letters[child] ?? lastChild
      const number = letter & letterBits
      const target = targets[child] ?? 0
      if (number !== nameEnd && surroundings[fitting + number]) {
        if (number === space) {
          if (isSpace(this.#text.charCodeAt(offset))) this.#enter(target, offset + 1, schemes, space, 0)
        } else {
          // A doubled letter is often written once: Запоріжжя, Zaporizhia.
          if (number === last) this.#enter(target, offset, schemes & ~officialScheme, number, 0)
          const next = longer[group + number] ?? 0
          if ((first[next] ?? 0) & bit) this.#follow(target, next, number, offset, schemes, last)
        }
      }
      if (letter & lastChild) return
    }
  }

  /** Goes on with every rendering of a group that ends with a letter, and of longer groups, which lead to a node. */
  #follow(node: number, group: number, letter: number, offset: number, schemes: number, last: number): void {
    const {letters, targets} = this.#trie
    const {longer, rows, rowCharacters, open, openCharacters} = this.#tables
    const character = this.#characterAt(offset)
    let silent = -1
    for (let row = rows[group] ?? 0; row < (rows[group + 1] ?? 0); row++) {
      if (rowCharacters[row] === character) this.#write(row, node, letter, offset, schemes, last)
      else if (rowCharacters[row] === noCharacter) silent = row
    }
    if (silent >= 0) this.#write(silent, node, letter, offset, schemes, last)
    for (let i = open[group] ?? 0; i < (open[group + 1] ?? 0); i++) {
      if (openCharacters[i] !== character) continue
      for (let child = node; ; child++) {
        const next = letters[child] ?? lastChild
        const number = next & letterBits
        const wider = number >= firstLetter ? (longer[group * letterCount + number] ?? 0) : 0
        if (wider > 0) this.#follow(targets[child] ?? 0, wider, number, offset, schemes, last)
        if (next & lastChild) return
      }
    }
  }

  /** Enters a node by those renderings of a row that the text has. */
  #write(row: number, node: number, letter: number, offset: number, schemes: number, last: number): void {
    const {rowRenderings, texts, characters, schemes: having, left, right, surroundings} = this.#tables
    for (let rendering = rowRenderings[row] ?? 0; rendering < (rowRenderings[row + 1] ?? 0); rendering++) {
      const remaining = schemes & (having[rendering] ?? 0)
      if (remaining === 0 || !surroundings[(left[rendering] ?? 0) * letterCount + last]) continue
      const from = texts[rendering] ?? 0
      const length = (texts[rendering + 1] ?? 0) - from
      let i = 0
      while (i < length && this.#text.charCodeAt(offset + i) === characters[from + i]) i++
      if (i === length) this.#enter(node, offset + length, remaining, letter, right[rendering] ?? 0)
    }
  }

  #characterAt(offset: number): number {
    return offset < this.#text.length ? this.#text.charCodeAt(offset) || noSuchCharacter : noCharacter
  }

  /** Notes the names that end at a node, and whether one goes on there. */
  #visit(node: number, end: number, schemes: number): void {
    const {letters, targets} = this.#trie
    for (let child = node; ; child++) {
      const letter = letters[child] ?? lastChild
      if ((letter & letterBits) === nameEnd) this.#note(child, targets[child] ?? 0, end, schemes)
      else if ((letter & letterBits) === space) this.#goesOn |= this.#beginnings(targets[child] ?? 0)
      if (letter & lastChild) return
    }
  }

  /** The first characters that the children of a node can be written with. */
  #beginnings(node: number): number {
    const {longer, first} = this.#tables
    let bits = 0
    for (let child = node; ; child++) {
      const letter = this.#trie.letters[child] ?? lastChild
      bits |= first[longer[this.#empty * letterCount + (letter & letterBits)] ?? 0] ?? 0
      if (letter & lastChild) return bits
    }
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
