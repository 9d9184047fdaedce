import {isLetter, Kind, Shape} from './characters.js'
import {prime} from './data/costs.js'
import type {Mark} from './marks.js'

/** What it costs to read a mark as feet, inches, minutes or seconds. */
export function primeCost(text: string, {shape, start, left, right}: Mark): number {
  if (left !== Kind.Digit || isLetter(right)) return Infinity
  switch (shape) {
    case Shape.DoublePrime:
    case Shape.Prime:
      return prime.own
    case Shape.Straight:
    case Shape.SingleStraight:
    case Shape.TwoSingles:
    case Shape.CurlyRight:
    case Shape.SingleRight:
      break
    default:
      return Infinity
  }
  if (shape !== Shape.SingleStraight && shape !== Shape.SingleRight && isAfterFeet(text, start)) return prime.afterFeet
  if ((shape === Shape.SingleStraight || shape === Shape.SingleRight) && right === Kind.Digit) return prime.afterFeet
  return shape === Shape.CurlyRight || shape === Shape.SingleRight ? prime.curly : prime.straight
}

/** `5’10”`, `5'10"`. */
function isAfterFeet(text: string, start: number): boolean {
  return /\d ?['’′] ?\d{1,2}(?:\.\d)?$/.test(text.slice(Math.max(0, start - 10), start))
}
