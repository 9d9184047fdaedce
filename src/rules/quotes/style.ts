import type {Article} from '../../article/article.js'
import {isLetterBefore, isLetterOrDigitAt} from './characters.js'

/** How a document writes its quotations. What it is consistent in is never changed. */
export interface Style {
  /** Curly marks, or straight ones. */
  curly: boolean
  /** Which marks lie outside: double ones in US usage, single ones in UK usage; some documents have both. */
  outside: 'double' | 'single' | 'either'
}

/** „X“ and „X”: their closing marks say nothing about the document. */
const german = /„[^„“”\n]*[“”]/g

/**
 * Tells a document's style. One curly mark is enough for curly: what is straight beside it came from a tool. A document
 * without any was typed with straight marks if an apostrophe or a whole quotation says so, and stays as it is; where all
 * there is are foreign or damaged marks, nothing says straight, and curly is what print uses.
 *
 * @param places where its marks stand, in order
 */
export function styleOf({text}: Pick<Article, 'text'>, places: readonly number[]): Style {
  const has = (marks: string) => places.some((place) => marks.includes(text.charAt(place)))
  const hasCurly = has('„') ? /[“”‘’]/.test(text.replace(german, '')) : has('“”‘’')
  const curly =
    hasCurly || !places.some((place) => isStraightApostrophe(text, place) || beginsStraightQuotation(text, place))
  return {curly, outside: has("'‘") ? outsideOf(text, places) : 'double'}
}

function isStraightApostrophe(text: string, place: number): boolean {
  if (text[place] !== "'" || text[place - 1] === "'" || text[place + 1] === "'") return false
  return isLetterBefore(text, place) || isLetterOrDigitAt(text, place + 1)
}

/** In UTF-16 code units: a quotation that is longer has lost a mark. */
const longestQuotation = 302

/** `"in a line"`, with spaces or brackets outside only. */
function beginsStraightQuotation(text: string, place: number): boolean {
  if (text[place] !== '"' || !/[\s([]|^$/.test(text.slice(Math.max(0, place - 1), place))) return false
  const end = text.indexOf('"', place + 1)
  const quoted = text.slice(place + 1, Math.max(place, end))
  if (quoted === '' || quoted.length > longestQuotation || quoted.trim() !== quoted || quoted.includes('\n'))
    return false
  return text[end + 1] !== '"' && !isLetterOrDigitAt(text, end + 1)
}

/** With one single quotation to so many double ones, it is a habit of the document; with fewer, a slip. */
const fewSingles = 4

/** With fewer than that share of double ones outside, the document is in UK usage. */
const fewDoubles = 3

/**
 * Compares the quotations that have single marks on both sides and lie in no other with those that begin with a double
 * mark. A single mark that a double one follows may lie outside, `‘X “Y”’`, or be of the wrong level, `‘X”`: only its closing mark tells.
 */
function outsideOf(text: string, places: readonly number[]): Style['outside'] {
  let open = ''
  let singles = 0
  let doubles = 0
  let lineEnd = endOfLine(text, 0)
  for (const place of places) {
    if (place > lineEnd) {
      open = ''
      lineEnd = endOfLine(text, place)
    }
    const mark = text.charAt(place)
    if (/["“”«»„]/.test(mark)) {
      if (open === '') doubles++
      if (open !== 'single') open = open === '' ? 'double' : ''
    } else if (!/['‘’]/.test(mark) || !(standsBeforeWord(text, place) || standsBehindWord(text, place))) continue
    else if (open === '' && mark !== '’') open = 'single'
    else if (open === 'single') {
      singles++
      open = ''
    }
  }
  if (singles > fewDoubles * doubles) return 'single'
  return singles > 0 && singles >= doubles / fewSingles ? 'either' : 'double'
}

function endOfLine(text: string, place: number): number {
  const end = text.indexOf('\n', place)
  return end < 0 ? text.length : end
}

function standsBeforeWord(text: string, place: number): boolean {
  return (
    text[place] !== '’' &&
    isLetterOrDigitAt(text, place + 1) &&
    (place === 0 || /[\s([—–“"]/.test(text.charAt(place - 1)))
  )
}

function standsBehindWord(text: string, place: number): boolean {
  return text[place] !== '‘' && !isLetterOrDigitAt(text, place + 1)
}
