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
  /** ISO 639-1 code of the language that the phrase is in. */
  written: string
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
            written: language,
            language: speaksFor,
          }
        }),
      ),
    )
  })
}

/** The entries of an anchor, by the first word that they can begin with; they stand in the order of the books. */
interface Index {
  byFirst: ReadonlyMap<string, readonly Entry[]>
  /** Those that can begin with any word. */
  anyFirst: readonly Entry[]
}

interface Lexicon {
  byAnchor: ReadonlyMap<keyof Anchors, Index>
  /** The words that entries need, numbered. */
  needed: ReadonlyMap<string, number>
  /** The numbers of the words of which an entry needs one. */
  needs: ReadonlyMap<Entry, readonly number[]>
}

function lexiconOf(entries: readonly Entry[]): Lexicon {
  const needed = new Map<string, number>()
  const needs = new Map<Entry, number[]>()
  const byAnchor = new Map<keyof Anchors, {byFirst: Map<string, Entry[]>; anyFirst: Entry[]}>()
  for (const entry of entries) {
    const {anchor, pattern} = entry
    const index = byAnchor.get(anchor) ?? {byFirst: new Map<string, Entry[]>(), anyFirst: []}
    byAnchor.set(anchor, index)
    if (pattern.first.size === 0) index.anyFirst.push(entry)
    for (const word of pattern.first) {
      const list = index.byFirst.get(word)
      if (list) list.push(entry)
      else index.byFirst.set(word, [entry])
    }
    const numbers: number[] = []
    for (const word of pattern.needs) {
      const number = needed.get(word) ?? needed.size
      needed.set(word, number)
      numbers.push(number)
    }
    needs.set(entry, numbers)
  }
  return {byAnchor, needed, needs}
}

let lexicon: Lexicon | undefined

/** The needed words that a line or sentence has: `stamps` holds `stamp` for each of them. */
let last: readonly Token[] | undefined
let stamps = new Uint32Array()
let stamp = 0

function lookAt(tokens: readonly Token[], needed: Lexicon['needed']): void {
  // A line is looked at for one anchor after the other, and at several places.
  if (last === tokens) return
  last = tokens
  if (stamps.length !== needed.size) stamps = new Uint32Array(needed.size)
  stamp++
  for (const token of tokens) {
    const number = needed.get(keyOf(token))
    if (number !== undefined) stamps[number] = stamp
  }
}

function keyOf({word, isNumber}: Token): string {
  return isNumber ? anyNumber : word
}

const nothing: readonly Entry[] = []

/**
 * The entries of an anchor that can match at a token and of whose words one is in the line; prose has next to none. First
 * come those that name the word at the token, then those that begin with any.
 */
export function candidates(anchor: keyof Anchors, tokens: readonly Token[], from: number): readonly Entry[] {
  const token = tokens[from]
  lexicon ??= lexiconOf(compileBooks(phraseBooks))
  const {byAnchor, needed, needs} = lexicon
  const index = byAnchor.get(anchor)
  if (!token || !index) return nothing
  lookAt(tokens, needed)
  let found: Entry[] | undefined
  for (const list of [index.byFirst.get(keyOf(token)) ?? nothing, index.anyFirst]) {
    for (const entry of list) {
      const numbers = needs.get(entry) ?? []
      if (numbers.length === 0 || numbers.some((number) => stamps[number] === stamp)) (found ??= []).push(entry)
    }
  }
  return found ?? nothing
}
