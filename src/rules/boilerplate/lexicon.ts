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
  /** Its place among all entries. */
  rank: number
  pattern: Pattern
  /** The source as the phrase book has it, and an example. */
  source: string
  example: string
  /** ISO 639-1 code of the language that the phrase is in. */
  written: string
  /** The language that the phrase speaks for, if it speaks for one. */
  language: string | undefined
}

/** Compiles phrase books. */
export function compileBooks(books: readonly PhraseBook[]): Entry[] {
  let rank = 0
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
            rank: rank++,
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

/** The entries of an anchor, by the words of which one must be in the line. */
interface Index {
  byNeed: ReadonlyMap<string, readonly Entry[]>
  /** Those that can do without any certain word. */
  undemanding: readonly Entry[]
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
  return {byNeed, undemanding}
}

let indexes: Map<keyof Anchors, Index> | undefined

function indexByAnchor(entries: readonly Entry[]): Map<keyof Anchors, Index> {
  const anchors = new Set(entries.map(({anchor}) => anchor))
  return new Map(
    [...anchors].map((anchor) => [anchor, indexByNeed(entries.filter((entry) => entry.anchor === anchor))]),
  )
}

const nothing: readonly Entry[] = []

/** What was found last: a line is looked at for one anchor after the other, and at several places. */
let last: {tokens: readonly Token[]; found: Map<keyof Anchors, readonly Entry[]>} | undefined

/** The entries of an anchor that can match somewhere in a line or sentence, by its words. Prose has next to none. */
function entriesFor(anchor: keyof Anchors, tokens: readonly Token[]): readonly Entry[] {
  if (last?.tokens !== tokens) last = {tokens, found: new Map()}
  const known = last.found.get(anchor)
  if (known) return known
  indexes ??= indexByAnchor(compileBooks(phraseBooks))
  const {byNeed, undemanding} = indexes.get(anchor) ?? {byNeed: new Map<string, Entry[]>(), undemanding: nothing}
  let found = undemanding
  for (const token of tokens) {
    const entries = byNeed.get(keyOf(token))
    if (entries) found = found.length === 0 ? entries : [...found, ...entries]
  }
  // The first that matches decides: they go in the order of the books.
  if (found !== undemanding) found = [...new Set(found)].sort((a, b) => a.rank - b.rank)
  last.found.set(anchor, found)
  return found
}

function keyOf({word, isNumber}: Token): string {
  return isNumber ? anyNumber : word
}

/** The entries of an anchor that can match at a token: first those that name the word, then those that begin with any. */
export function candidates(anchor: keyof Anchors, tokens: readonly Token[], from: number): readonly Entry[] {
  const token = tokens[from]
  const entries = token ? entriesFor(anchor, tokens) : nothing
  if (!token || entries.length === 0) return nothing
  const key = keyOf(token)
  const beginning = entries.filter(({pattern}) => pattern.first.has(key))
  const anywhere = entries.filter(({pattern}) => pattern.first.size === 0)
  return anywhere.length === 0 ? beginning : [...beginning, ...anywhere]
}
