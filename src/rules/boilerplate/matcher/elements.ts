import {startsOf} from './arrays.js'
import type {CodeWriter} from './code.js'
import {fold} from './letters.js'
import {anyNumber} from './reserved-words.js'

// The elements that patterns of the phrase language are made of; `pattern.ts` says what they mean, `code.ts` runs them.

/** A piece of a pattern. */
export interface Part {
  /** What is run to match it. */
  code: readonly number[]
  /** Words it can begin with; `undefined` if it can begin with any. */
  first: ReadonlySet<string> | undefined
  /** What it needs, as in `Pattern` of `pattern.ts`; `undefined` if it can do without any certain word. */
  needs: ReadonlySet<string> | undefined
  /** Further words of which it needs one elsewhere, if they are few. */
  needsToo?: ReadonlySet<string> | undefined
  /** Whether it can match nothing. */
  optional: boolean
  /** The most words that it can match. */
  longest: number
  /** Whether it matches some words and numbers only: nothing in it stands for any word. */
  closed: boolean
}

export const longestGap = 16
export const longestNumber = 4
export const longestName = 6

/**
 * The codes of elements; words come behind them. `Choice` is followed by its length and what {@link oneOf} makes, `Option` by
 * the length of what may be there, `Shared` by the number of a piece that others use too.
 */
export const Code = {Number: 0, AnyWord: 1, Name: 2, Gap: 3, Choice: 4, Option: 5, Shared: 6, FirstWord: 7} as const

export function literal(word: string, writer: CodeWriter): Part {
  const folded = fold(word)
  const words = new Set([/^\p{N}/u.test(folded) ? anyNumber : folded])
  return {
    code: [Code.FirstWord + writer.numberOf(folded)],
    first: words,
    needs: words,
    optional: false,
    longest: 1,
    closed: true,
  }
}

/** Any form of a word, of which the stem is given with the mark behind it. */
export function forms(stem: string, writer: CodeWriter): Part {
  const words = [fold(stem), ...writer.formsOf(fold(stem))].map((word) => literal(word, writer))
  return oneOf(words, writer)
}

/** Up to four runs of digits, as in `26.03.2024` and `1,000,000`. */
export const number: Part = {
  code: [Code.Number],
  first: new Set([anyNumber]),
  needs: new Set([anyNumber]),
  optional: false,
  longest: longestNumber,
  closed: true,
}

export const anyWord: Part = {
  code: [Code.AnyWord],
  first: undefined,
  needs: undefined,
  optional: false,
  longest: 1,
  closed: false,
}

export const name: Part = {
  code: [Code.Name],
  first: undefined,
  needs: undefined,
  optional: false,
  longest: longestName,
  closed: false,
}

export const gap: Part = {
  code: [Code.Gap],
  first: undefined,
  needs: undefined,
  optional: true,
  longest: longestGap,
  closed: false,
}

/** Of larger sets a text has a word nearly always, and they take room. */
const mostNeededToo = 24

export function sequence(parts: readonly Part[]): Part {
  if (parts.length === 1 && parts[0]) return parts[0]
  const end = parts.findIndex(({optional}) => !optional)
  const openers = end < 0 ? parts : parts.slice(0, end + 1)
  const first = union(openers.map((part) => part.first))
  const sets = parts.flatMap(({optional, needs, needsToo}) => (optional ? [] : [needs, needsToo]))
  const needs = rarest(sets)
  return {
    code: parts.flatMap(({code}) => code),
    first,
    needs,
    needsToo: rarest(sets.filter((set) => set !== needs && set !== undefined && set.size <= mostNeededToo)),
    optional: parts.every(({optional}) => optional),
    longest: parts.reduce((sum, {longest}) => sum + longest, 0),
    closed: parts.every(({closed}) => closed),
  }
}

/**
 * One of several parts. Choices that begin with a word are found by it: the code has how many are a word alone and how many
 * go on, the words in order, the first words of the others in order, where what follows each of these ends, counted from
 * the end of the lists, and what follows them. Behind come the choices that begin otherwise, each with its length before it.
 */
export function oneOf(choices: readonly Part[], writer: CodeWriter): Part {
  const codes = choices.map(({code}) => code)
  const beginsWithWord = ([first = 0]: readonly number[]) => first >= Code.FirstWord
  const named = codes.filter(beginsWithWord).sort(([a = 0], [b = 0]) => a - b)
  const words = named.filter(({length}) => length === 1)
  const phrases = named.filter(({length}) => length > 1)
  const rests = phrases.map((code) => code.slice(1))
  const list = [
    words.length,
    phrases.length,
    ...words.flat(),
    ...phrases.map(([first = 0]) => first),
    ...startsOf(rests).slice(1),
    ...rests.flat(),
    ...codes.filter((code) => !beginsWithWord(code)).flatMap((code) => [code.length, ...code]),
  ]
  return {
    code: writer.share([Code.Choice, list.length, ...list]),
    first: union(choices.map((choice) => choice.first)),
    needs: union(choices.map((choice) => choice.needs)),
    needsToo: union(choices.map((choice) => choice.needsToo)),
    optional: choices.some(({optional}) => optional),
    longest: Math.max(...choices.map(({longest}) => longest)),
    closed: choices.every(({closed}) => closed),
  }
}

/** A part, or nothing. */
export function option(part: Part, writer: CodeWriter): Part {
  const {code} = part
  return {
    ...part,
    code: writer.share([Code.Option, code.length, ...code]),
    needs: undefined,
    needsToo: undefined,
    optional: true,
  }
}

/** A part once or more: where it does not stand again, it is not looked for a third time. */
export function repeated(part: Part, most: number, writer: CodeWriter): Part {
  return most === 1 ? part : sequence([part, option(repeated(part, most - 1, writer), writer)])
}

/** Words that many a line has, and numbers, are poor things to look for. */
const frequent = new Set(
  (
    '# a about after all also an and are as at be been but by can could de der die do du each en every first for from get had has ' +
    'have he her here him his how i if in into is it its la last le les like made many may more most my new no not now of on ' +
    'once one only or other our out over people s said say she should so some take than that the their them then there these ' +
    'they this those time to two und under up us was way we were what when where which while who will with work would year years ' +
    'you your'
  ).split(' '),
)

/** A frequent word is worse than so many others. */
const costOfFrequent = 1000

/** Of several sets of words the one that lines have least often. */
function rarest(sets: readonly (ReadonlySet<string> | undefined)[]): ReadonlySet<string> | undefined {
  let best: ReadonlySet<string> | undefined
  let least = Infinity
  for (const set of sets) {
    if (!set) continue
    let cost = 0
    for (const word of set) cost += frequent.has(word) ? costOfFrequent : 1
    if (cost < least) [best, least] = [set, cost]
  }
  return best
}

/** The words of all sets; nothing if one is not known. Sets have thousands of words: they are copied once. */
function union(sets: readonly (ReadonlySet<string> | undefined)[]): ReadonlySet<string> | undefined {
  const known = sets.filter((set) => set !== undefined)
  if (known.length === 0 || known.length < sets.length) return undefined
  const filled = known.filter(({size}) => size > 0)
  if (filled.length < 2) return filled[0] ?? known[0]
  const all = new Set<string>()
  for (const set of filled) for (const word of set) all.add(word)
  return all
}
