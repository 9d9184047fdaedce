import type {Article, Paragraph} from '../../article/article.js'
import {applyChanges} from '../../article/changes.js'
import type {Finding} from '../../article/edit.js'
import {isEnglish} from '../../article/language.js'
import {protectedSpans} from '../../article/protected.js'
import type {Report} from '../rule.js'
import {isDouble, shapeOf} from './characters.js'
import {decode} from './decode.js'
import {evidence} from './evidence.js'
import {marksOf} from './marks.js'
import {messageFor, noteFor} from './messages.js'
import {type Continued, grammarOf} from './readings.js'
import {type Repair, repairsOf} from './repair.js'
import {type Style, styleOf} from './style.js'
import {isWellFormed} from './well-formed.js'

/**
 * Looks at every paragraph's quotation marks. What is well formed costs one scan; the others are decoded as a whole.
 */
export function checkQuotes(article: Article, report: Report): void {
  if (!article.isEnglish) return
  let style: Style | undefined
  const {paragraphs} = article
  paragraphs.forEach((paragraph, index) => {
    if (!/["“”„‟«»″＂'‘’‚‛‹›`´′]|,,/.test(paragraph.text)) return
    style ??= styleOf(article)
    const continued = levelAtStart(paragraphs[index + 1])
    if (isWellFormed(paragraph.text, style, continued) || isForeign(paragraph.text)) return
    const repairs = repair(paragraph, style, continued)
    const stable = isStable(paragraph, repairs, style, continued)
    for (const found of repairs) report(findingFor(paragraph, found, stable && found.certain))
  })
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
  if (isWellFormed(repaired, style, continued)) return true
  return !repair({text: repaired, start: 0, protected: protectedSpans(repaired, 0)}, style, continued).some(
    ({certain}) => certain,
  )
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
