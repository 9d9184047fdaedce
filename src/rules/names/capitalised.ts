import type {Span} from '../../article/paragraphs.js'
import {endOfLetters, isCapitalAt, isLetterAt, Kind, kindAt, kindOf} from './characters.js'
import {plain, type SoundKey, soundKey} from './sounds.js'
import type {WordFilter} from './word-filter.js'

/** What one look at the characters of a text finds in it; all offsets are the text’s. */
export interface CapitalisedWords {
  /**
   * Words that a known name may begin with: Ukraine, McDonald, but nothing of `l’Ukraine` and `iPhone`, and of `Kyiv’s`
   * the name.
   */
  candidates: Span[]
  /** Words that are long enough to be compared by sound. */
  names: NameWord[]
}

/** A capitalised word, by itself or behind an apostrophe (`O’Brien`). */
export interface NameWord extends Span {
  /** What spellings of one name share. */
  key: SoundKey
}

/** Below so many letters a word has too few sounds to be compared. */
const shortestName = 5

/** How words look that may be names: not all in capitals. */
const nameShape = () => /^\p{Lu}\p{Ll}[\p{L}\p{M}]{3,}/u

/** What may begin a capitalised word. The other characters pass by without a step of this program. */
const beginning = /[A-Z\u0080-\uffff]/g

/**
 * Finds the capitalised words of a text.
 *
 * @param capitals where words with a capital begin and end, if the text has no other letters than those from a to z
 * @param filter which of them may begin a known name
 */
export function capitalisedWords(
  text: string,
  capitals: readonly number[] | undefined,
  filter: WordFilter,
): CapitalisedWords {
  const found: CapitalisedWords = {candidates: [], names: []}
  if (capitals) {
    for (let i = 0; i < capitals.length; i += 2)
      addPlainWord(found, text, capitals[i] ?? 0, capitals[i + 1] ?? 0, filter)
    return found
  }
  beginning.lastIndex = 0
  while (beginning.test(text)) {
    const start = beginning.lastIndex - 1
    if (!(kindOf(text.charCodeAt(start)) & Kind.Upper)) continue
    const before = kindAt(text, start - 1)
    if (!(before & Kind.Letter)) beginning.lastIndex = addWord(found, text, start, before, filter)
  }
  return found
}

/** Adds the word that a capital begins, if it is one, and returns where its letters end. */
function addWord(found: CapitalisedWords, text: string, start: number, before: number, filter: WordFilter): number {
  if (before & Kind.Surrogate && isLetterAt(text, start - 1)) return start + 1
  let end = start
  let units = 0
  while (end < text.length && kindOf(text.charCodeAt(end)) & Kind.Letter) units |= text.charCodeAt(end++)
  if (end === start || (end < text.length && kindOf(text.charCodeAt(end)) & Kind.Surrogate)) {
    if (!isCapitalAt(text, start)) return start + 1
    end = endOfLetters(text, end)
    units = 0xffff
  }
  if (units < 0x80) {
    addPlainWord(found, text, start, end, filter)
    return end
  }
  if (beginsWord(text, start, before)) found.candidates.push({start, end: endOfWord(text, end)})
  if (mayBeCompared(start, end, before)) addForeignName(found, text, start, end, units)
  return end
}

/** Adds a word of letters from a to z. */
function addPlainWord(found: CapitalisedWords, text: string, start: number, end: number, filter: WordFilter): void {
  const before = kindAt(text, start - 1)
  if (beginsWord(text, start, before)) {
    const wordEnd = endOfWord(text, end)
    if (wordEnd > end || filter.mayBegin(text, start, end)) found.candidates.push({start, end: wordEnd})
  }
  if (mayBeCompared(start, end, before) && text.charCodeAt(start + 1) >= lowerA)
    found.names.push({start, end, key: soundKey(text, start, end)})
}

/** Whether a capital is not that of `l’Ukraine`. */
function beginsWord(text: string, start: number, before: number): boolean {
  return before !== Kind.Apostrophe || !isLetterAt(text, start - 2)
}

function mayBeCompared(start: number, end: number, before: number): boolean {
  return end - start >= shortestName && !(before & (Kind.Number | Kind.Joint))
}

/** Adds a word with other letters than those of ASCII, if it is a name. */
function addForeignName({names}: CapitalisedWords, text: string, start: number, end: number, units: number): void {
  const word = text.slice(start, end)
  const isName = units < 0xd800 ? kindAt(text, start + 1) & Kind.Lower : nameShape().test(word)
  if (isName) names.push({start, end, key: soundKey(plain(word))})
}

const lowerA = 0x61

/** Where a word ends whose first letters end at `end`: behind those of McDonald’s and O’Brien, without the possessive. */
function endOfWord(text: string, end: number): number {
  let wordEnd = end
  while (
    wordEnd < text.length &&
    kindOf(text.charCodeAt(wordEnd)) === Kind.Apostrophe &&
    isLetterAt(text, wordEnd + 1)
  ) {
    wordEnd = endOfLetters(text, wordEnd + 1)
  }
  return wordEnd === end ? end : withoutPossessive(text, wordEnd)
}

/** `Kyiv’s` is Kyiv. */
function withoutPossessive(text: string, end: number): number {
  const isPossessive = /[sS]/.test(text.charAt(end - 1)) && /['’]/.test(text.charAt(end - 2))
  return isPossessive ? end - 2 : end
}
