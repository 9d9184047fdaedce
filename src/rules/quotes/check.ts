import type {Article, Paragraph} from '../../article/article.js'
import {applyChanges} from '../../article/changes.js'
import type {Finding} from '../../article/edit.js'
import type {Report} from '../rule.js'
import {shapeOf} from './characters.js'
import {decode} from './decode.js'
import {evidence} from './evidence.js'
import {marksOf} from './marks.js'
import {messageFor, noteFor} from './messages.js'
import {grammarOf} from './readings.js'
import {isCertain, type Repair, repairsOf} from './repair.js'
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
    const continues = shapeOf(paragraphs[index + 1]?.text.charAt(0) ?? '') !== undefined
    if (isWellFormed(paragraph.text, style, continues)) return
    const repairs = repair(paragraph, style, continues)
    const certain = isStable(paragraph, repairs, style, continues)
    for (const found of repairs) report(findingFor(paragraph, found, certain && isCertain(found)))
  })
}

function repair(
  paragraph: Pick<Paragraph, 'text' | 'start' | 'protected'>,
  style: Style,
  continues: boolean,
): Repair[] {
  const marks = marksOf(paragraph)
  const decoded = decode(marks, evidence(paragraph.text, marks, style), grammarOf(style), continues)
  return repairsOf(paragraph.text, decoded, style, continues)
}

/** Rounds after which a repair that still finds something to repair in its own result is not trusted. */
const mostRounds = 4

/** Whether the certain repairs lead to a text that the decoder leaves alone: what it would go on changing, it has not understood. */
function isStable({text}: Paragraph, repairs: readonly Repair[], style: Style, continues: boolean): boolean {
  let current = text
  let certain = repairs.filter(isMade)
  for (let round = 0; round < mostRounds; round++) {
    if (certain.length === 0) return true
    current = applyChanges(current, certain)
    certain = repair({text: current, start: 0, protected: []}, style, continues).filter(isMade)
  }
  return false
}

function isMade(found: Repair): boolean {
  return isCertain(found)
}

function findingFor({text, start}: Paragraph, found: Repair, certain: boolean): Finding {
  const changes = text.slice(found.start, found.end) !== found.expected
  const ruleId = found.unpaired && !certain ? 'quotes/unpaired' : found.ruleId
  return {
    ruleId: changes ? ruleId : 'quotes/unpaired',
    message: messageFor(found, changes ? ruleId : 'quotes/unpaired'),
    start: start + found.start,
    end: start + found.end,
    expected: found.expected,
    certain: certain && changes,
    confidence: confidenceOf(found),
    ...(found.runnerUp !== undefined && {note: noteFor(found.reading, found.runnerUp)}),
  }
}

/** The share of the two best readings that the chosen one has: each unit of cost makes the other half as likely. */
function confidenceOf({margin}: Repair): number {
  return Math.round((1 / (1 + 2 ** -margin)) * 1000) / 1000
}
