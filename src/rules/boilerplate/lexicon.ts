import {phraseBooks} from './data/books.js'
import {englishSets} from './data/english/sets.js'
import type {Kind} from './kinds.js'
import {anyNumber, compile, type Pattern} from './pattern.js'
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
  /** The language that the phrase speaks for, if it speaks for one. */
  language: string | undefined
}

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
            language: speaksFor,
          }
        }),
      ),
    )
  })
}

/** All entries, by the words of which one must be in the line. */
interface Index {
  byNeed: ReadonlyMap<string, readonly Entry[]>
  /** Those that can do without any certain word. */
  undemanding: readonly Entry[]
  /** Entries go in the order of the books: the first that matches decides. */
  rank: ReadonlyMap<Entry, number>
}

function indexByNeed(entries: readonly Entry[]): Index {
  const byNeed = new Map<string, Entry[]>()
  const undemanding: Entry[] = []
  for (const entry of entries) {
    const {needs} = entry.pattern
    if (needs.size === 0) undemanding.push(entry)
    for (const word of needs) {
      const list = byNeed.get(word)
      if (list) list.push(entry)
      else byNeed.set(word, [entry])
    }
  }
  return {byNeed, undemanding, rank: new Map(entries.map((entry, i) => [entry, i]))}
}

let index: Index | undefined

const found = new WeakMap<readonly Token[], readonly Entry[]>()

/** The entries that can match somewhere in a line or sentence, by its words. Prose has next to none. */
function entriesFor(tokens: readonly Token[]): readonly Entry[] {
  const known = found.get(tokens)
  if (known) return known
  index ??= indexByNeed(compileBooks(phraseBooks))
  const {byNeed, undemanding, rank} = index
  const entries = new Set(undemanding)
  for (const word of new Set(tokens.map(keyOf))) for (const entry of byNeed.get(word) ?? []) entries.add(entry)
  const sorted = [...entries].sort((a, b) => (rank.get(a) ?? 0) - (rank.get(b) ?? 0))
  found.set(tokens, sorted)
  return sorted
}

function keyOf({word}: Token): string {
  return /^\p{N}/u.test(word) ? anyNumber : word
}

/** The entries of an anchor that can match at a token: first those that name the word, then those that begin with any. */
export function candidates(anchor: keyof Anchors, tokens: readonly Token[], from: number): readonly Entry[] {
  const token = tokens[from]
  if (!token) return []
  const key = keyOf(token)
  const entries = entriesFor(tokens).filter((entry) => entry.anchor === anchor)
  return [
    ...entries.filter(({pattern}) => pattern.first.has(key)),
    ...entries.filter(({pattern}) => pattern.first.size === 0),
  ]
}
