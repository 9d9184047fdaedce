import type {Change} from '../../article/edit.js'
import {isDetachedPossessive, joins} from './apostrophe.js'
import {isLetter, isLetterOrDigit, Kind} from './characters.js'
import {clauseStarters, neverLast, quotedPrefixes, rarelyLast, seldomLast} from './data/words.js'
import {isHalfSpaced, type Mark} from './marks.js'
import {opens, Reading} from './readings.js'
import type {Style} from './style.js'

/** What a mark and the space beside it become with a reading. */
export function changeFor(text: string, mark: Mark, reading: Reading, style: Style): Change {
  const {start, end, gapStart, gapEnd} = mark
  const same = {start, end, expected: text.slice(start, end)}
  if (reading === Reading.Prime || reading === Reading.Other) return same
  const expected = glyph(reading, style)
  if (reading === Reading.Apostrophe) {
    const whole = joins(text.slice(mark.wordStart, gapStart), text.slice(gapEnd, mark.wordEnd))
    const from = whole || isDetachedPossessive(text, mark) ? removable(text, gapStart, start) : start
    return {start: from, end: whole ? removableEnd(text, end, gapEnd) : end, expected}
  }
  if (reading === Reading.CloseOpen) return {...same, expected: style.curly ? '” “' : '" "'}
  if (reading === Reading.OuterInnerOpen || reading === Reading.InnerOuterClose) return {...same, expected}
  return opens(reading) ? opening(text, mark, expected) : closing(text, mark, expected)
}

/** The space after an opening mark goes; a line break there goes before it. */
function opening(text: string, mark: Mark, glyph: string): Change {
  const {start, end, gapStart, gapEnd} = mark
  if (breaksLine(text, end, gapEnd)) {
    if (gapStart === start) return {start, end, expected: glyph}
    return {start: gapStart, end: gapEnd, expected: text.slice(end, gapEnd) + glyph}
  }
  return {start, end: removableEnd(text, end, gapEnd), expected: (needsSpaceBefore(text, mark) ? ' ' : '') + glyph}
}

/** The space before a closing mark goes; a line break there goes after it. */
function closing(text: string, mark: Mark, glyph: string): Change {
  const {start, end, gapStart, gapEnd} = mark
  if (breaksLine(text, gapStart, start)) {
    if (gapEnd === end) return {start, end, expected: glyph}
    return {start: gapStart, end: gapEnd, expected: glyph + text.slice(gapStart, start)}
  }
  return {start: removable(text, gapStart, start), end, expected: glyph + (needsSpaceAfter(text, mark) ? ' ' : '')}
}

function breaksLine(text: string, start: number, end: number): boolean {
  return end > start && /[\n\r\v\f\u0085\u2028\u2029]/.test(text.slice(start, end))
}

function glyph(reading: Reading, {curly}: Style): string {
  switch (reading) {
    case Reading.DoubleOpen:
      return curly ? '“' : '"'
    case Reading.DoubleClose:
      return curly ? '”' : '"'
    case Reading.SingleOpen:
      return curly ? '‘' : "'"
    case Reading.OuterInnerOpen:
      return curly ? '“‘' : `"'`
    case Reading.InnerOuterClose:
      return curly ? '’”' : `'"`
    case Reading.TwoOpen:
      return curly ? '““' : '""'
    case Reading.TwoClose:
      return curly ? '””' : '""'
    default:
      return curly ? '’' : "'"
  }
}

/** Space that holds a line break stays: it is the text's layout. */
function removable(text: string, gapStart: number, start: number): number {
  return gapStart === 0 || breaksLine(text, gapStart, start) ? start : gapStart
}

function removableEnd(text: string, end: number, gapEnd: number): number {
  return gapEnd === text.length || breaksLine(text, end, gapEnd) ? end : gapEnd
}

function needsSpaceBefore(text: string, {left, start, wordStart}: Mark): boolean {
  if (left === Kind.Dash) return isHalfSpaced(text, start - 1, start - 2)
  if (isLetter(left)) return !quotedPrefixes.has(text.slice(wordStart, start).toLowerCase()) && !isInName(text, start)
  return left === Kind.Digit || left === Kind.Stop || left === Kind.Comma || left === Kind.CloseBracket
}

function needsSpaceAfter(text: string, {left, right, end, wordEnd, start, wordStart}: Mark): boolean {
  if (right === Kind.Dash) return isHalfSpaced(text, end, end + 1)
  // “A”s, “OK”ed.
  if (isLetter(right))
    return (
      !/^(?:s|es|ed|ing|ish|er)$/.test(text.slice(end, wordEnd)) &&
      !quotedPrefixes.has(text.slice(wordStart, start).toLowerCase()) &&
      !isInName(text, start)
    )
  // “… we shall see to it.”12 is a footnote.
  if (right === Kind.Digit) return isLetterOrDigit(left) || wordEnd - end > 3
  return right === Kind.OpenBracket && text[end] === '('
}

/** `Toys“R”Us`: a letter or three in marks between two halves of a name. */
const nameWithMarks = () => /(\p{L}{1,14})["“”](\p{L}{1,3}|[&+])["“”](\p{L})/gu

/** Longer than the first half of such a name and its marks. */
const longestFirstHalf = 19

/** Whether a mark stands inside a name that is written with marks, and without spaces: `Guns“N”Roses`, `toys“r”us`. */
function isInName(text: string, place: number): boolean {
  if (!/["“”]/.test(text.slice(place + 2, place + 5)) && !/["“”]/.test(text.slice(Math.max(0, place - 4), place - 1)))
    return false
  const from = Math.max(0, place - longestFirstHalf)
  for (const {index, 1: first = '', 2: letters = '', 3: next = ''} of text
    .slice(from, place + 6)
    .matchAll(nameWithMarks())) {
    const open = from + index + first.length
    if (place === open || place === open + 1 + letters.length) return isName(first, letters, next)
  }
  return false
}

/** `the“EU”Commission` and `got“A”levels` have lost their spaces. */
function isName(first: string, letters: string, next: string): boolean {
  const word = first.toLowerCase()
  if ([neverLast, rarelyLast, seldomLast, clauseStarters].some((words) => words.has(word))) return false
  if (/^\p{Lu}/u.test(first) && /^\p{Lu}/u.test(next)) return letters === 'n' || letters === letters.toUpperCase()
  return /^[b-z]$/.test(letters) && /^\p{Ll}+$/u.test(first + next)
}
