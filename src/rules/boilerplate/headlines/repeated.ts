import type {Hits} from '../company.js'
import type {Hit} from '../hit.js'
import type {Line} from '../line.js'
import {contentWords} from '../matcher/words.js'
import {fewestHeadlineWords, isHeadlineLike, keyOf, mostHeadlineWords, wordsOf} from './shape.js'
import {similarity} from './similarity.js'

/** Finds the article's headline again below: all but the first are copies. */
export function findRepeatedHeadlines(lines: readonly Line[], hits: Hits): Map<number, Hit> {
  const found = new Map<number, Hit>()
  for (const line of lines)
    if (!hits[line.index] && isDoubled(line)) found.set(line.index, copy('one headline in two translations'))
  const first = lines.findIndex((_, i) => !hits[i])
  const title = lines[first]
  if (!title || first > 3 || title.wordCount < fewestHeadlineWords || title.isProse) return found
  const key = keyOf(title)
  let isHead = true
  for (const line of lines.slice(first + 1)) {
    if (line.isProse && !hits[line.index]) isHead = false
    if (hits[line.index] || line.wordCount > mostHeadlineWords * 2 || line.wordCount < fewestHeadlineWords) continue
    if (isCopy(line, title, key) || (isHead && isReworded(line, title) && !goesOn(lines[line.index + 1])))
      found.set(line.index, copy('its words, or nearly all of them, again'))
  }
  return found
}

function copy(reason: string): Hit {
  return {kind: 'repeated-headline', strength: 'sure', reason}
}

const shortestPiece = 20

function isCopy(line: Line, title: Line, key: string): boolean {
  const isCutOff = /…|\.{3}/.test(line.text.slice(-4))
  const isBegun = /^(?:…|\.{3})/.test(line.text)
  if (!isCutOff && !isBegun && !canBeSimilar(key.length, line.reading.foldedLength)) return false
  const own = keyOf(line)
  if (own === key) return true
  if (isCutOff && own.length > shortestPiece && key.startsWith(own)) return true
  if (isBegun && own.length > shortestPiece && key.includes(own)) return true
  return (
    line.wordCount >= 6 &&
    numbersOf(key) === numbersOf(own) &&
    similarity(key, own) >= fewestShared &&
    !saysAnother(line, title)
  )
}

/** `Strike enters fourth week` below `Strike enters third week`, `Dog bites man` below `Man bites dog`. */
function saysAnother(line: Line, title: Line): boolean {
  const [own, others] = [wordsOf(line), wordsOf(title)]
  const isNew = (list: readonly string[]) => (word: string) =>
    word.length > 3 && !list.some((other) => similarity(word, other) >= sameWord)
  if (own.some(isNew(others)) && others.some(isNew(own))) return true
  const order = own.filter((word) => others.includes(word))
  const before = others.filter((word) => own.includes(word))
  return [...order].sort().join(' ') === [...before].sort().join(' ') && order.join(' ') !== before.join(' ')
}

/** Spellings of one word share so many letter pairs: `Isjum` and `Izium` do not, but `Sinegoubov` and `Syniehubov`. */
const sameWord = 0.4

/** Between headline and text another headline with the same words is the same in another translation. */
function isReworded(line: Line, title: Line): boolean {
  if (!isHeadlineLike(line) || !/^[\p{L}\p{N}"“«„']/u.test(line.text)) return false
  if (line.isProse || numbersOf(keyOf(line)) !== numbersOf(keyOf(title))) return false
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

/** `“One should have done more”: … / “We should have done more” …`: a slash between two wordings, and a cut. */
function isDoubled({text, wordCount}: Line): boolean {
  if (!text.includes(' / ') || wordCount > mostHeadlineWords * 2 || !/…|\.{3}/.test(text)) return false
  const [one, other, ...more] = text.split(' / ').map((half) => half.replace(/…|\.{3}/g, '').trim())
  if (!one || !other || more.length > 0) return false
  const [longer, shorter] = one.length > other.length ? [one, other] : [other, one]
  if (shorter.split(' ').length < 3) return false
  return similarity(longer, shorter) >= sameHalf || similarity(longer.slice(-shorter.length), shorter) >= sameHalf
}

const sameHalf = 0.75

/** `What is new in version 3.6` and `What is new in version 3.7` are headings of two parts. */
function numbersOf(key: string): string {
  return key.match(/\p{N}+/gu)?.join(' ') ?? ''
}

/** Copies share so many letter pairs. */
const fewestShared = 0.85

/** Whether texts of two lengths, -1 if one is not known, can be as similar: the longer has no more pairs of the shorter. */
function canBeSimilar(a: number, b: number): boolean {
  return b < 0 || a === b || 2 * (Math.min(a, b) - 1) >= fewestShared * (a + b - 2)
}
