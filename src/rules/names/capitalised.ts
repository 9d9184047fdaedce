import type {Span} from '../../article/paragraphs.js'
import {Kind, kindOf} from './characters.js'
import {beginsLowerCaseName, isLowerCaseName} from './capital.js'
import {plain, type SoundKey, soundKey} from './sounds.js'
import type {WordFilter} from './word-filter.js'

/** What one look at the characters of a text finds in it; all offsets are the text’s. */
export interface CapitalisedWords {
  /**
   * The words that a known name may begin with: Ukraine, McDonald, but nothing of `l’Ukraine` and `iPhone`, and of
   * `Kyiv’s` the name.
   */
  candidates: Span[]
  /** Words that are long enough to be compared by sound. */
  names: NameWord[]
  /** Whether one of the names may stand there that are never in lower case. */
  hasLowerCaseName: boolean
}

/** A capitalised word, by itself or behind an apostrophe (`O’Brien`). */
export interface NameWord extends Span {
  /** What spellings of one name share. */
  key: SoundKey
}

/** Below so many letters a word has too few sounds to be compared. */
const shortestName = 5

/** `Kyiv’s` is Kyiv. */
const possessive = /['’]s$/i

/** How words look that may be names: not all in capitals. */
const nameShape = /^\p{Lu}\p{Ll}[\p{L}\p{M}]{3,}/u

/**
 * Finds the capitalised words of a text.
 *
 * @param filter which of them may begin a name
 */
export function capitalisedWords(text: string, filter: WordFilter): CapitalisedWords {
  const found: CapitalisedWords = {candidates: [], names: [], hasLowerCaseName: false}
  const {length} = text
  let unitBefore = 0
  let kindBefore = 0
  let kindBeforeThat = 0
  // Every character comes by here: few of them may need a decision, since where words begin no processor can guess.
  for (let i = 0; i < length; i++) {
    const unit = text.charCodeAt(i)
    const kind = kindOf(unit)
    if (kind & ~(kindBefore << 1) & Kind.Upper) addWord(found, text, i, kindBefore, filter)
    if (beginsLowerCaseName(unitBefore, unit) & ~kindBeforeThat && isLowerCaseName(text, i - 1)) {
      found.hasLowerCaseName = true
    }
    kindBeforeThat = kindBefore
    kindBefore = kind
    unitBefore = unit
  }
  return found
}

/** Adds the word that a capital begins, if it is one. */
function addWord(found: CapitalisedWords, text: string, start: number, before: number, filter: WordFilter): void {
  if (before & Kind.Surrogate && isLetter(text, start - 1)) return
  let end = start
  let units = 0
  while (end < text.length && kindOf(text.charCodeAt(end)) & Kind.Letter) units |= text.charCodeAt(end++)
  if (end === start || (end < text.length && kindOf(text.charCodeAt(end)) & Kind.Surrogate)) {
    if (!/^\p{Lu}/u.test(text.slice(start, start + 2))) return
    end = endOfLetters(text, end)
    units = 0xffff
  }
  const isPlain = units < 0x80
  if (before !== Kind.Apostrophe || !isLetter(text, start - 2)) {
    const wordEnd = endOfWord(text, start, end)
    if (!isPlain || wordEnd > end || filter.mayBegin(text, start, end)) found.candidates.push({start, end: wordEnd})
  }
  if (end - start < shortestName || before & (Kind.Digit | Kind.Joint)) return
  if (isPlain) {
    if (text.charCodeAt(start + 1) >= lowerA) found.names.push({start, end, key: soundKey(text, start, end)})
  } else {
    const word = text.slice(start, end)
    if (nameShape.test(word)) found.names.push({start, end, key: soundKey(plain(word))})
  }
}

const lowerA = 0x61

/** Whether there is a letter, or a half of one, at an offset. */
function isLetter(text: string, offset: number): boolean {
  if (offset < 0 || offset >= text.length) return false
  const kind = kindOf(text.charCodeAt(offset))
  return (kind & Kind.Letter) !== 0 || ((kind & Kind.Surrogate) !== 0 && /^[\p{L}\p{M}]$/u.test(pairAt(text, offset)))
}

/** The character of two units whose first or second one is at an offset. */
function pairAt(text: string, offset: number): string {
  const isSecond = (text.charCodeAt(offset) & 0xfc00) === 0xdc00
  return isSecond ? text.slice(offset - 1, offset + 1) : text.slice(offset, offset + 2)
}

function endOfLetters(text: string, start: number): number {
  let end = start
  while (end < text.length && (kindOf(text.charCodeAt(end)) & Kind.Letter || isLetter(text, end))) end++
  return end
}

/** Where a word ends whose first letters end at `end`: behind those of McDonald’s and O’Brien, without the possessive. */
function endOfWord(text: string, start: number, end: number): number {
  let wordEnd = end
  while (wordEnd < text.length && kindOf(text.charCodeAt(wordEnd)) === Kind.Apostrophe && isLetter(text, wordEnd + 1)) {
    wordEnd = endOfLetters(text, wordEnd + 1)
  }
  if (wordEnd === end) return end
  const [{length}] = possessive.exec(text.slice(start, wordEnd)) ?? ['']
  return wordEnd - length
}
