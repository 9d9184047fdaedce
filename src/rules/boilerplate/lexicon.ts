import {englishSets} from './data/english/sets.js'
import type {Kind} from './kinds.js'
import {keyOf} from './elements.js'
import {compile, type Pattern} from './pattern.js'
import type {Anchors, Phrase, PhraseBook} from './phrases.js'
import type {Token} from './tokens.js'

/** What is known of a phrase before its pattern is compiled. A list, since names in thousands of phrases are long to read. */
type PackedPhrase = [
  /** The pattern as the phrase book has it. */
  source: string,
  /** Its example; 0 if the pattern is its own. */
  example: string | 0,
  /** The numbers of the words of which a line must have one. */
  needs: number[],
  /** The most words that it can match. */
  longest: number,
]

/** The phrases of a book that are of one kind and anchored alike. */
interface PackedGroup {
  kind: Kind
  anchor: keyof Anchors
  /** The number of the book. */
  book: number
  phrases: PackedPhrase[]
}

/**
 * The phrases of all books with the words that lead to them. To find these, every pattern must be compiled, which takes
 * longer than cleaning a hundred articles, so it is done when the program is built; at run time it is data.
 */
export interface PackedLexicon {
  books: {written: string; language?: string; sets: Readonly<Record<string, string>>}[]
  /** The words in the order of their numbers, with spaces between. */
  words: string
  groups: PackedGroup[]
  /** For each anchor, its phrases (counted through all groups) by the number of the word that they can begin with. */
  first: Partial<Record<keyof Anchors, {byWord: Record<number, number[]>; any: number[]}>>
}

/** Finds the words that lead to the phrases of books. */
export function packLexicon(books: readonly PhraseBook[]): PackedLexicon {
  const numbers = new Map<string, number>()
  const numberOf = (word: string) => {
    const number = numbers.get(word) ?? numbers.size
    numbers.set(word, number)
    return number
  }
  const firstWords: PackedLexicon['first'] = {}
  let count = 0
  const groups = books.flatMap(({language, sets, phrases}, book) => {
    const known = language === 'en' ? withEnglishSets(sets) : sets
    return Object.entries(phrases).flatMap(([kind, anchors]) =>
      Object.entries(anchors).map(([anchor, list]: [string, readonly Phrase[]]) => ({
        kind: kind as Kind,
        anchor: anchor as keyof Anchors,
        book,
        phrases: list.map((phrase): PackedPhrase => {
          const [source, example] = typeof phrase === 'string' ? [phrase, 0 as const] : phrase
          const {first, needs, longest} = compile(source, known)
          const index = (firstWords[anchor as keyof Anchors] ??= {byWord: {}, any: []})
          if (first.size === 0) index.any.push(count)
          for (const word of first) (index.byWord[numberOf(word)] ??= []).push(count)
          count++
          return [source, example, [...needs].map(numberOf), longest]
        }),
      })),
    )
  })
  return {
    books: books.map(({language, from, sets}) => {
      const speaksFor = language === 'en' ? from : language
      return {written: language, ...(speaksFor !== undefined && {language: speaksFor}), sets}
    }),
    words: [...numbers.keys()].join(' '),
    groups,
    first: firstWords,
  }
}

/** A phrase; its pattern is compiled when a line first has one of the words that it needs. */
export class Entry {
  readonly kind: Kind
  readonly anchor: keyof Anchors
  readonly source: string
  readonly example: string
  /** ISO 639-1 code of the language that the phrase is in. */
  readonly written: string
  /** The language that the phrase speaks for, if it speaks for one. */
  readonly language: string | undefined
  readonly needs: readonly number[]
  readonly #sets: Readonly<Record<string, string>>
  #pattern: Pattern | undefined

  constructor(
    {kind, anchor}: PackedGroup,
    [source, example, needs]: PackedPhrase,
    book: PackedLexicon['books'][number] | undefined,
  ) {
    this.kind = kind
    this.anchor = anchor
    this.source = source
    this.example = example === 0 ? source : example
    this.needs = needs
    this.written = book?.written ?? 'en'
    this.language = book?.language
    this.#sets = book?.sets ?? {}
  }

  get pattern(): Pattern {
    return (this.#pattern ??= compile(this.source, this.written === 'en' ? withEnglishSets(this.#sets) : this.#sets))
  }
}

const joinedSets = new WeakMap<object, Readonly<Record<string, string>>>()

function withEnglishSets(sets: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const joined = joinedSets.get(sets) ?? {...englishSets, ...sets}
  joinedSets.set(sets, joined)
  return joined
}

/** The phrases of an anchor, as packed, and the anchor as a bit of a byte. */
interface Index {
  byWord: Readonly<Record<number, readonly number[]>>
  /** Those that can begin with any word. */
  any: readonly number[]
  bit: number
}

const nothing: readonly Entry[] = []

/** Anchors whose phrases go on to the end of the line: most lines of prose are longer than any. */
const reachesEnd: ReadonlySet<keyof Anchors> = new Set(['line', 'weak', 'closing'])

/** The length of a word with three of its letters, as a number below 0x10000. */
function lettersOf(word: string): number {
  const {length} = word
  const first = word.charCodeAt(0)
  const middle = word.charCodeAt(length >> 1)
  const last = word.charCodeAt(length - 1)
  return (length ^ (first << 4) ^ (middle << 8) ^ (last << 11)) & 0xffff
}

/** Phrases, found by the words of a line. */
export class Lexicon {
  readonly #packed: PackedLexicon
  readonly #phrases: readonly PackedPhrase[]
  /** The number of the group that each phrase is in. */
  readonly #groupOf: Uint16Array
  readonly #entries: (Entry | undefined)[] = []
  readonly #numbers: ReadonlyMap<string, number>
  readonly #byAnchor = new Map<string, Index>()
  /** Which letters and lengths the words have: most words of prose are dismissed by these. */
  readonly #letters = new Uint8Array(0x10000)
  /** The words that a line or sentence has: `#stamps` holds `#stamp` for each of them. */
  readonly #stamps: Uint32Array
  #stamp = 0
  /** For each word, the anchors whose entries that begin with any word need it, as bits; `#always`: need none. */
  readonly #cues: Uint8Array
  #always = 0
  #cuesOfLine = 0
  #last: readonly Token[] | undefined

  constructor(packed: PackedLexicon) {
    this.#packed = packed
    this.#phrases = packed.groups.flatMap(({phrases}) => phrases)
    this.#groupOf = new Uint16Array(this.#phrases.length)
    let end = 0
    for (const [group, {phrases}] of packed.groups.entries()) {
      this.#groupOf.fill(group, end, end + phrases.length)
      end += phrases.length
    }
    const words = packed.words.split(' ')
    this.#numbers = new Map(words.map((word, number) => [word, number]))
    this.#stamps = new Uint32Array(words.length)
    for (const word of words) this.#letters[lettersOf(word)] = 1
    this.#cues = new Uint8Array(words.length)
    for (const [anchor, index] of Object.entries(packed.first)) {
      const bit = 1 << this.#byAnchor.size
      this.#byAnchor.set(anchor, {...index, bit})
      for (const {needs} of index.any.map((number) => this.#entry(number))) {
        if (needs.length === 0) this.#always |= bit
        for (const word of needs) this.#cues[word] = (this.#cues[word] ?? 0) | bit
      }
    }
  }

  /** All entries, in the order of the books. */
  get entries(): readonly Entry[] {
    return this.#phrases.map((_, number) => this.#entry(number))
  }

  /** The entry of a phrase, made when a line first has the word that the phrase begins with. */
  #entry(number: number): Entry {
    return (this.#entries[number] ??= this.#make(number))
  }

  #make(number: number): Entry {
    const phrase = this.#phrases[number]
    const group = this.#packed.groups[this.#groupOf[number] ?? 0]
    if (!phrase || !group) throw new Error(`There is no phrase ${number}.`)
    return new Entry(group, phrase, this.#packed.books[group.book])
  }

  /**
   * The entries of an anchor that can match at a token and of whose words one is in the line; prose has next to none.
   * First come those that name the word at the token, then those that begin with any.
   */
  candidates(anchor: keyof Anchors, tokens: readonly Token[], from: number): readonly Entry[] {
    const token = tokens[from]
    const index = this.#byAnchor.get(anchor)
    if (!token || !index) return nothing
    this.#lookAt(tokens)
    const beginning = index.byWord[this.#numberOf(token)]
    const found: Entry[] = []
    const fewest = reachesEnd.has(anchor) ? tokens.length - from : 0
    if (beginning) this.#addPossible(found, beginning, fewest)
    if ((this.#cuesOfLine & index.bit) !== 0) this.#addPossible(found, index.any, fewest)
    return found.length === 0 ? nothing : found
  }

  #addPossible(found: Entry[], numbers: readonly number[], fewest: number): void {
    for (const number of numbers) {
      // Most are too short for the line: no entry is made of these.
      if ((this.#phrases[number]?.[3] ?? 0) < fewest) continue
      const entry = this.#entry(number)
      if (entry.needs.length === 0 || entry.needs.some((word) => this.#stamps[word] === this.#stamp)) found.push(entry)
    }
  }

  #lookAt(tokens: readonly Token[]): void {
    // A line is looked at for one anchor after the other, and at several places.
    if (this.#last === tokens) return
    this.#last = tokens
    this.#stamp++
    this.#cuesOfLine = this.#always
    for (const token of tokens) {
      const number = this.#numberOf(token)
      if (number < 0) continue
      this.#stamps[number] = this.#stamp
      this.#cuesOfLine |= this.#cues[number] ?? 0
    }
  }

  /** The number of a word, or -1; the lines of an article are looked at several times. */
  #numberOf(token: Token): number {
    if (token.number !== undefined) return token.number
    const key = keyOf(token)
    return (token.number = this.#letters[lettersOf(key)] === 1 ? (this.#numbers.get(key) ?? -1) : -1)
  }
}
