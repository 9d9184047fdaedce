import {textIn, unpackSections} from '../../sections.js'
import {type Kind, kinds} from '../kinds.js'
import type {Anchors} from '../phrases.js'
import {firstAtLeast} from './arrays.js'
import {type BagTables, Bags} from './bags.js'
import {PatternCode} from './code.js'
import {type IndexTables, PhraseIndex} from './phrase-index.js'
import type {Words} from './read-words.js'
import {anchors} from './signs.js'
import {type PackedVocabulary, Vocabulary} from './vocabulary.js'

/** A phrase that may stand in a text, or a bag that its words may be of. */
export class Entry {
  readonly #lexicon: Lexicon
  readonly #number: number
  readonly kind: Kind
  readonly anchor: keyof Anchors
  /** ISO 639-1 code of the language that the phrase is in. */
  readonly written: string
  /** The language that the phrase speaks for, if it speaks for one. */
  readonly language: string | undefined

  constructor(lexicon: Lexicon, number: number, anchor: keyof Anchors, kind: Kind, written: string, language?: string) {
    this.#lexicon = lexicon
    this.#number = number
    this.anchor = anchor
    this.kind = kind
    this.written = written
    this.language = language
  }

  get example(): string {
    return this.#lexicon.exampleOf(this.#number)
  }

  get isBag(): boolean {
    return this.#lexicon.isBag(this.#number)
  }

  /** @returns the index after the last word matched, the furthest of several; -1 if the phrase does not stand there */
  match(words: Words, from: number, to = words.length): number {
    return this.#lexicon.match(this.#number, words, from, to)
  }

  /** Whether it stands from a place to the last word. */
  matchesToEnd(words: Words, from: number): boolean {
    return this.match(words, from) === words.length
  }
}

const nothing: readonly Entry[] = []
const none: readonly number[] = []

/** A lexicon in arrays, as `packLexicon` packs it: see the fields of {@link Lexicon}. Texts are in UTF-8. */
export interface LexiconTables extends PackedVocabulary, IndexTables, BagTables {
  books: Uint8Array
  code: Uint16Array
  /** Where the pieces of the code begin. */
  pieces: Int32Array
  groupStarts: Uint16Array
  groupKinds: Uint16Array
  groupBooks: Uint16Array
  examples: Uint8Array
  exampleStarts: Int32Array
}

/** Phrases, found by the words of a text. */
export class Lexicon {
  readonly vocabulary: Vocabulary
  /** For each book, the language that it is written in and that which it speaks for. */
  readonly #books: readonly string[]
  readonly #code: PatternCode
  /** The number of the piece of code before that of the first phrase. */
  readonly #sharedPieces: number
  /** Phrases are numbered anchor by anchor, and those of one kind and book follow each other. */
  readonly #index: PhraseIndex
  readonly #phrases: number
  readonly #groupStarts: Uint16Array
  readonly #groupKinds: Uint16Array
  readonly #groupBooks: Uint16Array
  /** An example of each phrase, and the byte at which it begins. */
  readonly #examples: Uint8Array
  readonly #exampleStarts: Int32Array
  /** Bags are numbered behind the phrases. */
  readonly #bags: Bags
  readonly #entries: (Entry | undefined)[] = []

  /** @param packed what `packLexicon` returned */
  constructor(packed: Uint8Array) {
    const tables = unpackSections(packed) as unknown as LexiconTables
    const {pieces} = tables
    this.#books = textIn(tables.books).split('\n')
    this.vocabulary = new Vocabulary(tables)
    this.#code = new PatternCode(tables.code, pieces)
    this.#index = new PhraseIndex(tables, this.vocabulary)
    this.#phrases = tables.longest.length
    this.#groupStarts = tables.groupStarts
    this.#groupKinds = tables.groupKinds
    this.#groupBooks = tables.groupBooks
    this.#examples = tables.examples
    this.#exampleStarts = tables.exampleStarts
    this.#bags = new Bags(tables, this.#code, pieces.length - 1)
    this.#sharedPieces = this.#bags.firstPiece - this.#phrases
  }

  /** All entries, anchor by anchor, then the bags. */
  get entries(): readonly Entry[] {
    return Array.from({length: this.#exampleStarts.length - 1}, (_, number) => this.#entry(number))
  }

  exampleOf(number: number): string {
    return textIn(this.#examples, this.#exampleStarts[number] ?? 0, this.#exampleStarts[number + 1] ?? 0)
  }

  isBag(number: number): boolean {
    return number >= this.#phrases
  }

  match(number: number, words: Words, from: number, to: number): number {
    if (this.isBag(number)) return this.#bags.matches(number - this.#phrases, words, from, to) ? to : -1
    return this.#code.match(this.#sharedPieces + number, words, from, to)
  }

  #entry(number: number): Entry {
    return (this.#entries[number] ??= this.#make(number))
  }

  #make(number: number): Entry {
    const group = firstAtLeast(this.#groupStarts, number + 1) - 1
    const bagAnchor = this.#bags.isLabel(number - this.#phrases) ? 'label' : 'line'
    const anchor = anchors.find((anchor) => number < this.#index.endOf(anchor)) ?? bagAnchor
    const kind = kinds[this.#groupKinds[group] ?? 0] ?? 'control'
    const [written = 'en', language] = this.#books[this.#groupBooks[group] ?? 0]?.split(' ') ?? []
    return new Entry(this, number, anchor, kind, written, language === '' ? undefined : language)
  }

  /** Whether a word of a text has one of some bits: see `signs.ts`. */
  hasSign(bits: number, words: Words): boolean {
    return this.#index.hasSign(bits, words, 0, words.length)
  }

  /** Whether a word may stand before a summons. */
  isLead(words: Words, at: number): boolean {
    return this.#index.isLead(words, at)
  }

  /**
   * The entries of an anchor that can match at a word and of whose words one is in the text; prose has next to none.
   * First come those that name the word, then those that begin with any, then bags.
   *
   * @param from the first word of the text at hand
   * @param to the word behind its last
   */
  candidates(anchor: keyof Anchors, words: Words, at: number, from = 0, to = words.length): readonly Entry[] {
    if (at >= to) return nothing
    const phrases = this.#index.possible(anchor, words, at, from, to)
    const isBagged = (anchor === 'line' || anchor === 'label') && this.#index.knowsAll(words, at, from, to)
    const bags = isBagged ? this.#bags.candidates(words, at, to, anchor === 'label') : none
    if (phrases.length === 0 && bags.length === 0) return nothing
    const found: Entry[] = []
    for (const number of phrases) found.push(this.#entry(number))
    for (const bag of bags) found.push(this.#entry(this.#phrases + bag))
    return found
  }
}
