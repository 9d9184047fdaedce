import {twoBytes} from '../../sections.js'
import type {Kind} from '../kinds.js'
import type {PhraseBook} from '../phrases.js'
import {BagFlag, type BagTables, blockSize} from './bags.js'
import {startsOf} from './arrays.js'
import type {CodeWriter} from './code.js'
import {compile, type Pattern, PatternError} from './pattern.js'
import {numberId} from './reserved-words.js'

export interface CompiledBag {
  kind: Kind
  book: number
  example: string
  flags: number
  /** What it may hold, its cues and its acts. */
  parts: readonly [Pattern, Pattern, Pattern]
}

/** Languages that put no spaces between words. */
const ofCharacters = new Set(['ja', 'th', 'zh'])

/**
 * Compiles the bags of a book. Those of a book follow each other, so that the words of one language are in few blocks.
 *
 * @param number the place of the book in the list of all
 * @param sets the synonym sets that it may use
 */
export function compileBags(
  {language, bags = {}}: PhraseBook,
  number: number,
  sets: Readonly<Record<string, string>>,
  writer: CodeWriter,
): CompiledBag[] {
  const compileClosed = (source: string) => {
    const pattern = compile(source, writer, sets)
    if (!pattern.closed) throw new PatternError(source, 'a bag cannot hold every word')
    return pattern
  }
  return Object.entries(bags).flatMap(([kind, list]) =>
    list.map(({words, cue, act, begins, label, example}) => ({
      kind: kind as Kind,
      book: number,
      example,
      flags:
        (ofCharacters.has(language) ? BagFlag.Characters : 0) |
        (begins ? BagFlag.Begins : 0) |
        (label ? BagFlag.Label : 0),
      parts: [compileClosed(words), compileClosed(cue), compileClosed(act)] as const,
    })),
  )
}

/** What `Bags` reads. */
export function packBags(bags: readonly CompiledBag[], writer: CodeWriter): BagTables {
  const {words} = writer
  /** For each word its signs, by block. */
  const signs = words.map(() => new Map<number, number[]>())
  for (const [number, {parts}] of bags.entries()) {
    const block = Math.floor(number / blockSize)
    const bit = 1 << (number % blockSize)
    for (const [role, {code}] of parts.entries()) {
      for (const id of writer.wordsIn(code)) {
        const signsOfWord = signs[/^\p{N}/u.test(words[id] ?? '') ? numberId : id]
        const sign = signsOfWord?.get(block) ?? [block, 0, 0, 0]
        signsOfWord?.set(block, sign)
        for (const at of new Set([1, 1 + role])) sign[at] = (sign[at] ?? 0) | bit
      }
    }
  }
  // Many words, `the` and `of`, have the same signs: a list is kept once. The first is that of words without any.
  const lists = new Map<string, readonly number[]>([['', []]])
  const listOf = signs.map((signsOfWord) => {
    const list = [...signsOfWord.values()].flat()
    lists.set(list.join(), list)
    return list.join()
  })
  const keys = [...lists.keys()]
  return {
    bagFlags: twoBytes(bags.map(({flags}) => flags)),
    bagLists: twoBytes(listOf.map((key) => keys.indexOf(key))),
    bagSigns: twoBytes([...lists.values()].flat()),
    bagSignStarts: Int32Array.from(startsOf([...lists.values()])),
  }
}
