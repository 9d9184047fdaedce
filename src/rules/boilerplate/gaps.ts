import {isOwn} from './appendix.js'
import {companyOf, type Hits, isSure} from './company.js'
import {isHeadlineLike} from './headlines/shape.js'
import type {Hit} from './hit.js'
import type {Kind} from './kinds.js'
import type {Line} from './line.js'
import {isAttributed, reportsSpeech} from './speech.js'
import {sharesWord} from './matcher/words.js'
import {Spoken} from './spoken.js'
import {tellsOfThePast} from './telling.js'
import {topicOf} from './topics.js'
import type {Zones} from './zones.js'

/** Neighbouring lines that nothing is known of, below one that was recognised; `to` is the index after the last. */
interface Gap {
  from: number
  to: number
}

/** What is known of the lines of a page. */
interface Page {
  lines: readonly Line[]
  hits: (Hit | undefined)[]
  /** ISO 639-1 code of the article’s language, if it is known. */
  language: string | undefined
  zones: Zones
  /** The words of the article’s lines. */
  spoken: Spoken
  /** What is surely boilerplate below the text: how many lines, and of which kinds. */
  below: {known: number; kinds: Set<Kind>}
}

/** Finds the end of what a gap begins with: the index after the last line that is boilerplate. */
type EndOf = (gap: Gap, page: Page) => number

/** What is found in gaps, by what it is. */
const parts: readonly {endOf: EndOf; kind?: Kind; reason: string}[] = [
  {endOf: endOfNotice, reason: 'it stands between other lines of the notice'},
  {endOf: endOfPitch, reason: 'it stands in the box of a newsletter or an offer'},
  {endOf: endOfFontSizes, kind: 'control', reason: 'the letters that set the size of the text'},
  {endOf: endOfTags, kind: 'tags', reason: 'a few words of the article, or a number, in a list below the text'},
  {endOf: endOfButtons, kind: 'control', reason: 'a few words between other boilerplate below the text'},
  {endOf: endOfLinks, kind: 'related-headline', reason: 'a headline below the text that has nothing to do with it'},
]

/**
 * Finds what stands between lines of boilerplate and has no word of its own to know it by: sections of a menu, one more
 * sentence or button of a notice, tags.
 *
 * @param language ISO 639-1 code of the article’s language, if it is known
 */
export function findGaps(
  lines: readonly Line[],
  hits: Hits,
  zones: Zones,
  language: string | undefined,
): Map<number, Hit> {
  const found = new Map<number, Hit>()
  const gaps = gapsOf(hits)
  if (gaps.length === 0) return found
  // What one gap was found to hold is the neighbourhood of the next.
  const below = {
    known: hits.slice(zones.foot).filter((hit) => hit && isSure(hit)).length,
    kinds: new Set(companyOf(hits, {from: zones.foot, to: hits.length}).kinds),
  }
  const page = {lines, hits: [...hits], language, zones, spoken: new Spoken(lines, hits), below}
  for (const gap of gaps) {
    for (const {endOf, reason, kind = hits[gap.from - 1]?.kind} of parts) {
      const end = endOf(gap, page)
      if (!kind || end === gap.from) continue
      for (let i = gap.from; i < end; i++) {
        const hit: Hit = {kind, strength: 'sure', reason}
        page.hits[i] = hit
        found.set(i, hit)
        if (i < zones.foot) continue
        below.known++
        below.kinds.add(kind)
      }
      break
    }
  }
  return found
}

function gapsOf(hits: Hits): Gap[] {
  const gaps: Gap[] = []
  let open: Gap | undefined
  for (const [i, hit] of hits.entries()) {
    if (hit) open = undefined
    else if (open) open.to = i + 1
    else if (hits[i - 1]) gaps.push((open = {from: i, to: i + 1}))
  }
  return gaps
}

/** The index after the lines at the beginning of a gap that pass a test. */
function endOfThose({from, to}: Gap, {lines}: Page, test: (line: Line) => boolean): number {
  const end = lines.slice(from, to).findIndex((line) => !test(line))
  return end < 0 ? to : from + end
}

/** A gap in a notice is of so many lines at most, and a button in it of so many words. */
const longestNoticeGap = 2
const longestButton = 3

/** Kinds that stand together in the box of a newsletter or an offer. */
const boxes: ReadonlySet<Kind> = new Set(['consent-notice', 'login', 'newsletter', 'offer', 'paywall-notice'])

/** So near to a line that may be one more of its box, so many are known. */
const reach = 4
const fewestOfBox = 3

/** `Chaque soir à 18 h, les informations qui comptent`, between `Newsletter` and `Adresse e-mail`. */
function endOfPitch(gap: Gap, page: Page): number {
  const {from, to} = gap
  const {hits, lines, language = 'en'} = page
  const isOfBox = (hit: Hit | undefined) => hit !== undefined && hit.strength !== 'guess' && boxes.has(hit.kind)
  const kind = hits[from - 1]?.kind
  if (!kind || to - from > longestNoticeGap || !isOfBox(hits[from - 1]) || !isOfBox(hits[to])) return from
  const known = hits.slice(Math.max(0, from - reach), to + reach).filter((hit) => isOfBox(hit) && hit && isSure(hit))
  if (known.length < fewestOfBox) return from
  const isPart = (line: Line) =>
    !line.endsSentence &&
    !lines.some((other, i) => !hits[i] && (i < from || i >= to) && sharesWord(line, other)) &&
    !isTold(line.text, kind, language)
  return endOfThose(gap, page, isPart) === to ? to : from
}

/** `You keep the possibility of withdrawing your consent at any time.`, `I accept`: between other lines of the notice. */
function endOfNotice(gap: Gap, page: Page): number {
  const {from, to} = gap
  const {hits, language = 'en'} = page
  const kind = hits[from - 1]?.kind
  if (!kind || to - from > longestNoticeGap || hits[to]?.kind !== kind) return from
  const isOfNotice = (at: number) => hits[at]?.kind === kind && hits[at].strength === 'sure'
  const isBesideRun = (isOfNotice(from - 2) && isOfNotice(from - 1)) || (isOfNotice(to) && isOfNotice(to + 1))
  const topic = topicOf(kind, language)
  if (!topic) return from
  const isPart = (line: Line) =>
    isShort(line, longestButton) || (isBesideRun && topic.test(line.text) && !isTold(line.text, kind, language))
  return endOfThose(gap, page, isPart) === to ? to : from
}

/** “Het was de enige knop”, “De zin stond onderaan, vertelt de vrouw”: an article tells of a notice. */
function isTold(text: string, kind: Kind, written: string): boolean {
  return tellsOfThePast(text, {kind, written}) || reportsSpeech(text, written) || isAttributed(text, written)
}

/** `A`, `A`, `A`, below the button to share: letters as large as the text is to be. */
function endOfFontSizes(gap: Gap, page: Page): number {
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
function endOfTags(gap: Gap, page: Page): number {
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
function endOfButtons(gap: Gap, page: Page): number {
  const {from, to} = gap
  if (!isAmongFoot(gap, page) || to - from > mostButtons || !page.hits[to]) return from
  return endOfThose(gap, page, (line) => isShort(line, longestTag)) === to ? to : from
}

/** Below the text, headlines that share no word with it: `The Dairy Dip is closing`. */
function endOfLinks(gap: Gap, page: Page): number {
  const {from} = gap
  const {zones, spoken} = page
  if (!isAmongFoot(gap, page)) return from
  return endOfThose(
    gap,
    page,
    (line) =>
      isHeadlineLike(line) && !entry.test(line.text) && !line.endsSentence && spoken.sharedWith(line, zones.foot) === 0,
  )
}

/** `2) Blade Runner`, `– salt`, `(12 ml)`: an entry of a list, or of a table. */
const entry = /^(?:\d{1,3}[.):]|[^\p{L}\p{N}"'“‘„«#@])/u

function isShort({text, wordCount, endsSentence}: Line, mostWords: number): boolean {
  return !entry.test(text) && wordCount <= mostWords && !endsSentence && !/[:,;]$/.test(text)
}
