import type {Article} from './article.js'
import {type Paragraph, paragraphAt} from './paragraph.js'
import {byPlace} from './changes.js'
import type {Change, Finding, RuleId} from './edit.js'

export interface Settled {
  edits: Finding[]
  suggestions: Finding[]
}

/**
 * Decides which findings become edits. A removal of a whole paragraph takes a separator with it and swallows what lies
 * inside; where two findings share a character, the longer removal goes before, then the rule that stands first in
 * `order`, then the one further left. Findings that lose come back in the next pass if they still hold.
 *
 * @param order the rule ids, first of those that go before
 * @param unsafe also make what is not certain
 * @returns edits sorted by place that do not overlap, and the remaining suggestions sorted by place
 */
export function settle(
  article: Article,
  findings: readonly Finding[],
  order: readonly RuleId[],
  unsafe: boolean,
): Settled {
  if (findings.length === 0) return {edits: [], suggestions: []}
  const rank = rankIn(order)
  const candidates = findings.filter((finding) => isAllowed(article, finding))
  const isMade = (finding: Finding) => (finding.certain || unsafe) && !isReport(article, finding)
  const removed = removedRuns(article, candidates.filter(isMade))
  const widened: Finding[] = []
  for (const finding of candidates) widened.push(widen(article, finding, removed))
  const accepted: Finding[] = []
  const priority = (a: Finding, b: Finding) =>
    removalLength(b) - removalLength(a) || (rank.get(a.ruleId) ?? 0) - (rank.get(b.ruleId) ?? 0) || byPlace(a, b)
  for (const finding of widened.filter(isMade).sort(priority)) {
    const at = insertionIndex(accepted, finding)
    if (!overlaps(accepted[at - 1], finding) && !overlaps(accepted[at], finding)) accepted.splice(at, 0, finding)
  }
  const suggestions = widened.filter((finding) => !isMade(finding)).sort(byPlace)
  return {edits: accepted, suggestions: suggestions.filter((finding) => !isInsideAny(accepted, finding))}
}

const ranks = new WeakMap<readonly RuleId[], ReadonlyMap<RuleId, number>>()

function rankIn(order: readonly RuleId[]): ReadonlyMap<RuleId, number> {
  let rank = ranks.get(order)
  if (!rank) ranks.set(order, (rank = new Map(order.map((id, index) => [id, index]))))
  return rank
}

/**
 * Findings of the category `language` name a passage and leave it as it is, and so does any that is not certain and
 * changes nothing, such as a quotation mark without a partner: they are reported, and never made.
 */
function isReport({text}: Article, {ruleId, start, end, expected, certain}: Finding): boolean {
  return ruleId.startsWith('language/') || (!certain && isUnchanged(text, {start, end, expected}))
}

function isUnchanged(text: string, {start, end, expected}: Change): boolean {
  return expected.length === end - start && text.startsWith(expected, start)
}

/** Only removals of whole sentences or more outrank a replacement. */
function removalLength({expected, start, end}: Finding): number {
  return expected === '' && end - start > 20 ? end - start : 0
}

function overlaps(a: Finding | undefined, b: Finding): boolean {
  if (!a) return false
  if (a.start === b.start && a.end === b.end) return true
  return Math.max(a.start, b.start) < Math.min(a.end, b.end) || isInside(a, b) || isInside(b, a)
}

/** Whether an insertion `a` lies between two characters of `b`. */
function isInside(a: Finding, b: Finding): boolean {
  return a.start === a.end && b.start < a.start && a.start < b.end
}

function insertionIndex(sorted: readonly Finding[], finding: Finding): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    const other = sorted[middle]
    if (other && byPlace(other, finding) <= 0) low = middle + 1
    else high = middle
  }
  return low
}

/** Whether an edit already covers a suggestion, so that there is nothing left to suggest. */
function isInsideAny(edits: readonly Finding[], {start, end}: Finding): boolean {
  const before = edits[insertionIndex(edits, {start, end: Infinity} as Finding) - 1]
  return before !== undefined && before.start <= start && end <= before.end && before.start < before.end
}

/** Edits that change nothing, or that would change an address, a handle or code, are dropped. */
function isAllowed(article: Article, finding: Finding): boolean {
  const {ruleId, start, end, expected} = finding
  if (start === end && expected === '') return false
  if (isReport(article, finding)) return true
  if (isUnchanged(article.text, finding)) return false
  if (expected === '' && ruleId.startsWith('boilerplate/')) return true
  const spans = paragraphAt(article.paragraphs, start)?.protected ?? []
  return !spans.some(
    (span) =>
      Math.max(span.start, start) < Math.min(span.end, end) ||
      (start === end && span.start < start && start < span.end),
  )
}

/** Neighbouring paragraphs, by their index. */
interface Run {
  from: number
  to: number
}

/** The runs of paragraphs that certain findings remove whole, by the index of each paragraph of theirs. */
function removedRuns(article: Article, findings: readonly Finding[]): Map<number, Run> {
  const removed = new Set(findings.flatMap((finding) => wholeParagraphs(article, finding).map(({index}) => index)))
  const runs = new Map<number, Run>()
  for (const index of [...removed].sort((a, b) => a - b)) {
    const run = runs.get(index - 1) ?? {from: index, to: index}
    run.to = index
    runs.set(index, run)
  }
  return runs
}

/** The paragraphs that a removal covers, if it begins and ends with a paragraph. */
function wholeParagraphs({paragraphs}: Article, {start, end, expected}: Finding): Paragraph[] {
  const first = expected === '' ? paragraphAt(paragraphs, start) : undefined
  if (first?.start !== start) return []
  const last = paragraphAt(paragraphs, end - 1)
  return last?.end === end ? paragraphs.slice(first.index, last.index + 1) : []
}

/**
 * Gives a removal of whole paragraphs one of the separators beside it. Of the two separators around a run of removed
 * paragraphs the one with more line breaks stays; at the end of the article none stays but its final line break.
 */
function widen(article: Article, finding: Finding, removed: ReadonlyMap<number, Run>): Finding {
  const whole = wholeParagraphs(article, finding)
  const [first] = whole
  const last = whole.at(-1)
  if (!first || !last) return finding
  const {paragraphs, text} = article
  const from = removed.get(first.index - 1)?.from ?? first.index
  const to = removed.get(last.index + 1)?.to ?? last.index
  const before = paragraphs[from - 1]
  const after = paragraphs[to + 1]
  const keepsFirstSeparator =
    !before ||
    (after &&
      breaks(text, before.lineEnd, paragraphs[from]?.lineStart) >=
        breaks(text, paragraphs[to]?.lineEnd, after.lineStart))
  if (keepsFirstSeparator)
    return {...finding, start: first.lineStart, end: paragraphs[last.index + 1]?.lineStart ?? last.lineEnd}
  return {...finding, start: paragraphs[first.index - 1]?.lineEnd ?? first.lineStart, end: last.lineEnd}
}

function breaks(text: string, from = 0, to = from): number {
  return text.slice(from, to).match(/\r\n|[\n\r\u2028\u2029\u0085]/g)?.length ?? 0
}
