import type {Paragraph} from '../../article/paragraph.js'
import {isDouble, Kind, kindAt, Shape, shapeOf} from './characters.js'

/** A quotation mark of a paragraph with what stands around it; offsets are those of the paragraph's text. */
export interface Mark {
  start: number
  end: number
  shape: Shape
  /** Two equal double marks side by side: `““`. */
  doubled: boolean
  /** What touches the mark. */
  left: Kind
  right: Kind
  /** What is nearest to it beyond spaces. */
  before: Kind
  after: Kind
  /** Where the space before it begins and where the space after it ends. */
  gapStart: number
  gapEnd: number
  /** Where the word before it begins and where the word after it ends, beyond spaces. */
  wordStart: number
  wordEnd: number
}

const anyMark = /["“”„‟«»″＂'‘’‚‛‹›`´′]|,,/g

/**
 * Where something that may be a mark stands in a text, in order.
 *
 * @example markPlaces('“Yes,” she said.') // [0, 5]
 */
export function markPlaces(text: string): number[] {
  const places: number[] = []
  anyMark.lastIndex = 0
  while (anyMark.test(text)) {
    const end = anyMark.lastIndex
    places.push(text.charCodeAt(end - 1) === comma ? end - 2 : end - 1)
  }
  return places
}

const comma = 0x2c

const candidate = /["“”„‟«»″＂'‘’‚‛‹›`´′]+|,,(?=[^\s,])/g

/** Thin, hair and narrow no-break spaces: printers set them between two closing marks, `’ ”`. */
const printersSpace = /^[\u2009\u200A\u202F]+$/

/** Finds the marks of a paragraph. Rows of three and more equal marks are no quotation marks; addresses and code are left out. */
export function marksOf(paragraph: Pick<Paragraph, 'text' | 'start' | 'protected'>): Mark[] {
  const {text, start} = paragraph
  const spans = paragraph.protected
  const found: Mark[] = []
  let span = 0
  for (const {0: run, index} of text.matchAll(candidate)) {
    while (spans[span] && (spans[span]?.end ?? 0) <= start + index) span++
    if ((spans[span]?.start ?? Infinity) <= start + index) continue
    if (run === ',,') {
      if (!isWordCharacter(text, index - 1)) found.push(markAt(text, index, 2, Shape.Low, false))
      continue
    }
    for (let i = 0; i < run.length;) {
      let count = 1
      while (run[i + count] === run[i]) count++
      if (count < 3) found.push(...pairOrMark(text, index + i, count))
      i += count
    }
  }
  return found
}

function pairOrMark(text: string, start: number, count: number): Mark[] {
  const shape = shapeOf(text.charAt(start)) ?? Shape.Straight
  if (count === 1) return [markAt(text, start, 1, shape, false)]
  if (isDouble(shape)) return [markAt(text, start, 2, shape, true)]
  const pair = pairShape(shape)
  // The ‘Hamlet’’s run: a quotation and an apostrophe.
  if (pair === undefined || /^s(?!\p{L})/u.test(text.slice(start + 2, start + 4)))
    return [markAt(text, start, 1, shape, false), markAt(text, start + 1, 1, shape, false)]
  return [markAt(text, start, 2, pair, false)]
}

/** What two equal single marks stand for. */
function pairShape(shape: Shape): Shape | undefined {
  if (shape === Shape.Accent) return Shape.TwoBackticks
  if (shape === Shape.Prime) return Shape.DoublePrime
  if (shape === Shape.SingleLow) return Shape.Low
  if (shape === Shape.AngleLeft) return Shape.GuillemetLeft
  if (shape === Shape.AngleRight) return Shape.GuillemetRight
  return Shape.TwoSingles
}

function markAt(text: string, start: number, length: number, shape: Shape, doubled: boolean): Mark {
  const end = start + length
  let gapStart = start
  while (kindAt(text, gapStart - 1) === Kind.Space) gapStart--
  let gapEnd = end
  while (kindAt(text, gapEnd) === Kind.Space) gapEnd++
  // ,,‘X: two commas are a mark as well.
  const before = text.startsWith(',,', start - 2) ? Kind.Mark : kindAt(text, gapStart - 1)
  const after = kindAt(text, gapEnd)
  if (before === Kind.Mark && printersSpace.test(text.slice(gapStart, start))) gapStart = start
  if (after === Kind.Mark && printersSpace.test(text.slice(end, gapEnd))) gapEnd = end
  return {
    start,
    end,
    shape,
    doubled,
    left: gapStart < start ? Kind.Space : before,
    right: gapEnd > end ? Kind.Space : after,
    before,
    after,
    gapStart,
    gapEnd,
    wordStart: wordStart(text, gapStart),
    wordEnd: wordEnd(text, gapEnd),
  }
}

/** Whether a long dash beside a quotation has a space on its far side only: `–“no field will flood”– lasted`. */
export function isHalfSpaced(text: string, dash: number, beyond: number): boolean {
  const character = text[dash]
  return (character === '–' || character === '—') && kindAt(text, beyond) === Kind.Space
}

/** Longer words are on none of the lists. */
const longestWord = 14

function isWordCharacter(text: string, offset: number): boolean {
  const kind = kindAt(text, offset)
  return kind === Kind.Lower || kind === Kind.Upper || kind === Kind.Digit
}

function wordStart(text: string, end: number): number {
  let start = end
  while (end - start < longestWord && isWordCharacter(text, start - 1)) start--
  return start
}

function wordEnd(text: string, start: number): number {
  let end = start
  while (end - start < longestWord && isWordCharacter(text, end)) end++
  return end
}
