import {CharacterKind, characterKind} from '../../article/characters.js'
import {foreignWords} from '../../article/language.js'
import {alsoEnglish, onlyEnglish} from './data/also-english.js'

const foreign: ReadonlySet<string> = new Set([...foreignWords].filter((word) => !alsoEnglish.has(word)))
const english: ReadonlySet<string> = new Set(onlyEnglish)

/** Longer words are no function words. */
const longest = Math.max(...[...foreign, ...english].map(({length}) => length))

/** Whether a passage has a foreign cue in plain small letters. */
export function hasCue(passage: string): boolean {
  return passage.match(/\w+/g)?.some((word) => foreign.has(word)) ?? false
}

/**
 * Counts the function words of a passage that only English has, and those that only other languages have.
 *
 * @example countCues('the end of le monde est là') // {english: 2, foreign: 2}
 */
export function countCues(passage: string): {english: number; foreign: number} {
  const plain: readonly string[] = passage.match(/\w+/g) ?? []
  return {
    english: plain.filter((word) => word.length <= longest && english.has(word.toLowerCase())).length,
    // ſ is an s.
    foreign: wordsOf(passage).filter(
      (word) => word.length <= longest && foreign.has(word.toLowerCase().replace('ſ', 's')),
    ).length,
  }
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
