import {englishSets} from './data/english/sets.js'
import type {Kind} from './kinds.js'
import {compile, type Pattern} from './pattern.js'
import type {Anchors, Phrase, PhraseBook} from './phrases.js'

/** A phrase of a book, compiled when its pattern is first asked for: most never are. */
export class Entry {
  readonly kind: Kind
  readonly anchor: keyof Anchors
  /** The source as the phrase book has it, and an example. */
  readonly source: string
  readonly example: string
  /** ISO 639-1 code of the language that the phrase is in. */
  readonly written: string
  /** The language that the phrase speaks for, if it speaks for one. */
  readonly language: string | undefined
  readonly #sets: PhraseBook['sets']
  #pattern: Pattern | undefined

  constructor(
    kind: Kind,
    anchor: keyof Anchors,
    phrase: Phrase,
    {language, from}: PhraseBook,
    sets: PhraseBook['sets'],
  ) {
    this.kind = kind
    this.anchor = anchor
    this.source = typeof phrase === 'string' ? phrase : phrase[0]
    this.example = typeof phrase === 'string' ? phrase : phrase[1]
    this.written = language
    this.language = language === 'en' ? from : language
    this.#sets = sets
  }

  /** @throws PatternError if the source cannot be read */
  get pattern(): Pattern {
    return (this.#pattern ??= compile(this.source, this.#sets))
  }
}

/** The phrases of books, in order. */
export function readBooks(books: readonly PhraseBook[]): Entry[] {
  const entries: Entry[] = []
  for (const book of books) {
    const sets = book.language === 'en' ? {...englishSets, ...book.sets} : book.sets
    for (const [kind, anchors] of Object.entries(book.phrases)) {
      for (const [anchor, phrases] of Object.entries(anchors) as [keyof Anchors, readonly Phrase[]][]) {
        for (const phrase of phrases) entries.push(new Entry(kind as Kind, anchor, phrase, book, sets))
      }
    }
  }
  return entries
}
