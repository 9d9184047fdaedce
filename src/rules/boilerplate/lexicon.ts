import {phraseBooks} from './data/books.js'
import {type Entry, readBooks} from './entries.js'
import {anyNumber} from './pattern.js'
import {anyWord, phraseIndex} from './phrase-index.js'
import type {Anchors} from './phrases.js'
import type {Token} from './tokens.js'

const nothing: readonly Entry[] = []
const nowhere: readonly number[] = []

/** Lists of places by word; a list is read when it is first asked for. */
class Places {
  readonly #unread = new Map<string, string>()
  readonly #read = new Map<string, readonly number[]>()

  add(word: string, places: string): void {
    this.#unread.set(word, places)
  }

  at(word: string): readonly number[] {
    const known = this.#read.get(word)
    if (known) return known
    const places = this.#unread.get(word)
    if (places === undefined) return nowhere
    const read = places.split(' ').map(Number)
    this.#read.set(word, read)
    return read
  }
}

/** The phrases of all books, by the words that lead to them. */
class Lexicon {
  readonly #entries = readBooks(phraseBooks)
  /** By anchor, then by the word that the phrase begins with. */
  readonly #byFirst = new Map<string, Places>()
  /** By anchor, then by a word that the phrase needs: those that can begin with any. */
  readonly #byNeed = new Map<string, Places>()
  /** The numbers of the words of which a phrase needs one, once it was compiled. */
  readonly #needs = new Map<Entry, readonly number[]>()
  readonly #needed = new Map<string, number>()
  /** The needed words that the last line or sentence has: `#stamps` holds `#stamp` for each of them. */
  #last: readonly Token[] | undefined
  #stamps = new Uint32Array(1024)
  #stamp = 0

  constructor() {
    for (const line of phraseIndex().split('\n')) {
      const [anchor = '', begins = '', needs, places = ''] = line.split('\t')
      const [index, word] = needs ? [this.#byNeed, needs] : [this.#byFirst, begins]
      let ofAnchor = index.get(anchor)
      if (!ofAnchor) index.set(anchor, (ofAnchor = new Places()))
      ofAnchor.add(word, places)
    }
  }

  candidates(anchor: keyof Anchors, tokens: readonly Token[], from: number): readonly Entry[] {
    const token = tokens[from]
    if (!token) return nothing
    let found: Entry[] | undefined
    for (const place of this.#byFirst.get(anchor)?.at(keyOf(token)) ?? nowhere) {
      const entry = this.#entries[place]
      if (entry && this.#hasNeeded(entry, tokens)) (found ??= []).push(entry)
    }
    const anywhere = this.#anywhere(anchor, tokens)
    if (anywhere.length === 0) return found ?? nothing
    return found ? [...found, ...anywhere] : anywhere
  }

  /** The phrases of an anchor that can begin with any word, and of whose needed words one is there. */
  #anywhere(anchor: keyof Anchors, tokens: readonly Token[]): readonly Entry[] {
    const byNeed = this.#byNeed.get(anchor)
    if (!byNeed) return nothing
    let places = byNeed.at(anyWord)
    let isSorted = true
    for (const token of tokens) {
      const more = byNeed.at(keyOf(token))
      if (more.length === 0) continue
      isSorted = places.length === 0
      places = isSorted ? more : [...places, ...more]
    }
    // The first that matches decides: they go in the order of the books.
    if (!isSorted) places = [...new Set(places)].sort((a, b) => a - b)
    return places.flatMap((place) => this.#entries[place] ?? [])
  }

  #hasNeeded(entry: Entry, tokens: readonly Token[]): boolean {
    const numbers = this.#needs.get(entry) ?? this.#numberNeeds(entry)
    if (numbers.length === 0) return true
    this.#lookAt(tokens)
    return numbers.some((number) => this.#stamps[number] === this.#stamp)
  }

  #numberNeeds(entry: Entry): readonly number[] {
    const numbers = [...entry.pattern.needs].map((word) => {
      const number = this.#needed.get(word) ?? this.#needed.size
      this.#needed.set(word, number)
      return number
    })
    this.#needs.set(entry, numbers)
    // The line was looked at before these words were known.
    this.#last = undefined
    return numbers
  }

  #lookAt(tokens: readonly Token[]): void {
    // A line is looked at for one anchor after the other, and at several places.
    if (this.#last === tokens) return
    this.#last = tokens
    if (this.#stamps.length < this.#needed.size) this.#stamps = new Uint32Array(2 * this.#needed.size)
    this.#stamp++
    for (const token of tokens) {
      const number = this.#needed.get(keyOf(token))
      if (number !== undefined) this.#stamps[number] = this.#stamp
    }
  }
}

function keyOf({word, isNumber}: Token): string {
  return isNumber ? anyNumber : word
}

let lexicon: Lexicon | undefined

/**
 * The phrases of an anchor that can match at a token and of whose words one is in the line; prose has next to none. First
 * come those that name the word at the token, then those that begin with any.
 */
export function candidates(anchor: keyof Anchors, tokens: readonly Token[], from: number): readonly Entry[] {
  return (lexicon ??= new Lexicon()).candidates(anchor, tokens, from)
}
