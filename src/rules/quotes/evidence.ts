import {apostropheCost, joins, otherwiseCost} from './apostrophe.js'
import {isDouble, isLetter, isLetterOrDigit, Kind, Shape} from './characters.js'
import * as costs from './data/costs.js'
import type {Mark} from './marks.js'
import {isNavigation, isOutOfPlace, placeOf} from './place.js'
import {primeCost} from './prime.js'
import {Reading, readingCount} from './readings.js'
import {closeCost, closeWords, openCost} from './sides.js'
import type {Style} from './style.js'

/**
 * What each reading of each mark costs by the evidence at its place.
 *
 * @returns `readingCount` costs a mark, one mark after the other; `Infinity` where a reading is impossible
 */
export function evidence(text: string, marks: readonly Mark[], style: Style): Float64Array {
  const result = new Float64Array(marks.length * readingCount).fill(Infinity)
  const isBreadcrumb = isNavigation(text, marks)
  const trusts = !marks.some((mark) => isOutOfPlace(text, mark))
  marks.forEach((mark, i) => {
    const set = (reading: Reading, cost: number) => (result[i * readingCount + reading] = cost)
    const {left, right} = mark
    const double = isDouble(mark.shape)
    // What stands right and makes no sense there is not trusted: `the two were” not friends”`.
    const place = trusts ? placeOf(text, mark) : undefined
    const stands = place === 'close' && closeWords(text, mark) > 0 ? undefined : place
    const apostrophe = apostropheCost(text, mark)
    const otherwise = otherwiseCost(text, mark, apostrophe)
    const open = openCost(text, mark) + (stands === 'close' ? costs.trusted : 0) + otherwise
    const close = closeCost(text, mark) + (stands === 'open' ? costs.trusted : 0) + otherwise
    const asDouble = double ? 0 : levelCost(mark.shape, style.outside !== 'single')
    const asSingle = double ? levelCost(mark.shape, style.outside === 'single') : 0
    const doubled = mark.doubled ? costs.doubled.merged : 0
    set(Reading.DoubleOpen, open + asDouble + doubled)
    set(Reading.DoubleClose, close + asDouble + doubled)
    if (!mark.doubled) {
      set(Reading.SingleOpen, open + asSingle)
      set(Reading.SingleClose, close + asSingle)
    } else {
      set(Reading.TwoOpen, open)
      set(Reading.TwoClose, close)
      if (left !== Kind.Space && left !== Kind.Edge && isLetterOrDigit(right))
        set(Reading.CloseOpen, costs.doubled.closeOpen)
    }
    set(Reading.Apostrophe, apostrophe)
    if (mark.shape === Shape.TwoSingles) {
      const twoLevels = text[mark.start] === "'" ? costs.doubled.twoLevels : costs.doubled.twoLevelsCurly
      set(Reading.OuterInnerOpen, open + twoLevels)
      set(Reading.InnerOuterClose, close + costs.doubled.twoLevels)
    }
    set(Reading.Prime, primeCost(text, mark))
    set(Reading.Other, otherCost(text, mark, isBreadcrumb))
  })
  return result
}

/** What it costs to read a mark at the other level. */
function levelCost(shape: Shape, isOuter: boolean): number {
  // `''` and “ are never one single mark.
  if (shape === Shape.TwoSingles || shape === Shape.TwoBackticks || shape === Shape.Accent) return Infinity
  if (shape === Shape.SingleStraight) return costs.level.straight
  return isOuter ? costs.level.towardsOutside : costs.level.towardsInside
}

/** What it costs to read a mark as none. */
function otherCost(text: string, mark: Mark, isBreadcrumb: boolean): number {
  const {shape, doubled, left, right} = mark
  const apart = (left === Kind.Space || left === Kind.Edge) && (right === Kind.Space || right === Kind.Edge)
  switch (shape) {
    case Shape.SingleLeft:
      return isForeignLetter(text, mark) ? costs.other.foreignLetter : costs.other.any
    case Shape.Accent:
    case Shape.Prime:
      return costs.other.accent
    case Shape.GuillemetLeft:
    case Shape.GuillemetRight:
    case Shape.AngleLeft:
    case Shape.AngleRight:
      return apart && isBreadcrumb ? costs.other.breadcrumb : costs.other.foreign
    default:
      if (doubled) return (apart || left === Kind.OpenBracket) && !isLetterOrDigit(right) ? costs.other.empty : Infinity
      return apart ? costs.other.apart : costs.other.any
  }
}

/** `Hawai‘i`, `Sa‘id`, `O‘zbekiston`: between letters that make no English contraction. */
function isForeignLetter(text: string, {left, right, start, end, wordStart, wordEnd}: Mark): boolean {
  return isLetter(left) && isLetter(right) && !joins(text.slice(wordStart, start), text.slice(end, wordEnd))
}
