import {isPlainLetter} from '../../article/word-kinds.js'
import {Kind, kindAt, Shape} from './characters.js'
import * as costs from './data/costs.js'
import {clauseStarters, neverLast, rarelyLast, reportingVerbs, seldomLast} from './data/words.js'
import type {Mark} from './marks.js'

/** What it costs to read a mark as opening, by what stands on either side and by its looks. */
export function openCost(text: string, mark: Mark): number {
  return openLeft(mark) + openRight(text, mark) + openWords(text, mark) + shapeCost(mark, true)
}

/** The same for closing. */
export function closeCost(text: string, mark: Mark): number {
  return closeLeft(text, mark) + closeRight(mark) + closeWords(text, mark) + shapeCost(mark, false)
}

/** Whether what follows a mark looks like the clause after a quotation: `’ he said`, `’ the army said`. */
export function startsClause(text: string, {after, gapEnd, wordEnd}: Mark): boolean {
  return after === Kind.Lower && (clauseStarters.has(text.slice(gapEnd, wordEnd)) || reportsSpeech(text, gapEnd))
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
      return right === Kind.Space ? detached + costs.spacing.openBeforeApartComma : costs.spacing.openBeforeComma
    case Kind.Stop:
      // “… and then”, “.22 rifle”: a dot may begin a quotation when the text goes on with it.
      if (/^(?:…|\.\.|\.\d)/.test(text.slice(gapEnd, gapEnd + 2))) return detached
      return right === Kind.Space ? detached + costs.spacing.openBeforeApartStop : costs.spacing.openBeforeStop
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

/** `“Hops “—” barley”`: a dash alone is not quoted. */
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
  } else if (after === Kind.Upper) {
    // … not a word of it,’ ” Brandt said.
    const isReport = before !== Kind.Lower && before !== Kind.Edge && reportsSpeech(text, gapEnd)
    cost += isReport ? costs.words.openBeforeNamedReport : costs.words.openBeforeUpper
  }
  return cost
}

/** What it costs to read a mark as closing, by the words before it. */
export function closeWords(text: string, {before, gapStart, wordStart}: Mark): number {
  // “We eat here,” Ida said.” They came last week.”
  if (before === Kind.Stop)
    return endsReport(text, gapStart - 1) ? costs.words.closeAfterReport : costs.words.closeAfterStop
  if (before === Kind.Comma) {
    if (text[gapStart - 1] !== ',') return costs.words.closeAfterColon
    return endsReport(text, gapStart - 1) ? costs.words.closeAfterReport : 0
  }
  if (before === Kind.Lower) {
    const word = text.slice(wordStart, gapStart).toLowerCase()
    if (neverLast.has(word)) return costs.words.closeAfterNeverLast
    if (rarelyLast.has(word)) return costs.words.closeAfterRarelyLast
    if (seldomLast.has(word)) return costs.words.closeAfterSeldomLast
  }
  return 0
}

const determiner = /^(?:the|a|an|his|her|its|their|my|our)$/

/** Whether the words from `offset` on begin with a verb of speech, or with its subject and then the verb. */
function reportsSpeech(text: string, offset: number): boolean {
  const words = text.slice(offset, offset + 40)
  let first = ''
  for (let count = 0, start = 0; count < 4; count++) {
    const space = words.indexOf(' ', start)
    const word = space < 0 ? words.slice(start) : words.slice(start, space)
    if (count === 0) first = word
    if (reportingVerbs.has(lettersOf(word))) return count < 2 || determiner.test(first)
    if (space < 0) return false
    start = space + 1
  }
  return false
}

/** The letters that a piece of text begins with. */
function lettersOf(piece: string): string {
  let end = 0
  while (end < piece.length && isPlainLetter(piece.charCodeAt(end))) end++
  return end < piece.length && piece.charCodeAt(end) >= 0x80 ? (/^\p{L}*/u.exec(piece)?.[0] ?? '') : piece.slice(0, end)
}

/** Whether the words before `offset` are a reporting clause: `the mayor said,`, `said he,`. */
function endsReport(text: string, offset: number): boolean {
  const words = text.slice(Math.max(0, offset - 30), offset)
  const space = words.lastIndexOf(' ')
  if (reportingVerbs.has(words.slice(space + 1))) return true
  return space > 0 && reportingVerbs.has(words.slice(words.lastIndexOf(' ', space - 1) + 1, space))
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
