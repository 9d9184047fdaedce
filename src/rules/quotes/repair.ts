import type {Change, RuleId} from '../../article/edit.js'
import {isLetter, isLetterOrDigit, Kind, Shape} from './characters.js'
import {balance, certainty} from './data/costs.js'
import {quotedPrefixes} from './data/words.js'
import type {Decoded} from './decode.js'
import {isDouble} from './characters.js'
import {joins} from './apostrophe.js'
import {isHalfSpaced, type Mark} from './marks.js'
import {type Continued, Reading, readings} from './readings.js'
import type {Style} from './style.js'

/** What is to be done about a mark, and how sure that is. Offsets are those of the paragraph's text. */
export interface Repair extends Change {
  ruleId: RuleId
  reading: Reading
  /** The reading that came second among those that would change the text otherwise. */
  runnerUp: Reading | undefined
  /** How much dearer the runner-up is. */
  margin: number
  /** How far the runner-up must be for the change to be certain. */
  required: number
  unpaired: boolean
  /** Whether it changes anything; what does not is a report of a mark without a partner. */
  changes: boolean
}

/** A reading this much dearer than the best is none. */
const farAway = 20

/** Turns readings into changes; a mark that stands right and has its partner yields none. */
export function repairsOf(text: string, decoded: readonly Decoded[], style: Style, continued: Continued): Repair[] {
  const unpaired = findUnpaired(decoded, continued)
  const repairs: Repair[] = []
  let done = 0
  let isGerman = false
  let closed = -1
  for (const {mark, reading, surcharge, costOf} of decoded) {
    if (reading === Reading.DoubleOpen) isGerman = mark.shape === Shape.Low
    const change = changeFor(text, mark, reading, style)
    // `“peace,”“bread”`
    if (closed === mark.start && opens(reading)) change.expected = ' ' + change.expected
    closed = closes(reading) ? mark.end : -1
    // A space between an opening and a closing mark belongs to the first of them.
    change.start = Math.max(change.start, done)
    const changes = text.slice(change.start, change.end) !== change.expected
    const isUnpaired = unpaired.has(mark)
    if (!changes && !isUnpaired) continue
    if (changes) done = change.end
    let runnerUp: Reading | undefined
    let margin = farAway
    for (const other of readings) {
      const distance = costOf(other) - costOf(reading)
      if (other === reading || distance >= margin) continue
      const otherChange = changeFor(text, mark, other, style)
      if (changes && isSame(text, change, otherChange)) continue
      runnerUp = other
      margin = distance
    }
    repairs.push({
      ...change,
      // „X“ closes with what opens elsewhere.
      ruleId: isGerman && reading === Reading.DoubleClose ? 'quotes/foreign' : ruleFor(text, mark, reading, change),
      reading,
      runnerUp,
      margin,
      required: certainty + balance.share * Math.max(0, surcharge - balance.free),
      unpaired: isUnpaired,
      changes,
    })
  }
  return repairs
}

/** Whether the evidence makes a change certain. */
export function isCertain({margin, required, changes}: Repair): boolean {
  return changes && margin >= required
}

/** The marks that have no partner. */
function findUnpaired(decoded: readonly Decoded[], continued: Continued): Set<Mark> {
  const unpaired = new Set<Mark>()
  const open: {mark: Mark; double: boolean}[] = []
  const drop = (count: number) => {
    for (const {mark} of open.splice(open.length - count, count)) unpaired.add(mark)
  }
  for (const {mark, reading, lost} of decoded) {
    const double = reading === Reading.DoubleOpen || reading === Reading.DoubleClose
    if (reading === Reading.DoubleOpen || reading === Reading.SingleOpen) {
      if (lost) drop(1)
      open.push({mark, double})
    } else if (reading === Reading.DoubleClose || reading === Reading.SingleClose) {
      if (!lost) open.pop()
      else if (open.at(-2)?.double === double && open.at(-1)?.double !== double) {
        drop(1)
        open.pop()
      } else unpaired.add(mark)
    } else if (reading === Reading.TwoOpen) open.push({mark, double: true}, {mark, double: true})
    else if (reading === Reading.OuterInnerOpen) open.push({mark, double: true}, {mark, double: false})
    else if (reading === Reading.TwoClose || reading === Reading.InnerOuterClose) open.splice(-2)
  }
  const isContinued = continued !== '' && open[0]?.double === (continued === 'D')
  drop(isContinued ? open.length - 1 : open.length)
  return unpaired
}

function opens(reading: Reading): boolean {
  return reading === Reading.DoubleOpen || reading === Reading.SingleOpen || reading === Reading.TwoOpen
}

function closes(reading: Reading): boolean {
  return reading === Reading.DoubleClose || reading === Reading.SingleClose || reading === Reading.TwoClose
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

/** What a mark and the space beside it become with a reading. */
function changeFor(text: string, mark: Mark, reading: Reading, style: Style): Change {
  const {start, end, gapStart, gapEnd} = mark
  const same = {start, end, expected: text.slice(start, end)}
  if (reading === Reading.Prime || reading === Reading.Other) return same
  const expected = glyph(reading, style)
  if (reading === Reading.Apostrophe) {
    const whole = joins(text.slice(mark.wordStart, gapStart), text.slice(gapEnd, mark.wordEnd))
    return whole
      ? {start: removable(text, gapStart, start), end: removableEnd(text, end, gapEnd), expected}
      : {...same, expected}
  }
  if (reading === Reading.CloseOpen) return {...same, expected: style.curly ? '” “' : '" "'}
  if (reading === Reading.OuterInnerOpen || reading === Reading.InnerOuterClose) return {...same, expected}
  return opens(reading)
    ? {start, end: removableEnd(text, end, gapEnd), expected: (needsSpaceBefore(text, mark) ? ' ' : '') + expected}
    : {start: removable(text, gapStart, start), end, expected: expected + (needsSpaceAfter(text, mark) ? ' ' : '')}
}

/** Space that holds a line break stays: it is the text's layout. */
function removable(text: string, gapStart: number, start: number): number {
  return gapStart === 0 || /[\n\r\v\f\u0085\u2028\u2029]/.test(text.slice(gapStart, start)) ? start : gapStart
}

function removableEnd(text: string, end: number, gapEnd: number): number {
  return gapEnd === text.length || /[\n\r\v\f\u0085\u2028\u2029]/.test(text.slice(end, gapEnd)) ? end : gapEnd
}

function needsSpaceBefore(text: string, {left, start, wordStart}: Mark): boolean {
  if (left === Kind.Dash) return isHalfSpaced(text, start - 1, start - 2)
  if (isLetter(left)) return !quotedPrefixes.has(text.slice(wordStart, start).toLowerCase())
  return left === Kind.Digit || left === Kind.Stop || left === Kind.Comma || left === Kind.CloseBracket
}

function needsSpaceAfter(text: string, {left, right, end, wordEnd, start, wordStart}: Mark): boolean {
  if (right === Kind.Dash) return isHalfSpaced(text, end, end + 1)
  // “A”s, “OK”ed.
  if (isLetter(right))
    return (
      !/^(?:s|es|ed|ing|ish|er)$/.test(text.slice(end, wordEnd)) &&
      !quotedPrefixes.has(text.slice(wordStart, start).toLowerCase())
    )
  // “… the last family has been moved.”12 is a footnote.
  if (right === Kind.Digit) return isLetterOrDigit(left) || wordEnd - end > 3
  return right === Kind.OpenBracket && text[end] === '('
}

function isSame(text: string, a: Change, b: Change): boolean {
  if (a.start === b.start && a.end === b.end) return a.expected === b.expected
  const start = Math.min(a.start, b.start)
  const end = Math.max(a.end, b.end)
  const apply = (c: Change) => text.slice(start, c.start) + c.expected + text.slice(c.end, end)
  return apply(a) === apply(b)
}

/** The rule is named after what was most wrong with the mark. */
function ruleFor(text: string, {shape, doubled, start, end}: Mark, reading: Reading, change: Change): RuleId {
  if (reading === Reading.Apostrophe) return 'quotes/apostrophe'
  if (reading === Reading.CloseOpen) return 'quotes/glued'
  if (reading === Reading.OuterInnerOpen || reading === Reading.InnerOuterClose) return 'quotes/level'
  switch (shape) {
    case Shape.TwoSingles:
    case Shape.TwoBackticks:
      return 'quotes/doubled'
    case Shape.Low:
    case Shape.SingleLow:
    case Shape.GuillemetLeft:
    case Shape.GuillemetRight:
    case Shape.AngleLeft:
    case Shape.AngleRight:
      return 'quotes/foreign'
  }
  if (doubled && (reading === Reading.DoubleOpen || reading === Reading.DoubleClose)) return 'quotes/doubled'
  if (isDouble(shape) !== isDoubleReading(reading)) return 'quotes/level'
  const looks = change.expected.trim()
  if (looks !== text.slice(start, end)) {
    return shape === Shape.CurlyLeft ||
      shape === Shape.CurlyRight ||
      shape === Shape.SingleLeft ||
      shape === Shape.SingleRight
      ? 'quotes/direction'
      : 'quotes/straight'
  }
  return change.start < start || change.end > end ? 'quotes/detached' : 'quotes/glued'
}

function isDoubleReading(reading: Reading): boolean {
  return reading !== Reading.SingleOpen && reading !== Reading.SingleClose
}
