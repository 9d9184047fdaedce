import type {Hits} from './company.js'
import type {Hit} from './hit.js'
import type {Kind} from './kinds.js'
import type {Line} from './line.js'
import type {Subject} from './subject.js'
import {isUnmistakable} from './unmistakable.js'

/** So few words has a heading that a button or label has too. */
const longestButton = 4

/** `Follow us`, and below it a paragraph that speaks of following: the words are the article’s heading. */
export function headsText(i: number, {isForeign, anchor}: Hit, lines: readonly Line[], hits: Hits): boolean {
  const [line, next] = [lines[i], lines[i + 1]]
  if (!line || !next || !anchor || isForeign || line.wordCount > longestButton || /[:»›>|/]|[.…!]$/.test(line.text))
    return false
  if (hits[i + 1] || !next.isProse) return false
  // `Share this` heads `Removing the buttons had no effect on sharing`.
  const begins = [...line.content].map((word) => word.slice(0, stemLength))
  return [...next.content].some((word) => begins.some((begin) => word.startsWith(begin)))
}

/** In letters. */
const stemLength = 4

/** So few words has a heading; a question of an interview may have more. */
const longestHeading = 8

/** `Cookies, partners, purposes` between paragraphs: the words are a notice’s, and the article has more such lines. */
export function isFormedLike(
  line: Line,
  {isForeign, written}: Hit,
  subject: Subject,
  i: number,
  lines: readonly Line[],
): boolean {
  if (isForeign || (written && subject.language && written !== subject.language)) return false
  if (line.isQuestion) return subject.questions >= mostHeadings
  return (
    subject.headings >= mostHeadings &&
    line.wordCount <= longestHeading &&
    !line.endsSentence &&
    (lines[i + 1]?.endsSentence ?? false)
  )
}

/** Kinds whose weak lines are headings of sections, in newspapers and in articles. */
const rubrics: ReadonlySet<Kind> = new Set([
  'byline',
  'copyright',
  'donation',
  'read-also',
  'site-banner',
  'source-line',
])

/** `Background`, `Health`, “Hintergrund”: above the text the name of a section, within it a heading. */
export function isRubric({kind, written}: Hit, {text, wordCount}: Line): boolean {
  return rubrics.has(kind) && wordCount < 3 && !(written === 'en' && isUnmistakable(text))
}

/** An article with more short lines of its own has headings, and `Video` may be one. */
export const mostHeadings = 3

/** Kinds whose labels stand between headline and text: `Author`, `Menu`, `Sections`. */
const mastheadLabels: ReadonlySet<Kind> = new Set(['byline', 'control', 'site-banner'])

/** Whether a line that could be a heading stands between running text that does not speak of it. */
export function standsAlone(lines: readonly Line[], i: number, kind: Kind): boolean {
  const [before, line, after] = [lines[i - 1], lines[i], lines[i + 1]]
  if (!line) return false
  const isText = (other: Line | undefined) => other === undefined || other.isProse
  // A heading begins with a capital: `further` needs less beside it than `Video`.
  if (i === 1 && mastheadLabels.has(kind) && isText(after)) return true
  const isEnough = /^\p{Ll}/u.test(line.text) ? isText(before) || isText(after) : isText(before) && isText(after)
  const isLast = !after && before !== undefined && before.wordCount > 4
  if (!isEnough && !isLast) return false
  const near = new Set([...(before?.content ?? []), ...(after?.content ?? [])])
  return ![...line.content].some((word) => near.has(word))
}
