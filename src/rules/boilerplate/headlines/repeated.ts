import type {Hits} from '../company.js'
import type {Hit} from '../hit.js'
import type {Line} from '../line.js'
import {contentWords} from '../matcher/words.js'
import {isDoubled} from './doubled.js'
import {mayBeDressed, undressed} from './dressed.js'
import {fewestHeadlineWords, isHeadlineLike, mostHeadlineWords} from './shape.js'
import {fewestShared, isSameWording, numbersOf, type Wording, wordingOf} from './wording.js'

/** Below a headline of fewer words its copy stands at once: further down, the same two words are a heading. */
const fewestWordsInHead = 2

/** Finds the article's headline again below: all but the first are copies. */
export function findRepeatedHeadlines(lines: readonly Line[], hits: Hits): Map<number, Hit> {
  const found = new Map<number, Hit>()
  for (const line of lines)
    if (!hits[line.index] && line.wordCount <= mostHeadlineWords * 2 && isDoubled(line.reading))
      found.set(line.index, copy('one headline in two wordings'))
  const first = lines.findIndex((_, i) => !hits[i])
  const title = lines[first]
  if (!title || first > 3 || title.wordCount < fewestWordsInHead || title.isProse) return found
  const headline = new Headline(title)
  let isHead = true
  for (const line of lines.slice(first + 1)) {
    if (line.isProse && !hits[line.index]) isHead = false
    if (hits[line.index] || line.wordCount > mostHeadlineWords * 2) continue
    const next = lines[line.index + 1]
    if (headline.isIn(line, isHead, next) || (isHead && isReworded(line, title) && !goesOn(next)))
      found.set(line.index, copy('its words, or nearly all of them, again'))
  }
  return found
}

function copy(reason: string): Hit {
  return {kind: 'repeated-headline', strength: 'sure', reason}
}

const none: readonly Wording[] = []

/** The article's headline, and what it is without kicker and outlet. */
class Headline {
  readonly #line: Line
  #known: Wording | undefined
  #cores: readonly Wording[] | undefined

  constructor(line: Line) {
    this.#line = line
  }

  /** Most articles have no line that it is compared with. */
  get #wording(): Wording {
    return (this.#known ??= wordingOf(this.#line.text))
  }

  /** How long its key is. */
  get #length(): number {
    const {foldedLength} = this.#line.reading
    return foldedLength < 0 ? this.#wording.key.length : foldedLength
  }

  #undressed(): readonly Wording[] {
    const {reading, text} = this.#line
    return (this.#cores ??= mayBeDressed(reading) ? undressed(text, fewestHeadlineWords) : none)
  }

  /** Whether a line is the headline again, dressed or not. */
  isIn(line: Line, isHead: boolean, next: Line | undefined): boolean {
    if (this.#line.wordCount < fewestHeadlineWords || line.wordCount < fewestHeadlineWords)
      return isHead && next?.isProse === true && wordingOf(line.text).key === this.#wording.key
    const {foldedLength} = line.reading
    const length = this.#length
    if (mayBeCut(line.text) || canBeSimilar(length, foldedLength) || foldedLength === 2 * length + 1) {
      if (isSameWording(wordingOf(line.text), this.#wording)) return true
    }
    // The headline itself may be the one that is dressed.
    const cores = isHead ? this.#undressed() : none
    if (cores.length > 0) {
      const own = wordingOf(line.text)
      if (cores.some((core) => core.key === own.key)) return true
    }
    if (line.text.length < length || !mayBeDressed(line.reading)) return false
    return undressed(line.text, fewestHeadlineWords).some((core) => isSameWording(core, this.#wording))
  }
}

function mayBeCut(text: string): boolean {
  return /…|\.{3}/.test(text.slice(-4)) || /^(?:…|\.{3})/.test(text)
}

/** Between headline and text another headline with the same words is the same in another translation. */
function isReworded(line: Line, title: Line): boolean {
  if (line.wordCount < fewestHeadlineWords) return false
  if (!isHeadlineLike(line) || !/^[\p{L}\p{N}"“«„']/u.test(line.text)) return false
  if (line.isProse || numbersOf(wordingOf(line.text)) !== numbersOf(wordingOf(title.text))) return false
  const parts = line.text.includes(' / ') ? line.text.split(' / ').map(contentWords) : [line.content]
  const [best] = parts.filter((part) => isSameSet(part, title.content))
  if (!best) return false
  return parts.every((part) => [...part].every((word) => title.content.has(word) || part === best))
}

/** A sentence that was broken into lines. */
function goesOn(next: Line | undefined): boolean {
  return next !== undefined && /^\p{Ll}/u.test(next.text)
}

const fewestWords = 4
const mostOfWords = 0.7

function isSameSet(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const shared = [...a].filter((word) => b.has(word)).length
  return shared >= fewestWords && shared >= mostOfWords * Math.max(a.size, b.size)
}

/** Whether texts of two lengths, -1 if one is not known, can be as similar: the longer has no more pairs of the shorter. */
function canBeSimilar(a: number, b: number): boolean {
  return b < 0 || a === b || 2 * (Math.min(a, b) - 1) >= fewestShared * (a + b - 2)
}
