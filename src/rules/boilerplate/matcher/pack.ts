import {englishWords, foreignWords} from '../../../article/language.js'
import {packSections, twoBytes} from '../../sections.js'
import {creditWords} from '../data/credit-words.js'
import {englishSets} from '../data/english/sets.js'
import {leads} from '../data/leads.js'
import {type Kind, kinds} from '../kinds.js'
import type {Anchors, Phrase, PhraseBook} from '../phrases.js'
import {startsOf} from './arrays.js'
import {CodeWriter} from './code.js'
import type {LexiconTables} from './lexicon.js'
import {fold} from './letters.js'
import {type CompiledBag, compileBags, packBags} from './pack-bags.js'
import {compile, type Pattern} from './pattern.js'
import {closedBit} from './phrase-index.js'
import {anchors, beginsBit, creditBit, cueBit, groupOf, leadBit, noSigns, smallBit} from './signs.js'
import {tokenize} from './tokens.js'
import {stemMark} from './stems.js'
import {packVocabulary} from './vocabulary.js'

interface CompiledPhrase extends Pattern {
  anchor: keyof Anchors
  kind: Kind
  book: number
  example: string
}

/**
 * Compiles the phrases of all books and finds the words that lead to them. That takes longer than cleaning a hundred
 * articles, so it is done when the program is built; at run time it is data: the arrays that `Lexicon`
 * reads.
 */
export function packLexicon(books: readonly PhraseBook[]): Uint8Array {
  const writer = new CodeWriter()
  const sets = books.map(({language, sets}) => (language === 'en' ? {...englishSets, ...sets} : sets))
  writer.addWords(wordsOf(books))
  const phrases = compileAll(books, sets, writer)
  const bags = books.flatMap((book, number) => compileBags(book, number, sets[number] ?? {}, writer))
  const leadIds = leads.map((lead) => writer.numberOf(lead))
  const creditIds = creditWords.map((word) => writer.numberOf(word))
  const {words} = writer
  const pieces = [...phrases, ...bags.flatMap(({parts}) => parts)]
  const {code, starts} = writer.assemble(pieces.map((piece) => piece.code))
  // Behind the words stands what needs none.
  const known = noSigns(words.length)
  const mark = (id: number, bit: number, bits = known.signs) => (bits[id] = (bits[id] ?? 0) | bit)
  for (const id of leadIds) mark(id, leadBit)
  for (const id of creditIds) mark(id, creditBit)
  for (const [id, word] of words.entries()) if (englishWords.has(word) || foreignWords.has(word)) mark(id, smallBit)
  /** For each word the phrases that can begin with it; behind the words, those that can begin with any. */
  const beginning: number[][] = [...words, ''].map(() => [])
  const phraseGroups = phrases.map(({anchor, kind}) => groupOf(anchor, kinds.indexOf(kind)))
  for (const [number, phrase] of phrases.entries()) {
    const {first, anchor} = phrase
    const cues = phrase.needs.size === 0 ? [words.length] : Array.from(phrase.needs, (word) => writer.numberOf(word))
    const group = 1 << (phraseGroups[number] ?? 0)
    for (const id of cues) mark(id, group, known.needs)
    if (first.size === 0) {
      beginning[words.length]?.push(number)
      for (const id of cues) mark(id, cueBit(anchor))
    }
    for (const word of first) {
      const id = writer.numberOf(word)
      beginning[id]?.push(number)
      mark(id, beginsBit(anchor))
      mark(id, group, known.begins)
    }
  }
  const vocabulary = packVocabulary(words, known)
  const entries = [...phrases, ...bags]
  const groups = entries.filter((entry, n) => n === 0 || !isOfGroup(entry, entries[n - 1]))
  const tables: LexiconTables = {
    books: Buffer.from(
      books.map(({language, from}) => `${language} ${(language === 'en' ? from : language) ?? ''}`).join('\n'),
    ),
    ...vocabulary,
    code: twoBytes(code),
    pieces: Int32Array.from(starts),
    longest: twoBytes(phrases.map(({longest, closed}) => longest | (closed ? closedBit : 0))),
    groups: Uint8Array.from(phraseGroups),
    needs: twoBytes(phrases.flatMap(({needs}) => [...needs].map((word) => writer.numberOf(word)))),
    needsStarts: twoBytes(startsOf(phrases.map(({needs}) => [...needs]))),
    needsToo: twoBytes(phrases.flatMap(({needsToo}) => [...needsToo].map((word) => writer.numberOf(word)))),
    needsTooStarts: twoBytes(startsOf(phrases.map(({needsToo}) => [...needsToo]))),
    beginning: twoBytes(beginning.flat()),
    beginningStarts: twoBytes(startsOf(beginning)),
    anchorStarts: twoBytes(startsOf(anchors.map((anchor) => phrases.filter((phrase) => phrase.anchor === anchor)))),
    groupStarts: twoBytes(groups.map((entry) => entries.indexOf(entry))),
    groupKinds: twoBytes(groups.map(({kind}) => kinds.indexOf(kind))),
    groupBooks: twoBytes(groups.map(({book}) => book)),
    examples: Buffer.from(entries.map(({example}) => example).join('')),
    exampleStarts: Int32Array.from(startsOf(entries.map(({example}) => Buffer.from(example)))),
    ...packBags(bags, writer),
  }
  return packSections({...tables})
}

/** The words that the patterns and sets of books name. */
function wordsOf(books: readonly PhraseBook[]): Set<string> {
  const sources = books.flatMap(({sets, phrases, bags = {}}) => [
    ...Object.values(sets),
    ...Object.values(phrases).flatMap((byAnchor) =>
      Object.values(byAnchor).flatMap((list: readonly Phrase[]) =>
        list.map((phrase) => (typeof phrase === 'string' ? phrase : phrase[0])),
      ),
    ),
    ...Object.values(bags).flatMap((list) => list.flatMap(({words, cue, act}) => [words, cue, act])),
  ])
  return new Set(sources.flatMap((source) => wordsIn(source)))
}

/** The words and stems of a pattern, without the names of sets. */
function wordsIn(source: string): string[] {
  const pieces = source.replace(/\{[\p{L}\w]+\}|<name>/gu, ' ').split(/[\s()[\]|]+/)
  return pieces.flatMap((piece) =>
    piece.endsWith(stemMark) ? fold(piece) : tokenize(piece).flatMap(({word, isNumber}) => (isNumber ? [] : word)),
  )
}

/** The phrases of all books, anchor by anchor. */
function compileAll(
  books: readonly PhraseBook[],
  sets: readonly PhraseBook['sets'][],
  writer: CodeWriter,
): CompiledPhrase[] {
  const phrases = books.flatMap(({phrases}, book) => {
    return Object.entries(phrases).flatMap(([kind, byAnchor]) =>
      Object.entries(byAnchor).flatMap(([anchor, list]: [string, readonly Phrase[]]) =>
        list.map((phrase) => {
          const [source, example] = typeof phrase === 'string' ? [phrase, phrase] : phrase
          const compiled = compile(source, writer, sets[book])
          return {...compiled, anchor: anchor as keyof Anchors, kind: kind as Kind, book, example}
        }),
      ),
    )
  })
  return anchors.flatMap((anchor) => phrases.filter((phrase) => phrase.anchor === anchor))
}

function isOfGroup(
  {kind, book}: CompiledPhrase | CompiledBag,
  other: CompiledPhrase | CompiledBag | undefined,
): boolean {
  return other?.kind === kind && other.book === book
}
