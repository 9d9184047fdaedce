import {CharacterKind, characterKind} from './characters.js'

const notYet = -2

/**
 * Counts the words of a text: runs of letters and digits, apostrophes and hyphens inside them included.
 *
 * @example countWords('Don’t go.') // 2
 */
export function countWords(text: string): number {
  let words = 0
  /** Where the last word ended, if an apostrophe or a hyphen there would go on with it. */
  let joint = notYet
  let isOpen = false
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    const kind = characterKind(unit)
    if (kind === CharacterKind.Surrogate) return countByCharacters(text)
    if (kind !== CharacterKind.Other) {
      if (!isOpen && joint !== i - 1) words++
      isOpen = true
    } else {
      joint = isOpen && (unit === 0x27 || unit === 0x2019 || unit === 0x2d) ? i : notYet
      isOpen = false
    }
  }
  return words
}

function countByCharacters(text: string): number {
  return text.match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu)?.length ?? 0
}
