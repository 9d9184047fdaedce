import {CharacterKind, characterKind} from '../../article/characters.js'
import {CodeUnits} from '../../article/code-units.js'
import {foreignWords} from '../../article/language.js'
import {isPlainLetter, lettersOfKey, withLetter, WordKinds} from '../../article/word-kinds.js'
import {alsoEnglish, onlyEnglish} from './data/also-english.js'

const foreign: ReadonlySet<string> = new Set([...foreignWords].filter((word) => !alsoEnglish.has(word)))
const english: ReadonlySet<string> = new Set(onlyEnglish)

/** Longer words are no function words. */
const longest = Math.max(...[...foreign, ...english].map(({length}) => length))

/** Whether a passage has a foreign cue in plain small letters. */
export function hasCue(passage: string): boolean {
  return passage.match(/\w+/g)?.some((word) => foreign.has(word)) ?? false
}

/** How many words of a passage are cues. */
interface Cues {
  english: number
  foreign: number
}

const English = 1
const Foreign = 2

const makeCueKinds = () =>
  WordKinds.of([
    [English, [...english]],
    [Foreign, [...foreign].filter((word) => /^[a-z]+$/.test(word))],
  ])
let madeCueKinds: WordKinds | undefined

const codeUnits = new CodeUnits()

/**
 * Counts the function words of a passage that only English has, and those that only other languages have.
 *
 * @example countCues('the end of le monde est là') // {english: 2, foreign: 2}
 */
export function countCues(passage: string): Cues {
  const kinds = (madeCueKinds ??= makeCueKinds())
  const cues = {english: 0, foreign: 0}
  let key = 0
  let isPlain = true
  let start = -1
  const units = codeUnits.of(passage)
  // The space behind the text ends the last word.
  for (let i = 0; i <= passage.length; i++) {
    const unit = units[i] ?? 0
    if (isPlainLetter(unit)) {
      if (start < 0) start = i
      key = withLetter(key, unit)
      continue
    }
    if (unit >= 0x80) {
      const kind = characterKind(unit)
      // Letters beyond the first plane are two units.
      if (kind === CharacterKind.Surrogate) return countByCharacters(passage)
      if (kind === CharacterKind.Letter) {
        if (start < 0) start = i
        isPlain = false
        continue
      }
    }
    if (start < 0) continue
    if (!isPlain || kinds.of(key) !== 0) countWord(passage, start, i, isPlain, isPlain ? kinds.of(key) : 0, cues)
    start = -1
    key = 0
    isPlain = true
  }
  return cues
}

/** Counts a row of letters. */
function countWord(passage: string, start: number, end: number, isPlain: boolean, kind: number, cues: Cues): void {
  if (isPlain && end - start <= lettersOfKey) {
    if ((kind & Foreign) !== 0) cues.foreign++
    if ((kind & English) !== 0 && !isDigit(passage, start - 1) && !isDigit(passage, end)) cues.english++
    return
  }
  cues.foreign += countForeign([passage.slice(start, end)])
  // 3the is no English word.
  cues.english += countEnglish(passage.slice(Math.max(0, start - 1), end + 1))
}

/** Whether what stands at a place goes on with a word as `\w` has it, and is no letter. */
function isDigit(passage: string, at: number): boolean {
  if (at < 0 || at >= passage.length) return false
  const unit = passage.charCodeAt(at)
  return (unit >= 0x30 && unit <= 0x39) || unit === 0x5f
}

function countByCharacters(passage: string): Cues {
  return {english: countEnglish(passage), foreign: countForeign(passage.match(/\p{L}+/gu) ?? [])}
}

function countEnglish(passage: string): number {
  const plain: readonly string[] = passage.match(/\w+/g) ?? []
  return plain.filter((word) => word.length <= longest && english.has(word.toLowerCase())).length
}

function countForeign(words: readonly string[]): number {
  // ſ is an s.
  return words.filter((word) => word.length <= longest && foreign.has(word.toLowerCase().replace('ſ', 's'))).length
}

/** The words of a passage: rows of letters. */
export function wordsOf(passage: string): readonly string[] {
  const words: string[] = []
  let start = -1
  for (let i = 0; i <= passage.length; i++) {
    const kind = i < passage.length ? characterKind(passage.charCodeAt(i)) : CharacterKind.Other
    // Letters beyond the first plane are two units.
    if (kind === CharacterKind.Surrogate) return passage.match(/\p{L}+/gu) ?? []
    if (kind === CharacterKind.Letter) {
      if (start < 0) start = i
    } else if (start >= 0) {
      words.push(passage.slice(start, i))
      start = -1
    }
  }
  return words
}
