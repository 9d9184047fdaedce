import {fold, type Token} from './tokens.js'

// The elements that patterns of the phrase language are made of; `pattern.ts` says what they mean.

type Places = readonly number[]

type Element = (tokens: readonly Token[], places: Places) => Places

/** A piece of a pattern. */
export interface Part {
  element: Element
  /** Words it can begin with; `undefined` if it can begin with any. */
  first: ReadonlySet<string> | undefined
  /** What it needs, as in `Pattern` of `pattern.ts`; `undefined` if it can do without any certain word. */
  needs: ReadonlySet<string> | undefined
  /** Whether it can match nothing. */
  optional: boolean
  /** The most words that it can match. */
  longest: number
}

/** What is indexed under a number: digits have no word of their own. */
const anyNumber = '#'

const longestGap = 16
const longestNumber = 4
const longestName = 6
const nameParticle =
  /^(?:al|and|bin|d|da|de|del|della|den|der|di|do|dos|du|e|el|et|for|la|le|of|ten|the|van|von|und|y|z)$/
const domainEnding = /^(?:at|be|ch|co|com|de|es|eu|fr|info|it|net|nl|org|pl|ro|ru|tv|ua|uk)$/

export const nothing: Part = {
  element: (_tokens, places) => places,
  first: new Set(),
  needs: undefined,
  optional: true,
  longest: 0,
}

export function literal(word: string): Part {
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
export const number: Part = {
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

export const anyWord: Part = {
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

export const name: Part = {
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

export const gap: Part = {
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

export function sequence(parts: readonly Part[]): Part {
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
export function oneOf(choices: readonly Part[]): Part {
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
