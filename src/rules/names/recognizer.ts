import {foldNative} from './fold.js'
import {fits, type NativeLanguage, type Rendering, type Renderings} from './scheme.js'

/** A native form of something, as the recognizer returns it. */
export interface NativeForm<T> {
  language: NativeLanguage
  native: string
  of: T
}

/** A reading of a piece of text as a native form. */
export interface Reading<T> {
  form: NativeForm<T>
  /** Where the name ends in the text that was given. */
  end: number
  /** The schemes that explain every letter, as a bit set. */
  schemes: number
}

const letters = new Map<string, string>()

/** The letter of the trie for a character of a native form; there are a hundred, and a name is read character by character. */
function letterOf(character: string): string {
  let letter = letters.get(character)
  if (letter === undefined) letters.set(character, (letter = foldNative(character).replace('-', ' ')))
  return letter
}

/** Forms that begin alike. Nothing is done with them until somebody walks there, since most are never asked for. */
class Node<T> {
  readonly ends: NativeForm<T>[] = []
  readonly #longer: NativeForm<T>[] = []
  readonly #depth: number
  #children: Map<string, Node<T>> | undefined

  constructor(depth: number) {
    this.#depth = depth
  }

  get isEmpty(): boolean {
    return this.ends.length === 0 && this.#longer.length === 0
  }

  add(form: NativeForm<T>): void {
    if (form.native.length === this.#depth) this.ends.push(form)
    else this.#longer.push(form)
    this.#children = undefined
  }

  get children(): ReadonlyMap<string, Node<T>> {
    if (!this.#children) {
      this.#children = new Map()
      for (const form of this.#longer) {
        const letter = letterOf(form.native.charAt(this.#depth))
        let child = this.#children.get(letter)
        if (!child) this.#children.set(letter, (child = new Node(this.#depth + 1)))
        child.add(form)
      }
    }
    return this.#children
  }
}

const everyScheme = -1

/** The official scheme stands first and drops nothing. */
const officialScheme = 1

/**
 * Reads Latin spellings as native names: it walks the letters of all names at once and keeps, for every way that the
 * spelling can be cut into renderings, the set of schemes that have all of them.
 */
export class Recognizer<T> {
  readonly #root = new Node<T>(0)
  readonly #renderings: () => Renderings

  /** @param renderings called when the first text is read */
  constructor(renderings: () => Renderings) {
    this.#renderings = renderings
  }

  add(form: NativeForm<T>): void {
    this.#root.add(form)
  }

  /**
   * All names that a text begins with at an offset.
   *
   * @param text folded by `foldVowels`
   * @param isEnd whether a name may end at an offset of `text`
   */
  read(text: string, start: number, isEnd: (offset: number) => boolean): Reading<T>[] {
    const readings = new Map<NativeForm<T>, Reading<T>[]>()
    this.#walk(text, start, (node, end, schemes) => {
      if (node.ends.length > 0 && isEnd(end)) for (const form of node.ends) note(readings, {form, end, schemes})
    })
    return [...readings.values()].flat()
  }

  /** Whether a word (folded) is the first word of a longer name. */
  goesOn(word: string): boolean {
    let goesOn = false
    this.#walk(word, 0, (node, end) => {
      goesOn ||= end === word.length && node.children.has(' ')
    })
    return goesOn
  }

  /** Visits every node where a word of a name can end, with every offset of the text that can be there. */
  #walk(text: string, start: number, visit: (node: Node<T>, offset: number, schemes: number) => void): void {
    if (this.#root.isEmpty) return
    const {byLetters, openGroups} = this.#renderings()

    const enter = (node: Node<T>, offset: number, schemes: number, last: string, wanted: string) => {
      if (fits(wanted, ' ')) visit(node, offset, schemes)
      if (offset > text.length) return
      for (const [letter, child] of node.children) {
        if (!fits(wanted, letter)) continue
        if (letter === ' ') {
          const space = text.charAt(offset)
          if (space === ' ' || space === '-' || space === '\u00a0') enter(child, offset + 1, schemes, ' ', '')
        } else {
          // A doubled letter is often written once: Запоріжжя, Zaporizhia.
          if (letter === last) enter(child, offset, schemes & ~officialScheme, letter, '')
          group(child, letter, offset, schemes, last)
        }
      }
    }

    const group = (node: Node<T>, letters: string, offset: number, schemes: number, last: string) => {
      const renderings = byLetters.get(letters)
      const character = text.charAt(offset)
      if (renderings) {
        follow(renderings.get(character), node, letters, offset, schemes, last)
        if (character !== '') follow(renderings.get(''), node, letters, offset, schemes, last)
      }
      if (!openGroups.get(letters)?.has(character)) return
      for (const [letter, child] of node.children) group(child, letters + letter, offset, schemes, last)
    }

    const follow = (
      renderings: readonly Rendering[] | undefined,
      node: Node<T>,
      letters: string,
      offset: number,
      schemes: number,
      last: string,
    ) => {
      if (!renderings) return
      for (const {text: written, schemes: having, left, right} of renderings) {
        const remaining = schemes & having
        if (remaining === 0 || !text.startsWith(written, offset) || !fits(left, last)) continue
        enter(node, offset + written.length, remaining, letters.charAt(letters.length - 1), right)
      }
    }

    enter(this.#root, start, everyScheme, ' ', '')
  }

  /**
   * How the first words of all names can be written: their first characters, and shorter words as a whole.
   * It walks as `read` does, without a text to follow.
   */
  beginnings(length: number): Set<string> {
    const found = new Set<string>()
    if (this.#root.isEmpty) return found
    const {byLetters, openGroups} = this.#renderings()
    const known = new Map<Node<T>, Map<string, number[]>>()

    const enter = (node: Node<T>, written: string, schemes: number, last: string, wanted: string) => {
      if (written.length >= length) {
        found.add(written.slice(0, length))
        return
      }
      const states = known.get(node) ?? new Map<string, number[]>()
      known.set(node, states)
      const state = `${written} ${last}${wanted}`
      const before = states.get(state) ?? []
      if (before.some((bits) => (schemes & ~bits) === 0)) return
      states.set(state, [...before, schemes])
      if (fits(wanted, ' ') && (node.ends.length > 0 || node.children.has(' '))) found.add(written)
      for (const [letter, child] of node.children) {
        if (letter === ' ' || !fits(wanted, letter)) continue
        if (letter === last) enter(child, written, schemes & ~officialScheme, letter, '')
        group(child, letter, written, schemes, last)
      }
    }

    const group = (node: Node<T>, letters: string, written: string, schemes: number, last: string) => {
      for (const renderings of byLetters.get(letters)?.values() ?? []) {
        for (const {text, schemes: having, left, right} of renderings) {
          const remaining = schemes & having
          if (remaining === 0 || !fits(left, last)) continue
          enter(node, written + text, remaining, letters.charAt(letters.length - 1), right)
        }
      }
      if (!openGroups.has(letters)) return
      for (const [letter, child] of node.children) group(child, letters + letter, written, schemes, last)
    }

    enter(this.#root, '', everyScheme, ' ', '')
    return found
  }
}

/** Joins readings of one form that end at one place: different cuts, more schemes. */
function note<T>(readings: Map<NativeForm<T>, Reading<T>[]>, reading: Reading<T>): void {
  const known = readings.get(reading.form)
  const same = known?.find(({end}) => end === reading.end)
  if (same) same.schemes |= reading.schemes
  else if (known) known.push(reading)
  else readings.set(reading.form, [reading])
}
