import {firstAtLeast, startsOf} from './arrays.js'
import {Code, longestGap, longestName, longestNumber, type Part} from './elements.js'
import {WordFlag, type Words} from './read-words.js'
import {isDomain, isParticle, numberId, reservedWords} from './reserved-words.js'
import {stemMark, stemsOf} from './stems.js'

/** Gives numbers to the words of patterns, and to the pieces of code that several share. */
export class CodeWriter {
  readonly #words = new Map(reservedWords.map((word, id) => [word, id]))
  readonly #forms = new Map<string, string[]>()
  readonly #shared = new Map<string, number>()
  readonly #pieces: (readonly number[])[] = []
  readonly #sets = new WeakMap<object, Map<string, Part>>()

  /** The words by their numbers. */
  get words(): readonly string[] {
    return [...this.#words.keys()]
  }

  numberOf(word: string): number {
    const id = this.#words.get(word) ?? this.#words.size
    this.#words.set(word, id)
    return id
  }

  /** Knows words and stems before patterns name them, so that stems find their forms: `прочита~` has `прочитают~` too. */
  addWords(words: ReadonlySet<string>): void {
    for (const word of words) {
      this.numberOf(word)
      const isStem = word.endsWith(stemMark)
      for (const stem of stemsOf(isStem ? word.slice(0, -1) : word)) {
        if (stem === word || !words.has(stem)) continue
        const forms = this.#forms.get(stem)
        if (forms) forms.push(word)
        else this.#forms.set(stem, [word])
      }
    }
  }

  /** The forms of a stem, and longer stems, among the words that {@link addWords} was told. */
  formsOf(stem: string): readonly string[] {
    return this.#forms.get(stem) ?? []
  }

  /** Code that does what a piece does; the piece is kept once. */
  share(piece: readonly number[]): readonly number[] {
    if (piece.length <= 4) return piece
    const key = piece.join()
    let number = this.#shared.get(key)
    if (number === undefined) {
      number = this.#pieces.push(piece) - 1
      this.#shared.set(key, number)
    }
    return [Code.Shared, number]
  }

  /** All code: the shared pieces, then others, and where each of them begins; the last number is where the last ends. */
  assemble(others: readonly (readonly number[])[]): {code: number[]; starts: number[]; shared: number} {
    const all = [...this.#pieces, ...others]
    return {code: all.flat(), starts: startsOf(all), shared: this.#pieces.length}
  }

  /** The numbers of all words that code names; {@link numberId} where it takes a number. */
  wordsIn(code: readonly number[]): ReadonlySet<number> {
    const found = new Set<number>()
    const addAll = (piece: readonly number[]) => {
      for (const id of this.wordsIn(piece)) found.add(id)
    }
    for (let at = 0; at < code.length; at++) {
      const element = code[at] ?? 0
      if (element >= Code.FirstWord) found.add(element - Code.FirstWord)
      else if (element === Code.Number) found.add(numberId)
      else if (element === Code.Shared) addAll(this.#pieces[code[++at] ?? 0] ?? [])
      else if (element === Code.Option) at++
      else if (element === Code.Choice) {
        const stop = at + 2 + (code[at + 1] ?? 0)
        const {words, ends, rests, others} = choiceAt(code, at + 2)
        addAll(code.slice(words, ends))
        addAll(code.slice(rests, others))
        for (let other = others; other < stop; other += 1 + (code[other] ?? 0))
          addAll(code.slice(other + 1, other + 1 + (code[other] ?? 0)))
        at = stop - 1
      }
    }
    return found
  }

  /** What was read of synonym sets: a book uses one in many patterns. */
  setsOf(sets: object): Map<string, Part> {
    const read = this.#sets.get(sets) ?? new Map<string, Part>()
    this.#sets.set(sets, read)
    return read
  }
}

/**
 * The code of many patterns, which matches them. Every element maps the places where the words before it can end, in
 * order, to those where it can end itself.
 */
export class PatternCode {
  readonly #code: Uint16Array
  /** Where each piece begins; the last number is where the last ends. */
  readonly #starts: Int32Array

  constructor(code: Uint16Array, starts: Int32Array) {
    this.#code = code
    this.#starts = starts
  }

  /**
   * Matches a piece at a place.
   *
   * @param to the words behind are not looked at
   * @returns the index after the last word matched, the furthest of several; -1 if it does not match there
   */
  match(piece: number, words: Words, from: number, to: number): number {
    return this.ends(piece, words, from, to).at(-1) ?? -1
  }

  /** The indexes after the last word matched, in order: none if a piece does not match there. */
  ends(piece: number, words: Words, from: number, to: number): Places {
    return this.#run(this.#starts[piece] ?? 0, this.#starts[piece + 1] ?? 0, words, to, [from])
  }

  /** Where code that is run from some places ends. */
  #run(from: number, end: number, words: Words, to: number, before: Places): Places {
    const code = this.#code
    let places = before
    for (let at = from; at < end && places.length > 0;) {
      const element = code[at++] ?? 0
      if (element >= Code.FirstWord) {
        places = behindWord(element - Code.FirstWord, words, to, places)
      } else if (element === Code.Shared) {
        const piece = code[at++] ?? 0
        places = this.#run(this.#starts[piece] ?? 0, this.#starts[piece + 1] ?? 0, words, to, places)
      } else if (element === Code.Choice) {
        const stop = at + 1 + (code[at] ?? 0)
        places = this.#choose(at + 1, stop, words, to, places)
        at = stop
      } else if (element === Code.Option) {
        const stop = at + 1 + (code[at] ?? 0)
        places = merged(places, this.#run(at + 1, stop, words, to, places))
        at = stop
      } else {
        places = spread(element, words, to, places)
      }
    }
    return places
  }

  #choose(from: number, stop: number, words: Words, to: number, before: Places): Places {
    const code = this.#code
    const choice = choiceAt(code, from)
    const {ends, rests, others} = choice
    let places = nowhere
    for (let i = 0; i < before.length; i++) {
      const id = words.ids[before[i] ?? 0] ?? -1
      // The same word at several places is looked for once.
      if (id < 0 || stands(id, words, before, i)) continue
      const word = id + Code.FirstWord
      const alone = firstAtLeast(code, word, choice.words, choice.phrases)
      if (alone < choice.phrases && code[alone] === word) places = merged(places, behindWord(id, words, to, before))
      for (let at = firstAtLeast(code, word, choice.phrases, ends); at < ends && code[at] === word; at++) {
        const end = at - choice.phrases + ends
        const begin = end === ends ? 0 : (code[end - 1] ?? 0)
        const behind = behindWord(id, words, to, before)
        places = merged(places, this.#run(rests + begin, rests + (code[end] ?? 0), words, to, behind))
      }
    }
    for (let at = others; at < stop; at += 1 + (code[at] ?? 0))
      places = merged(places, this.#run(at + 1, at + 1 + (code[at] ?? 0), words, to, before))
    return places
  }
}

/** Where in the code of a choice its parts begin: see `oneOf` of `elements.ts`. */
interface Choice {
  words: number
  phrases: number
  ends: number
  rests: number
  others: number
}

function choiceAt(code: ArrayLike<number>, from: number): Choice {
  const words = from + 2
  const phrases = words + (code[from] ?? 0)
  const ends = phrases + (code[from + 1] ?? 0)
  const rests = ends + (code[from + 1] ?? 0)
  return {words, phrases, ends, rests, others: rests + (rests === ends ? 0 : (code[rests - 1] ?? 0))}
}

/** Where in a text something can end: numbers of words, sorted. */
type Places = readonly number[]

const nowhere: Places = []

/** Whether a word stands at one of the first places. */
function stands(id: number, {ids}: Words, places: Places, count: number): boolean {
  for (let i = 0; i < count; i++) if (ids[places[i] ?? 0] === id) return true
  return false
}

function behindWord(id: number, {ids}: Words, to: number, places: Places): Places {
  const first = places[0] ?? 0
  if (places.length === 1) return first < to && ids[first] === id ? [first + 1] : nowhere
  const ends: number[] = []
  for (const place of places) if (place < to && ids[place] === id) ends.push(place + 1)
  return ends
}

/** Where an element that takes several words can end. */
function spread(element: number, words: Words, to: number, places: Places): Places {
  const most =
    element === Code.Gap
      ? longestGap
      : element === Code.Number
        ? longestNumber
        : element === Code.Name
          ? longestName
          : 1
  const ends: number[] = []
  let furthest = -1
  for (const place of places) {
    for (let at = place; at < to && at < place + most && fits(element, words, at, at === place); at++) {
      if (at <= furthest) continue
      furthest = at
      if (element !== Code.Name || endsName(words, at)) ends.push(at + 1)
    }
  }
  return element === Code.Gap ? merged(places, ends) : ends
}

function fits(element: number, words: Words, at: number, isFirst: boolean): boolean {
  if (element === Code.Number) return ((words.flags[at] ?? 0) & WordFlag.Number) !== 0
  if (element !== Code.Name) return true
  return words.flags[at] === WordFlag.Capital || (!isFirst && (isParticle(words.ids[at] ?? -1) || endsName(words, at)))
}

/** A name may end in the ending of an address, as `Example.com` does. */
function endsName(words: Words, at: number): boolean {
  return words.flags[at] === WordFlag.Capital || isDomain(words.ids[at] ?? -1)
}

/** Places of both. */
function merged(some: Places, others: Places): Places {
  if (others.length === 0) return some
  if (some.length === 0) return others
  const all: number[] = []
  let i = 0
  let j = 0
  while (i < some.length || j < others.length) {
    const left = some[i] ?? Infinity
    const right = others[j] ?? Infinity
    all.push(Math.min(left, right))
    if (left <= right) i++
    if (right <= left) j++
  }
  return all
}
