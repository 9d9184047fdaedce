import {fold, type Token, tokenize} from './tokens.js'

/**
 * The phrase language. A pattern is words, folded as lines are (case, accents and punctuation do not count), and
 *
 * | `(a b\|c)` | one of these |
 * | `[a\|b]`   | one of these, or nothing |
 * | `{ad}`     | a synonym set of the phrase book, or of the sets that all English books share |
 * | `#`        | a number: `4`, `57.09`, `1,99`, `12:30` |
 * | `_`        | one word, whichever |
 * | `<name>`   | one to six words that begin with a capital: a person, a place, an outlet |
 * | `...`      | up to sixteen words, or none |
 *
 * Every element maps the set of places where the words before it can end to the set of places where it can end itself,
 * so matching takes time in proportion to pattern and line, whatever the pattern.
 */
export interface Pattern {
  /**
   * Matches at a place.
   *
   * @returns the index after the last word matched, the furthest of several; -1 if the pattern does not match there
   */
  match: (tokens: readonly Token[], from: number) => number
  /** Whether it matches from a place to the last word. */
  matchesToEnd: (tokens: readonly Token[], from: number) => boolean
  /** The words that it can begin with; empty if any word will do. */
  first: ReadonlySet<string>
  /** It matches nothing without one of these words: the rarest such set that it has, empty if it has none. */
  needs: ReadonlySet<string>
  /** The most words that it can match. */
  longest: number
}

type Places = readonly number[]

type Element = (tokens: readonly Token[], places: Places) => Places

interface Part {
  element: Element
  /** Words it can begin with; `undefined` if it can begin with any. */
  first: ReadonlySet<string> | undefined
  /** What it needs, as in {@link Pattern}; `undefined` if it can do without any certain word. */
  needs: ReadonlySet<string> | undefined
  /** Whether it can match nothing. */
  optional: boolean
  /** The most words that it can match. */
  longest: number
}

/** What is indexed under a number: digits have no word of their own. */
export const anyNumber = '#'

const longestGap = 16
const longestNumber = 4
const longestName = 6
const nameParticle =
  /^(?:al|and|bin|d|da|de|del|della|den|der|di|do|dos|du|e|el|et|for|la|le|of|ten|the|van|von|und|y|z)$/
const domainEnding = /^(?:at|be|ch|co|com|de|es|eu|fr|info|it|net|nl|org|pl|ro|ru|tv|ua|uk)$/

/**
 * Compiles a pattern.
 *
 * @param sets synonym sets by name; the alternatives of a set stand between `|` and may use sets themselves
 * @throws PatternError for a pattern that cannot be read, or that names a set which does not exist
 * @example compile('{continuation} after [the] ad', {continuation: 'the rest|the sequel'})
 */
export function compile(source: string, sets: Readonly<Record<string, string>> = {}): Pattern {
  const part = new Reader(source, sets).readAll()
  if (part.optional) throw new PatternError(source, 'it can match nothing')
  return {
    match: (tokens, from) => part.element(tokens, [from]).at(-1) ?? -1,
    matchesToEnd: (tokens, from) => part.element(tokens, [from]).at(-1) === tokens.length,
    first: part.first ?? new Set(),
    needs: part.needs ?? new Set(),
    longest: part.longest,
  }
}

/** A pattern that cannot be read. */
export class PatternError extends Error {
  constructor(source: string, reason: string) {
    super(`The pattern “${source}” cannot be used: ${reason}.`)
    this.name = 'PatternError'
  }
}

/** What was read of synonym sets: a book uses one in many patterns. */
const readSets = new WeakMap<object, Map<string, Part>>()

class Reader {
  readonly #source: string
  readonly #sets: Readonly<Record<string, string>>
  readonly #pieces: string[]
  #at = 0

  constructor(source: string, sets: Readonly<Record<string, string>>) {
    this.#source = source
    this.#sets = sets
    this.#pieces = source.match(/\{[\p{L}\w]+\}|<name>|\.\.\.|[()[\]|#_]|[^\s()[\]{}|#_<>]+|[{}<>]/gu) ?? []
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
    return choices.length === 1 && choices[0] ? choices[0] : oneOf(choices)
  }

  #readSequence(): Part {
    const parts: Part[] = []
    for (;;) {
      const piece = this.#pieces[this.#at]
      if (piece === undefined || piece === '|' || piece === ')' || piece === ']') {
        if (parts.length === 0) throw this.#error('an alternative is empty')
        return sequence(parts)
      }
      parts.push(this.#readPart(piece))
    }
  }

  #readPart(piece: string): Part {
    this.#at++
    if (piece === '(' || piece === '[') {
      const inner = this.#readChoice()
      if (this.#pieces[this.#at++] !== (piece === '(' ? ')' : ']')) throw this.#error('a bracket is not closed')
      return piece === '(' ? inner : {...oneOf([inner, nothing]), needs: undefined, optional: true}
    }
    if (piece === '#') return number
    if (piece === '_') return anyWord
    if (piece === '...') return gap
    if (piece === '<name>') return name
    if (/^[{}<>]$/.test(piece)) throw this.#error(`“${piece}” stands alone`)
    if (piece.startsWith('{')) return this.#readSet(piece.slice(1, -1))
    const words = tokenize(piece)
    if (words.length === 0) throw this.#error(`“${piece}” is no word`)
    return sequence(words.map(({word}) => literal(word)))
  }

  #readSet(setName: string): Part {
    const set = Object.hasOwn(this.#sets, setName) ? this.#sets[setName] : undefined
    if (set === undefined) throw this.#error(`there is no set {${setName}}`)
    const read = readSets.get(this.#sets) ?? new Map<string, Part>()
    readSets.set(this.#sets, read)
    const part = read.get(setName) ?? new Reader(set, this.#sets).readAll()
    read.set(setName, part)
    return part
  }

  #error(reason: string): PatternError {
    return new PatternError(this.#source, reason)
  }
}

const nothing: Part = {
  element: (_tokens, places) => places,
  first: new Set(),
  needs: undefined,
  optional: true,
  longest: 0,
}

function literal(word: string): Part {
  const folded = fold(word)
  const words = new Set([/^\p{N}/u.test(folded) ? anyNumber : folded])
  return {
    element: (tokens, places) => step(places, (place) => (tokens[place]?.word === folded ? place + 1 : -1)),
    first: words,
    needs: words,
    optional: false,
    longest: 1,
  }
}

/** Up to four runs of digits, as in `26.03.2024` and `1,000,000`. */
const number: Part = {
  element: (tokens, places) =>
    spread(places, longestNumber, (place) => {
      const token = tokens[place]
      return token !== undefined && token.isNumber
    }),
  first: new Set([anyNumber]),
  needs: new Set([anyNumber]),
  optional: false,
  longest: longestNumber,
}

const anyWord: Part = {
  element: (tokens, places) => step(places, (place) => (place < tokens.length ? place + 1 : -1)),
  first: undefined,
  needs: undefined,
  optional: false,
  longest: 1,
}

const isCapital = (token: Token) => token.capital && !token.isNumber

/** A name may end in the ending of an address, as `Example.com` does. */
const isNameEnd = (token: Token | undefined) =>
  token !== undefined && (isCapital(token) || domainEnding.test(token.word))

const name: Part = {
  element: (tokens, places) => {
    const ends = spread(places, longestName, (place, isFirst) => {
      const token = tokens[place]
      return (
        token !== undefined && (isCapital(token) || (!isFirst && (nameParticle.test(token.word) || isNameEnd(token))))
      )
    })
    return ends.filter((end) => isNameEnd(tokens[end - 1]))
  },
  first: undefined,
  needs: undefined,
  optional: false,
  longest: longestName,
}

const gap: Part = {
  element: (tokens, places) =>
    merge(
      places,
      spread(places, longestGap, (place) => place < tokens.length),
    ),
  first: undefined,
  needs: undefined,
  optional: true,
  longest: longestGap,
}

function sequence(parts: readonly Part[]): Part {
  if (parts.length === 1 && parts[0]) return parts[0]
  const end = parts.findIndex(({optional}) => !optional)
  const openers = end < 0 ? parts : parts.slice(0, end + 1)
  const first = openers.slice(1).reduce((words, part) => union(words, part.first), openers[0]?.first)
  return {
    element: (tokens, places) => {
      let ends = places
      for (const {element} of parts) {
        if (ends.length === 0) return ends
        ends = element(tokens, ends)
      }
      return ends
    },
    first,
    needs: rarest(parts.map((part) => (part.optional ? undefined : part.needs))),
    optional: parts.every(({optional}) => optional),
    longest: parts.reduce((sum, {longest}) => sum + longest, 0),
  }
}

/** Tries, of many choices, those that can begin with the word at hand. */
function oneOf(choices: readonly Part[]): Part {
  // Most patterns are never tried, so the choices are sorted when one is.
  let dispatch: {byFirst: Map<string, Part[]>; always: Part[]} | undefined
  return {
    element: (tokens, places) => {
      dispatch ??= sortByFirstWord(choices)
      let ends: Places = []
      for (const place of places) {
        const token = tokens[place]
        const fitting = token && dispatch.byFirst.get(keyOf(token))
        if (fitting) for (const {element} of fitting) ends = merge(ends, element(tokens, [place]))
        for (const {element} of dispatch.always) ends = merge(ends, element(tokens, [place]))
      }
      return ends
    },
    first: choices.slice(1).reduce((first, choice) => union(first, choice.first), choices[0]?.first),
    needs: choices.reduce<ReadonlySet<string> | undefined>((needs, choice) => union(needs, choice.needs), new Set()),
    optional: choices.some(({optional}) => optional),
    longest: Math.max(...choices.map(({longest}) => longest)),
  }
}

/** Words that nearly every line has, and numbers, are poor things to look for. */
const frequent = new Set(
  '# a about all an and are as at be by can de der die du en for from get have here in is it la le les more new no not of on or our that the this to und us was we will with you your'.split(
    ' ',
  ),
)

/** Of several sets of words the one that lines have least often. */
function rarest(sets: readonly (ReadonlySet<string> | undefined)[]): ReadonlySet<string> | undefined {
  let best: ReadonlySet<string> | undefined
  let least = Infinity
  for (const set of sets) {
    if (!set) continue
    let cost = 0
    for (const word of set) cost += frequent.has(word) ? 100 : 1
    if (cost < least) [best, least] = [set, cost]
  }
  return best
}

function sortByFirstWord(choices: readonly Part[]) {
  const byFirst = new Map<string, Part[]>()
  const always: Part[] = []
  for (const choice of choices) {
    if (!choice.first || choice.optional) always.push(choice)
    else {
      for (const word of choice.first) {
        const list = byFirst.get(word)
        if (list) list.push(choice)
        else byFirst.set(word, [choice])
      }
    }
  }
  return {byFirst, always}
}

/** What a token is indexed by. */
export function keyOf(token: Token): string {
  return token.isNumber ? anyNumber : token.word
}

function union(
  a: ReadonlySet<string> | undefined,
  b: ReadonlySet<string> | undefined,
): ReadonlySet<string> | undefined {
  if (!a || !b) return undefined
  if (a.size === 0) return b
  return b.size === 0 ? a : new Set([...a, ...b])
}

function step(places: Places, next: (place: number) => number): Places {
  const ends: number[] = []
  for (const place of places) {
    const end = next(place)
    if (end >= 0) ends.push(end)
  }
  return ends
}

/** The ends of one to `most` words that all pass a test. */
function spread(places: Places, most: number, test: (place: number, isFirst: boolean) => boolean): Places {
  let ends: Places = []
  for (const place of places) {
    const own: number[] = []
    for (let n = 0; n < most && test(place + n, n === 0); n++) own.push(place + n + 1)
    ends = merge(ends, own)
  }
  return ends
}

/** Two sorted lists as one, without doubles. */
function merge(a: Places, b: Places): Places {
  if (b.length === 0) return a
  if (a.length === 0) return b
  const merged: number[] = []
  let i = 0
  let j = 0
  while (i < a.length || j < b.length) {
    const left = a[i] ?? Infinity
    const right = b[j] ?? Infinity
    merged.push(Math.min(left, right))
    if (left <= right) i++
    if (right <= left) j++
  }
  return merged
}
