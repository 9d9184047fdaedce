import type {Span} from '../../article/paragraphs.js'
import {Kind, kindOf} from './characters.js'
import {mayBeLowerCaseName} from './capital.js'
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
  /** Words that are spelled alike have the same. */
  hash: number
}

/** Below so many letters a word has too few sounds to be compared. */
const shortestName = 5

/** `Kyiv’s` is Kyiv. */
const possessive = /['’]s$/i

const longName = /^\p{Lu}\p{Ll}[\p{L}\p{M}]{3,}/u

/**
 * Finds the capitalised words of a text.
 *
 * @param filter which of them may begin a name
 */
export function capitalisedWords(text: string, filter: WordFilter): CapitalisedWords {
  const found: CapitalisedWords = {candidates: [], names: [], hasLowerCaseName: false}
  const {length} = text
  let lastEnd = -1
  for (let i = 0; i < length;) {
    const first = text.charCodeAt(i)
    let kind = kindOf(first)
    if (!(kind & (Kind.Letter | Kind.Surrogate))) {
      i++
      continue
    }
    const start = i
    let units = 0
    while (kind & Kind.Letter) {
      units |= text.charCodeAt(i)
      kind = ++i < length ? kindOf(text.charCodeAt(i)) : 0
    }
    if (kind === Kind.Surrogate) {
      units = 0xffff
      i = endOfLetters(text, i)
      if (i === start) {
        i++
        continue
      }
    }
    if (isCapital(text, start)) {
      const before = start === 0 ? 0 : kindOf(text.charCodeAt(start - 1))
      if (before !== Kind.Apostrophe || lastEnd !== start - 1) addCandidate(found, text, start, i, units, filter)
      if (i - start >= shortestName && !(before & (Kind.Digit | Kind.Joint))) addName(found, text, start, i, units)
    } else if (!found.hasLowerCaseName && mayBeLowerCaseName(text, start, i)) {
      found.hasLowerCaseName = true
    }
    lastEnd = i
  }
  return found
}

function isCapital(text: string, start: number): boolean {
  const kind = kindOf(text.charCodeAt(start))
  return kind === Kind.Surrogate ? /^\p{Lu}/u.test(text.slice(start, start + 2)) : (kind & Kind.Upper) !== 0
}

/** Where a run of letters ends that has letters of two units. */
function endOfLetters(text: string, start: number): number {
  const [letters = ''] = /^[\p{L}\p{M}]*/u.exec(text.slice(start)) ?? []
  return start + letters.length
}

/** Adds a word whose first letters end at `end`, if a name may begin with it. */
function addCandidate(
  {candidates}: CapitalisedWords,
  text: string,
  start: number,
  end: number,
  units: number,
  filter: WordFilter,
): void {
  let wordEnd = end
  while (wordEnd < text.length && kindOf(text.charCodeAt(wordEnd)) === Kind.Apostrophe) {
    const next = endOfLetters(text, wordEnd + 1)
    if (next === wordEnd + 1) break
    wordEnd = next
  }
  if (wordEnd > end) wordEnd -= possessive.exec(text.slice(start, wordEnd))?.[0].length ?? 0
  const isPlain = units < 0x80 && wordEnd === end
  if (!isPlain || filter.mayBegin(text, start, end)) candidates.push({start, end: wordEnd})
}

/** Adds a word to those that are compared by sound, if it is written like a name. */
function addName({names}: CapitalisedWords, text: string, start: number, end: number, units: number): void {
  const isName =
    units < 0xd800 ? kindOf(text.charCodeAt(start + 1)) & Kind.Lower : longName.test(text.slice(start, end))
  if (!isName) return
  let hash = 0
  for (let i = start; i < end; i++) hash = (Math.imul(hash, 31) + text.charCodeAt(i)) | 0
  names.push({
    start,
    end,
    hash,
    key: units < 0x80 ? soundKey(text, start, end) : soundKey(plain(text.slice(start, end))),
  })
}
