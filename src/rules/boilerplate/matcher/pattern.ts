import type {CodeWriter} from './code.js'
import {anyWord, forms, gap, literal, name, number, oneOf, option, type Part, repeated, sequence} from './elements.js'
import {fold} from './letters.js'
import {fewestLetters, stemMark} from './stems.js'
import {tokenize} from './tokens.js'

/**
 * The phrase language. A pattern is words, folded as lines are (case, accents and punctuation do not count), and
 *
 * | `(a b\|c)` | one of these |
 * | `[a\|b]`   | one of these, or nothing |
 * | `{ad}`     | a synonym set of the phrase book, or of the sets that all English books share |
 * | `{ad}*4`   | one to four members of a set, after each other |
 * | `reklam~`  | a word that is this and an ending of `data/endings.ts`: for lines of up to 24 words |
 * | `#`        | a number: `4`, `57.09`, `1,99`, `12:30` |
 * | `_`        | one word, whichever |
 * | `<name>`   | one to six words that begin with a capital: a person, a place, an outlet |
 * | `...`      | up to sixteen words, or none |
 *
 * Every element maps the set of places where the words before it can end to the set of places where it can end itself,
 * so matching takes time in proportion to pattern and line, whatever the pattern.
 */
export interface Pattern {
  /** What `PatternCode` runs. */
  code: readonly number[]
  /** The words that it can begin with; empty if any word will do. */
  first: ReadonlySet<string>
  /** It matches nothing without one of these words: the rarest such set that it has, empty if it has none. */
  needs: ReadonlySet<string>
  /** Nor without one of these, the next rarest set; empty if it has none, or a large one. */
  needsToo: ReadonlySet<string>
  /** The most words that it can match. */
  longest: number
  /** Whether it matches some words and numbers only: it has no `_`, `<name>` or `...`. */
  closed: boolean
}

/**
 * Compiles a pattern.
 *
 * @param writer numbers the words of all patterns that are looked for together
 * @param sets synonym sets by name; the alternatives of a set stand between `|` and may use sets themselves
 * @throws PatternError for a pattern that cannot be read, or that names a set which does not exist
 * @example compile('{continuation} after [the] ad', new CodeWriter(), {continuation: 'the rest|the sequel'})
 */
export function compile(source: string, writer: CodeWriter, sets: Readonly<Record<string, string>> = {}): Pattern {
  const part = new Reader(source, writer, sets).readAll()
  if (part.optional) throw new PatternError(source, 'it can match nothing')
  const {code, first = new Set(), needs = new Set(), needsToo = new Set(), longest, closed} = part
  return {code, first, needs, needsToo, longest, closed}
}

/** A pattern that cannot be read. */
export class PatternError extends Error {
  constructor(source: string, reason: string) {
    super(`The pattern “${source}” cannot be used: ${reason}.`)
    this.name = 'PatternError'
  }
}

class Reader {
  readonly #source: string
  readonly #writer: CodeWriter
  readonly #sets: Readonly<Record<string, string>>
  readonly #pieces: string[]
  #at = 0

  constructor(source: string, writer: CodeWriter, sets: Readonly<Record<string, string>>) {
    this.#source = source
    this.#writer = writer
    this.#sets = sets
    this.#pieces = source.match(/\{[\p{L}\w]+\}(?:\*\d+)?|<name>|\.\.\.|[()[\]|#_]|[^\s()[\]{}|#_<>]+|[{}<>]/gu) ?? []
  }

  readAll(): Part {
    const part = this.#readChoice()
    if (this.#at < this.#pieces.length) throw this.#error(`“${this.#pieces[this.#at] ?? ''}” stands alone`)
    return part
  }

  #readChoice(): Part {
    const choices = [this.#readSequence()]
    while (this.#pieces[this.#at] === '|') {
      this.#at++
      choices.push(this.#readSequence())
    }
    return choices.length === 1 && choices[0] ? choices[0] : oneOf(choices, this.#writer)
  }

  #readSequence(): Part {
    const parts: Part[] = []
    for (;;) {
      const piece = this.#pieces[this.#at]
      if (piece === undefined || piece === '|' || piece === ')' || piece === ']') {
        if (parts.length === 0) throw this.#error('an alternative is empty')
        return sequence(parts)
      }
      const part = this.#readPart(piece)
      const [, times = '1'] = /\}\*(\d+)$/.exec(piece) ?? []
      parts.push(repeated(part, Number(times), this.#writer))
    }
  }

  #readPart(piece: string): Part {
    this.#at++
    if (piece === '(' || piece === '[') {
      const inner = this.#readChoice()
      if (this.#pieces[this.#at++] !== (piece === '(' ? ')' : ']')) throw this.#error('a bracket is not closed')
      return piece === '(' ? inner : option(inner, this.#writer)
    }
    if (piece === '#') return number
    if (piece === '_') return anyWord
    if (piece === '...') return gap
    if (piece === '<name>') return name
    if (/^[{}<>]$/.test(piece)) throw this.#error(`“${piece}” stands alone`)
    if (piece.startsWith('{')) return this.#readSet(piece.slice(1, piece.indexOf('}')))
    if (piece.endsWith(stemMark)) return this.#readStem(piece)
    const words = tokenize(piece)
    if (words.length === 0) throw this.#error(`“${piece}” is no word`)
    return sequence(words.map(({word}) => literal(word, this.#writer)))
  }

  #readStem(stem: string): Part {
    if (fold(stem).length < fewestLetters + stemMark.length) throw this.#error(`the stem “${stem}” is too short`)
    return forms(stem, this.#writer)
  }

  #readSet(setName: string): Part {
    const set = Object.hasOwn(this.#sets, setName) ? this.#sets[setName] : undefined
    if (set === undefined) throw this.#error(`there is no set {${setName}}`)
    const read = this.#writer.setsOf(this.#sets)
    const part = read.get(setName) ?? new Reader(set, this.#writer, this.#sets).readAll()
    read.set(setName, part)
    return part
  }

  #error(reason: string): PatternError {
    return new PatternError(this.#source, reason)
  }
}
