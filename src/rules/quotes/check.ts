import type {Article} from '../../article/article.js'
import type {Paragraph} from '../../article/paragraph.js'
import {applyChanges} from '../../article/changes.js'
import type {Finding} from '../../article/edit.js'
import {isEnglish} from '../../article/language.js'
import {protectedSpans} from '../../article/protected.js'
import type {Report} from '../rule.js'
import {isDouble, shapeOf} from './characters.js'
import {isCodeLine, isListing} from './code.js'
import {decode} from './decode.js'
import {evidence} from './evidence.js'
import {markPlaces, marksOf} from './marks.js'
import {messageFor, noteFor} from './messages.js'
import {type Continued, grammarOf} from './readings.js'
import {type Repair, repairsOf} from './repair.js'
import {type Style, styleOf} from './style.js'
import {isWellFormed} from './well-formed.js'

/** What a paragraph has of quotation marks, and what is to be done about them. Offsets are those of its text. */
interface Repaired {
  repairs: readonly Repair[]
  /** Whether the certain repairs may be made. */
  isStable: boolean
}

const nothing: Repaired = {repairs: [], isStable: true}

/**
 * Looks at every paragraph's quotation marks. What is well formed costs one scan; the others are decoded as a whole.
 */
export function checkQuotes(article: Article, report: Report): void {
  if (!article.isEnglish) return
  const {paragraphs} = article
  const marks: number[] = []
  for (const {start, scan} of paragraphs) for (const place of scan.marks) marks.push(start + place)
  if (marks.length === 0) return
  const style = styleOf(article, marks)
  for (const paragraph of paragraphs) {
    const {index, start, scan} = paragraph
    if (scan.marks.length === 0) continue
    const continued = levelAtStart(paragraphs[index + 1])
    const {repairs, isStable} = paragraph.remember(situationOf(style, continued), () =>
      look(paragraph, scan.marks, style, continued),
    )
    // The straight marks of code are part of its language.
    if (repairs.length === 0 || isListing(paragraph.text, article.text.slice(paragraph.lineStart, start))) continue
    for (const found of repairs) report(findingFor(paragraph, found, isStable && found.certain))
  }
}

/** What else than its text decides about a paragraph. */
type Situation = Pick<Style, 'curly' | 'outside'> & {continued: Continued}

const situations: Situation[] = []

/** What decides about a paragraph, as the key of what it remembers: always the same object for the same. */
function situationOf({curly, outside}: Style, continued: Continued): Situation {
  let known = situations.find((one) => one.curly === curly && one.outside === outside && one.continued === continued)
  if (!known) situations.push((known = {curly, outside, continued}))
  return known
}

function look(paragraph: Paragraph, places: readonly number[], style: Style, continued: Continued): Repaired {
  if (isWellFormed(paragraph.text, places, style, continued)) return nothing
  if (isForeign(paragraph.text) || isCodeLine(paragraph.text)) return nothing
  const repairs = repair(paragraph, style, continued)
  return {repairs, isStable: isStable(paragraph, repairs, style, continued)}
}

/** Passages that nobody translated keep the marks of their language: «Слава», schrieb der „Bote“. */
function isForeign(text: string): boolean {
  if (!/[«»„‹›]/.test(text)) return false
  const others = text.match(/(?!\p{sc=Latin})\p{L}/gu)?.length ?? 0
  return others > text.length / 2 || !isEnglish(text, {code: 'und', confidence: 0})
}

/** The level of the mark that a paragraph begins with, however it is turned. */
function levelAtStart(paragraph: Paragraph | undefined): Continued {
  const shape = shapeOf(paragraph?.text.charAt(0) ?? '')
  if (shape === undefined) return ''
  return isDouble(shape) ? 'D' : 'S'
}

function repair(
  paragraph: Pick<Paragraph, 'text' | 'start' | 'protected'>,
  style: Style,
  continued: Continued,
): Repair[] {
  const marks = marksOf(paragraph)
  const decoded = decode(marks, evidence(paragraph.text, marks, style), grammarOf(style), continued)
  return repairsOf(paragraph.text, decoded, style, continued)
}

/**
 * Whether the certain repairs lead to a text that the decoder leaves alone: what it would go on changing, it has not
 * understood, and one wrong change would be the evidence for the next.
 */
function isStable({text}: Paragraph, repairs: readonly Repair[], style: Style, continued: Continued): boolean {
  const certain = repairs.filter((found) => found.certain)
  if (certain.length === 0) return true
  const repaired = applyChanges(text, certain)
  if (isWellFormed(repaired, markPlaces(repaired), style, continued)) return true
  // Most need no search for addresses.
  const again = {
    text: repaired,
    start: 0,
    get protected() {
      return protectedSpans(repaired, 0)
    },
  }
  return !repair(again, style, continued).some(({certain}) => certain)
}

function findingFor({start}: Paragraph, found: Repair, certain: boolean): Finding {
  const ruleId = found.unpaired && !certain ? 'quotes/unpaired' : found.ruleId
  return {
    ruleId,
    message: messageFor(found, ruleId),
    start: start + found.start,
    end: start + found.end,
    expected: found.expected,
    certain,
    confidence: confidenceOf(found),
    ...(found.runnerUp !== undefined && {note: noteFor(found.reading, found.runnerUp)}),
  }
}

/** The share of the two best readings that the chosen one has: each unit of cost makes the other half as likely. */
function confidenceOf({margin}: Repair): number {
  return Math.round((1 / (1 + 2 ** -margin)) * 1000) / 1000
}
