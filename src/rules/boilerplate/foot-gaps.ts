import {isOwn} from './appendix.js'
import {endOfThose, type Gap, isShort, type Page} from './gap.js'
import {isHeadlineLike} from './headlines/shape.js'
import type {Kind} from './kinds.js'
import {isListEntry} from './list-entry.js'

/** `A`, `A`, `A`, below the button to share: letters as large as the text is to be. */
export function endOfFontSizes(gap: Gap, page: Page): number {
  const end = endOfThose(gap, page, ({text}) => /^[Aa][+-]{0,2}$/.test(text))
  return end > gap.from + 1 ? end : gap.from
}

/** Kinds that stand in the middle of articles too: what is below them may be the article’s. */
const amidText: ReadonlySet<Kind> = new Set([
  'ad-marker',
  'consent-notice',
  'media-credit',
  'media-widget',
  'read-also',
  'related-headline',
  'social-embed',
])

const longestTag = 4

const fewestKindsBelow = 3

/**
 * Whether what a gap below the text holds can be no list of the article: most lines there are surely boilerplate, and of
 * several kinds.
 */
function isAmongFoot({from}: Gap, {lines, zones: {foot}, below: {known, kinds}}: Page): boolean {
  return from > foot && 2 * known >= lines.length - foot && kinds.size >= fewestKindsBelow
}

/** Below the text: a few words that the article has too, or nothing but digits. */
export function endOfTags(gap: Gap, page: Page): number {
  const {from} = gap
  const {lines, hits, zones, spoken} = page
  const above = hits[from - 1]
  if (!isAmongFoot(gap, page) || !above || amidText.has(above.kind)) return from
  const end = endOfThose(gap, page, (line) => isShort(line, longestTag))
  const run = lines.slice(from, end)
  // In an interview the name of who asks stands before each question.
  if (run.some(isOwn) || run.some(({text}) => lines.some((other, i) => other.text === text && i < from && !hits[i])))
    return from
  const named = run.filter((line) => /^\d{1,4}$/.test(line.text) || spoken.sharedWith(line, zones.foot) > 0)
  return named.length >= run.length / 2 ? end : from
}

/** More lines in a row are a list. */
const mostButtons = 3

/** Below the text, a few words between lines of boilerplate: `My bookmarks`, `1x`. */
export function endOfButtons(gap: Gap, page: Page): number {
  const {from, to} = gap
  if (!isAmongFoot(gap, page) || to - from > mostButtons || !page.hits[to]) return from
  return endOfThose(gap, page, (line) => isShort(line, longestTag)) === to ? to : from
}

/** Below the text, headlines that share no word with it: `The Dairy Dip is closing`. */
export function endOfLinks(gap: Gap, page: Page): number {
  const {from} = gap
  const {zones, spoken} = page
  if (!isAmongFoot(gap, page)) return from
  return endOfThose(
    gap,
    page,
    (line) =>
      isHeadlineLike(line) && !isListEntry(line) && !line.endsSentence && spoken.sharedWith(line, zones.foot) === 0,
  )
}
