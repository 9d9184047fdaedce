import {phraseBooks} from './data/books.js'
import {englishSets} from './data/english/sets.js'
import type {Kind} from './kinds.js'
import {compile, keyOf, type Pattern} from './pattern.js'
import type {Anchors, Phrase, PhraseBook} from './phrases.js'
import type {Token} from './tokens.js'

/** A compiled phrase. */
export interface Entry {
  kind: Kind
  anchor: keyof Anchors
  pattern: Pattern
  /** The source as the phrase book has it, and an example. */
  source: string
  example: string
  /** ISO 639-1 code of the language that the phrase is in. */
  written: string
  /** The language that the phrase speaks for, if it speaks for one. */
  language: string | undefined
}

/** Entries by the first word that they can begin with. */
type Index = ReadonlyMap<string, readonly Entry[]>

const anyFirst = '*'

/** Compiles phrase books. */
export function compileBooks(books: readonly PhraseBook[]): Entry[] {
  return books.flatMap(({language, from, sets, phrases}) => {
    const known = language === 'en' ? {...englishSets, ...sets} : sets
    const speaksFor = language === 'en' ? from : language
    return Object.entries(phrases).flatMap(([kind, anchors]) =>
      Object.entries(anchors).flatMap(([anchor, list]: [string, readonly Phrase[]]) =>
        list.map((phrase) => {
          const [source, example] = typeof phrase === 'string' ? [phrase, phrase] : phrase
          return {
            kind: kind as Kind,
            anchor: anchor as keyof Anchors,
            pattern: compile(source, known),
            source,
            example,
            written: language,
            language: speaksFor,
          }
        }),
      ),
    )
  })
}

function indexByFirstWord(entries: readonly Entry[]): Index {
  const index = new Map<string, Entry[]>()
  for (const entry of entries) {
    const {first} = entry.pattern
    for (const word of first.size > 0 ? first : [anyFirst]) {
      const list = index.get(word)
      if (list) list.push(entry)
      else index.set(word, [entry])
    }
  }
  return index
}

function indexByAnchor(entries: readonly Entry[]): Map<keyof Anchors, Index> {
  const anchors = new Set(entries.map(({anchor}) => anchor))
  return new Map(
    [...anchors].map((anchor) => [anchor, indexByFirstWord(entries.filter((entry) => entry.anchor === anchor))]),
  )
}

let indexes: Map<keyof Anchors, Index> | undefined

/** The entries of an anchor that can match at a token. */
export function candidates(anchor: keyof Anchors, token: Token): readonly (readonly Entry[])[] {
  indexes ??= indexByAnchor(compileBooks(phraseBooks))
  const index = indexes.get(anchor)
  if (!index) return []
  return [index.get(keyOf(token)) ?? [], index.get(anyFirst) ?? []]
}
