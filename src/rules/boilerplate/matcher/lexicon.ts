import {textIn, unpackSections} from '../../sections.js'
import {type Kind, kinds} from '../kinds.js'
import type {Anchors} from '../phrases.js'
import {firstAtLeast} from './arrays.js'
import {type BagTables, Bags} from './bags.js'
import {PatternCode} from './code.js'
import type {Words} from './read-words.js'
import {type PackedVocabulary, Vocabulary} from './vocabulary.js'

export const anchors = ['line', 'weak', 'label', 'opening', 'run', 'closing', 'sentence'] as const

/** Whether phrases of an anchor begin with a word: bits of what is known of a word. */
export function beginsBit(anchor: keyof Anchors): number {
  return 1 << anchors.indexOf(anchor)
}

/** Whether phrases of an anchor that begin with any word need a word. */
export function cueBit(anchor: keyof Anchors): number {
  return beginsBit(anchor) << anchors.length
}

/** A word that may stand before a summons. */
export const leadBit = 1 << (2 * anchors.length)

/** A word for a picture, as it stands before a credit. */
export const creditBit = leadBit << 1

/** Beside the most words that a phrase can match: whether it matches some words and numbers only. */
export const closedBit = 0x8000

/** Anchors whose phrases go on to the end of the line: most lines of prose are longer than any. */
const reachesEnd: ReadonlySet<keyof Anchors> = new Set(['line', 'weak', 'closing'])

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

/** In longer lines only whole words are known. */
const longestWithStems = 24

const nothing: readonly Entry[] = []
const none: readonly number[] = []

/** The phrases of an anchor. */
interface Index {
  anchor: keyof Anchors
  begins: number
  cue: number
  /** The number of the first, and the number behind that of the last. */
  first: number
  last: number
}

/** A lexicon in arrays, as `packLexicon` packs it: see the fields of {@link Lexicon}. Texts are in UTF-8. */
export interface LexiconTables extends PackedVocabulary, BagTables {
  books: Uint8Array
  bits: Uint16Array
  code: Uint16Array
  /** Where the pieces of the code begin. */
  pieces: Int32Array
  longest: Uint16Array
  needs: Uint16Array
  needsStarts: Uint16Array
  beginning: Uint16Array
  beginningStarts: Uint16Array
  /** The number of the first phrase of each anchor. */
  anchorStarts: Uint16Array
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
  /** For each word what it may begin or be a sign of; behind them, what needs no sign. */
  readonly #bits: Uint16Array
  /** The most words that each phrase can match, with {@link closedBit}. */
  readonly #longest: Uint16Array
  /** The numbers of the words of which a text must have one, phrase by phrase. */
  readonly #needs: Uint16Array
  readonly #needsStarts: Uint16Array
  /** The numbers of the phrases that each word can begin; behind them, of those that any word can. */
  readonly #beginning: Uint16Array
  readonly #beginningStarts: Uint16Array
  /** Phrases are numbered anchor by anchor, and those of one kind and book follow each other. */
  readonly #indexes: ReadonlyMap<keyof Anchors, Index>
  readonly #groupStarts: Uint16Array
  readonly #groupKinds: Uint16Array
  readonly #groupBooks: Uint16Array
  /** An example of each phrase, and the byte at which it begins. */
  readonly #examples: Uint8Array
  readonly #exampleStarts: Int32Array
  /** Bags are numbered behind the phrases. */
  readonly #bags: Bags
  readonly #entries: (Entry | undefined)[] = []
  /** The words that a text has: `#stamps` holds `#stamp` for each of them. */
  readonly #stamps: Int32Array
  #stamp = 0
  #bitsOfText = 0
  /** The last word that is none of the vocabulary’s; -1 if there is none. */
  #lastUnknown = -1
  /** What was last looked at. */
  #words: Words | undefined
  #reading = 0
  #from = 0
  #to = 0

  /** @param packed what `packLexicon` returned */
  constructor(packed: Uint8Array) {
    const tables = unpackSections(packed) as unknown as LexiconTables
    const {anchorStarts, pieces} = tables
    this.#books = textIn(tables.books).split('\n')
    this.vocabulary = new Vocabulary(tables)
    this.#bits = tables.bits
    this.#code = new PatternCode(tables.code, pieces)
    this.#longest = tables.longest
    this.#needs = tables.needs
    this.#needsStarts = tables.needsStarts
    this.#beginning = tables.beginning
    this.#beginningStarts = tables.beginningStarts
    this.#indexes = new Map(
      anchors.map((anchor, i) => [
        anchor,
        {
          anchor,
          begins: beginsBit(anchor),
          cue: cueBit(anchor),
          first: anchorStarts[i] ?? 0,
          last: anchorStarts[i + 1] ?? 0,
        },
      ]),
    )
    this.#groupStarts = tables.groupStarts
    this.#groupKinds = tables.groupKinds
    this.#groupBooks = tables.groupBooks
    this.#examples = tables.examples
    this.#exampleStarts = tables.exampleStarts
    this.#bags = new Bags(tables, this.#code, pieces.length - 1)
    this.#sharedPieces = this.#bags.firstPiece - this.#longest.length
    this.#stamps = new Int32Array(this.#bits.length)
  }

  /** All entries, anchor by anchor, then the bags. */
  get entries(): readonly Entry[] {
    return Array.from({length: this.#exampleStarts.length - 1}, (_, number) => this.#entry(number))
  }

  exampleOf(number: number): string {
    return textIn(this.#examples, this.#exampleStarts[number] ?? 0, this.#exampleStarts[number + 1] ?? 0)
  }

  isBag(number: number): boolean {
    return number >= this.#longest.length
  }

  match(number: number, words: Words, from: number, to: number): number {
    if (this.isBag(number)) return this.#bags.matches(number - this.#longest.length, words, from, to) ? to : -1
    return this.#code.match(this.#sharedPieces + number, words, from, to)
  }

  #entry(number: number): Entry {
    return (this.#entries[number] ??= this.#make(number))
  }

  #make(number: number): Entry {
    const group = firstAtLeast(this.#groupStarts, number + 1) - 1
    const bagAnchor = this.#bags.isLabel(number - this.#longest.length) ? 'label' : 'line'
    const anchor = anchors.find((anchor) => number < (this.#indexes.get(anchor)?.last ?? 0)) ?? bagAnchor
    const kind = kinds[this.#groupKinds[group] ?? 0] ?? 'control'
    const [written = 'en', language] = this.#books[this.#groupBooks[group] ?? 0]?.split(' ') ?? []
    return new Entry(this, number, anchor, kind, written, language === '' ? undefined : language)
  }

  /** Whether a word of a text has one of some bits: see {@link beginsBit}, {@link cueBit}, {@link creditBit}. */
  hasSign(bits: number, words: Words): boolean {
    this.#lookAt(words, 0, words.length)
    return (this.#bitsOfText & bits) !== 0
  }

  /** Whether a word may stand before a summons. */
  isLead(words: Words, at: number): boolean {
    return ((this.#bits[words.ids[at] ?? -1] ?? 0) & leadBit) !== 0
  }

  /**
   * The entries of an anchor that can match at a word and of whose words one is in the text; prose has next to none.
   * First come those that name the word, then those that begin with any, then bags.
   *
   * @param from the first word of the text at hand
   * @param to the word behind its last
   */
  candidates(anchor: keyof Anchors, words: Words, at: number, from = 0, to = words.length): readonly Entry[] {
    const index = this.#indexes.get(anchor)
    if (at >= to || !index) return nothing
    this.#lookAt(words, from, to)
    const id = words.keyOf(at)
    const begins = id >= 0 && ((this.#bits[id] ?? 0) & index.begins) !== 0
    const isCued = (this.#bitsOfText & index.cue) !== 0
    const isBagged = (anchor === 'line' || anchor === 'label') && this.#lastUnknown < at
    const bags = isBagged ? this.#bags.candidates(words, at, to, anchor === 'label') : none
    if (!begins && !isCued && bags.length === 0) return nothing
    const found: Entry[] = []
    const fewest = reachesEnd.has(anchor) ? to - at : 0
    // A line with a word that no phrase has is none of those that name all their words.
    const barred = fewest > 0 && this.#lastUnknown >= at ? closedBit : 0
    if (begins) this.#addPossible(found, index, id, fewest, barred)
    if (isCued) this.#addPossible(found, index, this.#bits.length - 1, fewest, barred)
    for (const bag of bags) found.push(this.#entry(this.#longest.length + bag))
    return found
  }

  #addPossible(found: Entry[], {first, last}: Index, id: number, fewest: number, barred: number): void {
    const end = this.#beginningStarts[id + 1] ?? 0
    // A word such as `the` begins hundreds of phrases, few of them of one anchor.
    for (let i = firstAtLeast(this.#beginning, first, this.#beginningStarts[id] ?? 0, end); i < end; i++) {
      const number = this.#beginning[i] ?? 0
      if (number >= last) return
      const longest = this.#longest[number] ?? 0
      if ((longest & barred) === 0 && (longest & ~closedBit) >= fewest && this.#hasNeeds(number))
        found.push(this.#entry(number))
    }
  }

  #hasNeeds(number: number): boolean {
    const from = this.#needsStarts[number] ?? 0
    const to = this.#needsStarts[number + 1] ?? 0
    if (from === to) return true
    for (let i = from; i < to; i++) if (this.#stamps[this.#needs[i] ?? 0] === this.#stamp) return true
    return false
  }

  #lookAt(words: Words, from: number, to: number): void {
    // A line is looked at for one anchor after the other, and at several places.
    if (this.#words === words && this.#reading === words.reading && this.#from === from && this.#to === to) return
    this.#words = words
    this.#reading = words.reading
    this.#from = from
    this.#to = to
    this.#stamp++
    this.#lastUnknown = -1
    const isShort = to - from <= longestWithStems
    let bits = this.#bits[this.#bits.length - 1] ?? 0
    for (let at = from; at < to; at++) {
      let id = words.keyOf(at)
      if (id < 0 && isShort) {
        id = this.vocabulary.idOfStem(words, at)
        words.ids[at] = id
      }
      if (id < 0) {
        this.#lastUnknown = at
        continue
      }
      this.#stamps[id] = this.#stamp
      bits |= this.#bits[id] ?? 0
    }
    this.#bitsOfText = bits
  }
}
