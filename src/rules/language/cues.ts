import {foreignWords} from '../../article/language.js'
import {alsoEnglish, onlyEnglish} from './data/also-english.js'

const cues = [...foreignWords].filter((word) => !alsoEnglish.has(word))
const foreignWord = new RegExp(`(?<!\\p{L})(?:${cues.join('|')})(?!\\p{L})`, 'giu')
const englishWord = new RegExp(`\\b(?:${onlyEnglish.join('|')})\\b`, 'gi')

/** A quick test: any foreign cue in plain letters. */
export const quickCue = new RegExp(`\\b(?:${cues.filter((word) => /^[a-z]+$/.test(word)).join('|')})\\b`)

/**
 * Counts the function words of a passage that only English has, and those that only other languages have.
 *
 * @example countCues('the end of le monde est là') // {english: 2, foreign: 2}
 */
export function countCues(passage: string): {english: number; foreign: number} {
  return {english: passage.match(englishWord)?.length ?? 0, foreign: passage.match(foreignWord)?.length ?? 0}
}
