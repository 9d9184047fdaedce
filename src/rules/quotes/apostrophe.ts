import {isDouble, isLetter, isLetterOrDigit, isLetterOrDigitAt, Kind, Shape} from './characters.js'
import * as costs from './data/costs.js'
import {elisions, namePrefixes, suffixes, wordsWithApostrophe} from './data/words.js'
import type {Mark} from './marks.js'
import {startsClause} from './sides.js'

/** What it costs to read a mark as an apostrophe. */
export function apostropheCost(text: string, mark: Mark): number {
  const {shape, start, left, right, after} = mark
  if (isDouble(shape) || shape === Shape.SingleLow || shape === Shape.AngleLeft || shape === Shape.AngleRight)
    return Infinity
  const looks = shape === Shape.SingleRight || shape === Shape.SingleStraight ? 0 : costs.shape.apostrophe
  return looks + placeCost()

  function placeCost(): number {
    const {apostrophe} = costs
    if (isLetterOrDigit(left) && isLetter(right)) return apostrophe.inside
    const previous = text.slice(mark.wordStart, mark.gapStart)
    const next = text.slice(mark.gapEnd, mark.wordEnd)
    if (left === Kind.Mark && right === Kind.Lower && next === 's') return apostrophe.elision
    const gaps = Number(left === Kind.Space) + Number(right === Kind.Space)
    if (gaps > 0 && joins(previous, next)) return gaps === 1 ? apostrophe.detached : apostrophe.detachedBothSides
    if (isDetachedPossessive(text, mark)) return apostrophe.detachedPossessive
    if (!isLetterOrDigit(left) && isLetterOrDigit(right)) {
      if (/^\d\ds?$/.test(next)) return apostrophe.decade
      if (elisions.has(next.toLowerCase())) return apostrophe.elision
      return after === Kind.Lower ? apostrophe.beforeLetter : apostrophe.elsewhere
    }
    if (isLetter(left)) {
      if (/^[‘’'´`]n$/i.test(text.slice(start - 2, start))) return apostrophe.elision
      const letter = text.charAt(start - 1).toLowerCase()
      if (letter === 's' || letter === 'z' || letter === 'x') return apostrophe.afterS
      return (letter === 'n' && /i/i.test(text.charAt(start - 2))) || letter === 'o'
        ? apostrophe.afterN
        : apostrophe.afterLetter
    }
    return apostrophe.elsewhere
  }
}

/** What it costs to read a mark as a quotation mark that is an apostrophe by all signs. */
export function otherwiseCost(text: string, mark: Mark, apostrophe: number): number {
  const {shape, left, right} = mark
  if (isLetterOrDigit(left) && isLetter(right) && !isDouble(shape)) return costs.apostrophe.insideOtherwise
  // Rock ‘n’ roll in the ‘90s: the looks count for nothing where no quotation could begin.
  const isAlwaysElided = /^(?:n|\d\ds)$/i.test(text.slice(mark.end, mark.wordEnd))
  if (!isLetterOrDigit(left) && isLetterOrDigit(right) && (shape === Shape.SingleRight || isAlwaysElided)) {
    const {elision, decade, elisionOtherwise} = costs.apostrophe
    if (apostrophe <= Math.max(elision, decade) + costs.shape.apostrophe) return elisionOtherwise
  }
  const isPossessive =
    apostrophe <= costs.apostrophe.afterS && isLetter(left) && (text[mark.end] === '-' || isLetter(mark.after))
  return isPossessive && !startsClause(text, mark) ? costs.apostrophe.possessiveOtherwise : 0
}

/** `the Times ’ report`. */
export function isDetachedPossessive(text: string, {left, right, after, gapStart}: Mark): boolean {
  return (
    left === Kind.Space && right === Kind.Space && isLetter(after) && /\p{L}s/u.test(text.slice(gapStart - 2, gapStart))
  )
}

/** Whether two pieces make a word when an apostrophe joins them. */
export function joins(previous: string, next: string): boolean {
  if (previous === '' || next === '') return false
  if (suffixes.has(next.toLowerCase())) {
    const isContraction = /^t$/i.test(next)
    return isContraction ? /n$/i.test(previous) : isLetterOrDigitAt(previous, 0)
  }
  // coup d’etat, d’Artagnan, L’Oréal
  if (/^[dl]$/i.test(previous) && /^h?[aeiouyàâéèêëîïôœ]\p{L}/iu.test(next)) return true
  if (namePrefixes.has(previous))
    return /^\p{Lu}\p{Ll}/u.test(next) || wordsWithApostrophe.has(`${previous}'${next}`.toLowerCase())
  return wordsWithApostrophe.has(`${previous}'${next}`.toLowerCase())
}
