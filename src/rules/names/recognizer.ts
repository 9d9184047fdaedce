import {fits, foldNative, type NativeLanguage, type Renderings} from './scheme.js'

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

/** Forms that begin alike; divided further only when somebody walks there, since most are never asked for. */
class Node<T> {
  readonly ends: NativeForm<T>[] = []
  readonly #longer: [letters: string, NativeForm<T>][] = []
  readonly #depth: number
  #children: Map<string, Node<T>> | undefined

  constructor(depth: number) {
    this.#depth = depth
  }

  add(letters: string, form: NativeForm<T>): void {
    if (letters.length === this.#depth) this.ends.push(form)
    else this.#longer.push([letters, form])
  }

  get children(): ReadonlyMap<string, Node<T>> {
    if (!this.#children) {
      this.#children = new Map()
      for (const [letters, form] of this.#longer) {
        const letter = letters.charAt(this.#depth)
        let child = this.#children.get(letter)
        if (!child) this.#children.set(letter, (child = new Node(this.#depth + 1)))
        child.add(letters, form)
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
  readonly #renderings: Renderings

  constructor(renderings: Renderings) {
    this.#renderings = renderings
  }

  add(form: NativeForm<T>): void {
    this.#root.add(foldNative(form.native).replace(/-/g, ' '), form)
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

  /** Whether a word (folded) is the whole or the first word of some name. */
  mayBegin(word: string): boolean {
    let may = false
    this.#walk(word, 0, (node, end) => {
      may ||= end === word.length && (node.ends.length > 0 || node.children.has(' '))
    })
    return may
  }

  /** Visits every node where a word of a name can end, with every offset of the text that can be there. */
  #walk(text: string, start: number, visit: (node: Node<T>, offset: number, schemes: number) => void): void {
    const {byLetters, openGroups} = this.#renderings

    const enter = (node: Node<T>, offset: number, schemes: number, last: string, wanted: string) => {
      if (fits(wanted, ' ')) visit(node, offset, schemes)
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
      for (const rendering of byLetters.get(letters) ?? []) {
        const remaining = schemes & rendering.schemes
        if (remaining === 0 || !fits(rendering.left, last) || !text.startsWith(rendering.text, offset)) continue
        enter(node, offset + rendering.text.length, remaining, letters.charAt(letters.length - 1), rendering.right)
      }
      if (!openGroups.has(letters)) return
      for (const [letter, child] of node.children) group(child, letters + letter, offset, schemes, last)
    }

    enter(this.#root, start, everyScheme, ' ', '')
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
