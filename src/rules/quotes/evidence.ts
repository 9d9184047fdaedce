import {isDouble, isLetter, isLetterOrDigit, Kind, kindAt, Shape} from './characters.js'
import * as costs from './data/costs.js'
import {
  clauseStarters,
  elisions,
  namePrefixes,
  neverLast,
  reportingVerbs,
  suffixes,
  wordsWithApostrophe,
} from './data/words.js'
import type {Mark} from './marks.js'
import {Reading, readingCount} from './readings.js'
import type {Style} from './style.js'

/**
 * What each reading of each mark costs by the evidence at its place.
 *
 * @returns `readingCount` costs a mark, one mark after the other; `Infinity` where a reading is impossible
 */
export function evidence(text: string, marks: readonly Mark[], style: Style): Float64Array {
  const result = new Float64Array(marks.length * readingCount).fill(Infinity)
  const isBreadcrumb = isNavigation(text, marks)
  const trusts = !marks.some(isOutOfPlace)
  marks.forEach((mark, i) => {
    const set = (reading: Reading, cost: number) => (result[i * readingCount + reading] = cost)
    const {left, right} = mark
    const double = isDouble(mark.shape)
    const stands = trusts ? placeOf(text, mark) : undefined
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
      set(Reading.InnerOuterClose, close + twoLevels)
    }
    set(Reading.Prime, primeCost(text, mark))
    set(Reading.Other, otherCost(mark, isBreadcrumb))
  })
  return result
}

/** `Home » News`, `Read more »`: guillemets of one direction in what is no sentence. */
function isNavigation(text: string, marks: readonly Mark[]): boolean {
  if (/[.!?…,]\s?['"’”»]?$/.test(text)) return false
  const doubles = marks.filter(({shape}) => isDouble(shape))
  return [Shape.GuillemetLeft, Shape.GuillemetRight].some((way) => doubles.every(({shape}) => shape === way))
}

/** What it costs to read a mark as a quotation mark that is an apostrophe by all signs. */
function otherwiseCost(text: string, mark: Mark, apostrophe: number): number {
  const {shape, left, right} = mark
  if (isLetterOrDigit(left) && isLetter(right) && !isDouble(shape)) return costs.apostrophe.insideOtherwise
  const isElision = shape === Shape.SingleRight && apostrophe <= costs.apostrophe.elision
  if (isElision) return costs.apostrophe.elisionOtherwise
  const isPossessive =
    apostrophe <= costs.apostrophe.afterS && isLetter(left) && (text[mark.end] === '-' || isLetter(mark.after))
  return isPossessive && !startsClause(text, mark) ? costs.apostrophe.possessiveOtherwise : 0
}

/** Which way a mark turns by its place alone, if that is as in print and its looks do not contradict it. */
function placeOf(text: string, {shape, left, right, end}: Mark): 'open' | 'close' | undefined {
  const way = turns(shape)
  // Beside another mark or a dash, `“‘No` and `—“no`, only the looks tell.
  if (way !== 'close' && (mayPrecede(left) || (left === Kind.Dash && way === 'open'))) {
    if (isLetterOrDigit(right) || (right === Kind.Mark && way === 'open' && text[end] !== '’')) return 'open'
  }
  if (way !== 'open' && (isEnding(left) || (left === Kind.Mark && way === 'close'))) {
    if (right === Kind.Edge || right === Kind.Space || right === Kind.Dash) return 'close'
    if (isEnding(right) && !isLetterOrDigit(right)) return 'close'
  }
  return undefined
}

/** What a quotation may end with. */
function isEnding(kind: Kind): boolean {
  return isLetterOrDigit(kind) || kind === Kind.Stop || kind === Kind.Comma || kind === Kind.CloseBracket
}

function mayPrecede(kind: Kind): boolean {
  return kind === Kind.Edge || kind === Kind.Space || kind === Kind.OpenBracket
}

/** Which way a mark’s looks turn it. */
function turns(shape: Shape): 'open' | 'close' | undefined {
  switch (shape) {
    case Shape.CurlyLeft:
    case Shape.SingleLeft:
    case Shape.Low:
    case Shape.SingleLow:
    case Shape.GuillemetLeft:
    case Shape.AngleLeft:
    case Shape.TwoBackticks:
      return 'open'
    case Shape.CurlyRight:
    case Shape.SingleRight:
    case Shape.GuillemetRight:
    case Shape.AngleRight:
      return 'close'
    default:
      return undefined
  }
}

/** Whether a double mark stands in a way that print does not know, so that spaces of this paragraph were moved. */
function isOutOfPlace({shape, left, right, before, after}: Mark): boolean {
  if (!isDouble(shape)) return false
  if (left === Kind.Mark || right === Kind.Mark) return false
  const space = (kind: Kind) => kind === Kind.Space || kind === Kind.Edge
  if (space(left) && space(right)) return true
  if (isLetterOrDigit(left) && isLetterOrDigit(right)) return true
  if (left === Kind.Space && (after === Kind.Comma || after === Kind.Stop) && right !== Kind.Space) return true
  if ((before === Kind.Stop || before === Kind.Comma) && left !== Kind.Space && isLetter(right)) return true
  const way = turns(shape)
  return (way === 'close' && space(left) && !space(right)) || (way === 'open' && space(right) && !space(left))
}

function openCost(text: string, mark: Mark): number {
  return openLeft(mark) + openRight(text, mark) + openWords(text, mark) + shapeCost(mark, true)
}

function closeCost(text: string, mark: Mark): number {
  return closeLeft(text, mark) + closeRight(mark) + closeWords(text, mark) + shapeCost(mark, false)
}

function openLeft({left}: Mark): number {
  switch (left) {
    case Kind.Lower:
    case Kind.Upper:
    case Kind.Digit:
      return costs.spacing.openAfterLetter
    case Kind.Stop:
      return costs.spacing.openAfterStop
    case Kind.Comma:
      return costs.spacing.openAfterComma
    case Kind.CloseBracket:
      return costs.spacing.openAfterCloseBracket
    case Kind.Dash:
      return costs.spacing.openAfterDash
    case Kind.Other:
      return costs.spacing.openAfterOther
    default:
      return 0
  }
}

function openRight(text: string, {shape, right, after, gapEnd}: Mark): number {
  const detached = right === Kind.Space ? detachedCost(shape, true) : 0
  switch (after) {
    case Kind.Edge:
      return costs.spacing.openAtEnd
    case Kind.Comma:
      return detached + costs.spacing.openBeforeComma
    case Kind.Stop:
      // “… and then”, “.22 rifle”: a dot may begin a quotation when the text goes on with it.
      return detached + (/^(?:…|\.\.|\.\d)/.test(text.slice(gapEnd, gapEnd + 2)) ? 0 : costs.spacing.openBeforeStop)
    case Kind.Dash:
      return detached + costs.spacing.openBeforeDash + dashBetweenMarks(text, gapEnd + 1)
    case Kind.CloseBracket:
      return detached + costs.spacing.openBeforeCloseBracket
    default:
      return detached
  }
}

function closeLeft(text: string, {shape, left, before, gapStart}: Mark): number {
  const detached = left === Kind.Space ? detachedCost(shape, false) : 0
  switch (before) {
    case Kind.Edge:
      return costs.spacing.closeAtStart
    case Kind.OpenBracket:
      return detached + costs.spacing.closeAfterOpenBracket
    case Kind.Dash:
      return detached + costs.spacing.closeAfterDash + dashBetweenMarks(text, gapStart - 2)
    default:
      return detached
  }
}

function closeRight({right}: Mark): number {
  switch (right) {
    case Kind.Lower:
    case Kind.Upper:
    case Kind.Digit:
      return costs.spacing.closeBeforeLetter
    case Kind.OpenBracket:
      return costs.spacing.closeBeforeOpenBracket
    case Kind.Other:
      return costs.spacing.closeBeforeOther
    case Kind.Dash:
      return costs.spacing.closeBeforeDash
    default:
      return 0
  }
}

/** `“Mensheviki “—” members”`: a dash alone is not quoted. */
function dashBetweenMarks(text: string, beyond: number): number {
  return kindAt(text, beyond) === Kind.Mark ? costs.spacing.dashAlone : 0
}

/** `« X »`: French sets its marks apart. */
function detachedCost(shape: Shape, opens: boolean): number {
  if (opens ? shape === Shape.GuillemetLeft : shape === Shape.GuillemetRight) return costs.spacing.detachedGuillemet
  return costs.spacing.detached
}

function openWords(text: string, {before, after, gapEnd, wordEnd}: Mark): number {
  let cost = 0
  if (after === Kind.Lower) {
    const word = text.slice(gapEnd, wordEnd)
    if (reportsSpeech(text, gapEnd)) cost += costs.words.openBeforeReport
    else if (clauseStarters.has(word) && (before === Kind.Comma || before === Kind.Stop || before === Kind.Lower))
      cost += costs.words.openBeforeClauseStarter
    if (before === Kind.Stop) cost += costs.words.openAfterStopLower
  } else if (after === Kind.Upper) cost += costs.words.openBeforeUpper
  return cost
}

/** Whether the words from `offset` on begin with a verb of speech, or with its subject and then the verb. */
function reportsSpeech(text: string, offset: number): boolean {
  const words = text.slice(offset, offset + 40).split(' ', 4)
  const verb = words.findIndex((word) => reportingVerbs.has(/^\p{L}*/u.exec(word)?.[0] ?? ''))
  return verb === 0 || verb === 1 || (verb > 1 && /^(?:the|a|an|his|her|its|their|my|our)$/.test(words[0] ?? ''))
}

/** Whether the words before `offset` are a reporting clause: `the mayor said,`, `said he,`. */
function endsReport(text: string, offset: number): boolean {
  const words = text
    .slice(Math.max(0, offset - 30), offset)
    .split(' ')
    .slice(-2)
  return words.some((word) => reportingVerbs.has(word))
}

/** Whether what follows a mark looks like the clause after a quotation: `’ he said`, `’ the army said`. */
function startsClause(text: string, {after, gapEnd, wordEnd}: Mark): boolean {
  return after === Kind.Lower && (clauseStarters.has(text.slice(gapEnd, wordEnd)) || reportsSpeech(text, gapEnd))
}

function closeWords(text: string, {before, gapStart, wordStart}: Mark): number {
  if (before === Kind.Stop) return costs.words.closeAfterStop
  if (before === Kind.Comma) {
    if (text[gapStart - 1] !== ',') return costs.words.closeAfterColon
    return endsReport(text, gapStart - 1) ? costs.words.closeAfterReport : 0
  }
  if (before === Kind.Lower && neverLast.has(text.slice(wordStart, gapStart).toLowerCase()))
    return costs.words.closeAfterNeverLast
  return 0
}

function shapeCost({shape, left, right}: Mark, opens: boolean): number {
  const {contradictsGlued, contradictsDetached, contradictsBySpacing} = costs.shape
  const contradicts =
    left === Kind.Space && right === Kind.Space
      ? contradictsDetached
      : left !== Kind.Space && right !== Kind.Space && left !== Kind.Edge && right !== Kind.Edge
        ? contradictsGlued
        : contradictsBySpacing
  switch (shape) {
    case Shape.CurlyLeft:
      return opens ? 0 : contradicts
    case Shape.CurlyRight:
      return opens ? contradicts : 0
    case Shape.SingleLeft:
      return opens ? 0 : costs.shape.singleContradicts
    case Shape.SingleRight:
      return opens ? costs.shape.singleContradicts : 0
    case Shape.Low:
    case Shape.SingleLow:
      return opens ? 0 : costs.shape.lowCloses
    case Shape.GuillemetLeft:
    case Shape.AngleLeft:
      return opens ? 0 : costs.shape.guillemetReversed
    case Shape.GuillemetRight:
    case Shape.AngleRight:
      return opens ? costs.shape.guillemetReversed : 0
    case Shape.TwoBackticks:
      return opens ? 0 : costs.shape.backtickCloses
    case Shape.DoublePrime:
    case Shape.Prime:
      return opens ? costs.shape.primeOpens : 0
    case Shape.Accent:
      return costs.shape.accent
    default:
      return 0
  }
}

function levelCost(shape: Shape, isOuter: boolean): number {
  // `''` and “ are never one single mark.
  if (shape === Shape.TwoSingles || shape === Shape.TwoBackticks || shape === Shape.Accent) return Infinity
  if (shape === Shape.SingleStraight) return costs.level.straight
  return isOuter ? costs.level.towardsOutside : costs.level.towardsInside
}

function apostropheCost(text: string, mark: Mark): number {
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
    if (!isLetterOrDigit(left) && isLetterOrDigit(right)) {
      if (/^\d\ds?$/.test(next)) return apostrophe.decade
      if (elisions.has(next.toLowerCase())) return apostrophe.elision
      return after === Kind.Lower ? apostrophe.beforeLetter : apostrophe.elsewhere
    }
    if (isLetter(left)) {
      const letter = text.charAt(start - 1).toLowerCase()
      if (letter === 's' || letter === 'z' || letter === 'x') return apostrophe.afterS
      return (letter === 'n' && /i/i.test(text.charAt(start - 2))) || letter === 'o'
        ? apostrophe.afterN
        : apostrophe.afterLetter
    }
    return apostrophe.elsewhere
  }
}

/** Whether two pieces make a word when an apostrophe joins them. */
export function joins(previous: string, next: string): boolean {
  if (previous === '' || next === '') return false
  if (suffixes.has(next.toLowerCase())) {
    const isContraction = /^t$/i.test(next)
    return isContraction ? /n$/i.test(previous) : /^[\p{L}\d]/u.test(previous)
  }
  // coup d’etat, d’Artagnan, L’Oréal
  if (/^[dl]$/i.test(previous) && /^h?[aeiouyàâéèêëîïôœ]\p{L}/iu.test(next)) return true
  if (namePrefixes.has(previous))
    return /^\p{Lu}\p{Ll}/u.test(next) || wordsWithApostrophe.has(`${previous}'${next}`.toLowerCase())
  return wordsWithApostrophe.has(`${previous}'${next}`.toLowerCase())
}

function primeCost(text: string, {shape, start, left, right}: Mark): number {
  if (left !== Kind.Digit || isLetter(right)) return Infinity
  const {prime} = costs
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

function otherCost({shape, doubled, left, right}: Mark, isBreadcrumb: boolean): number {
  const apart = (left === Kind.Space || left === Kind.Edge) && (right === Kind.Space || right === Kind.Edge)
  switch (shape) {
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
      return costs.other.any
  }
}
