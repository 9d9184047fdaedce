import {isAboutSubject, isDoubtful} from './doubt.js'
import type {Hit} from './hit.js'
import type {Kind} from './kinds.js'
import type {Line} from './line.js'
import type {Subject} from './subject.js'
import {isUnmistakable} from './unmistakable.js'

/** Neighbouring lines that were all recognised as something; `to` is the index after the last. */
export interface Block {
  from: number
  to: number
}

export type Hits = readonly (Hit | undefined)[]

export function blocksOf(hits: Hits): Block[] {
  const blocks: Block[] = []
  let open: Block | undefined
  for (const [i, hit] of hits.entries()) {
    if (!hit) open = undefined
    else if (open) open.to = i + 1
    else blocks.push((open = {from: i, to: i + 1}))
  }
  return blocks
}

/** What is known of a block: kinds of which it holds a sure line, and how many lines an article could have too. */
export interface Company {
  kinds: ReadonlySet<Kind>
  weak: number
}

export function companyOf(hits: Hits, {from, to}: Block): Company {
  const members = hits.slice(from, to).filter((hit) => hit !== undefined)
  return {
    kinds: new Set(members.filter(isSure).map(({kind}) => kind)),
    weak: members.filter(({strength}) => strength === 'weak').length,
  }
}

/** Whether something was recognised for what it is, whatever stands beside it. */
export function isSure({strength}: Hit): boolean {
  return strength === 'sure' || strength === 'label'
}

/** Kinds that say something about the article: alone at its end, they may be its own last line. */
const signatures: ReadonlySet<Kind> = new Set(['media-credit', 'byline', 'date-stamp'])

/** What the neighbourhood of a line is judged by. */
export interface Context {
  /** ISO 639-1 code of the article’s language, if it is known. */
  language: string | undefined
  lines: readonly Line[]
  hits: Hits
  subject: Subject
  /** How many lines are dates. */
  dates: number
  /** How many lines of text follow each line. */
  textAfter: readonly number[]
  /** Whether the page is full of boilerplate of many kinds. */
  isFullPage: boolean
}

/** Whether what was recognised can be removed, by the company that it keeps. */
export function isCertain(
  {language, lines, hits, subject, dates, textAfter, isFullPage}: Context,
  block: Block,
  {kinds, weak}: Company,
  i: number,
): boolean {
  const hit = hits[i]
  const line = lines[i]
  if (!hit || !line) return false
  if (hit.isProven) return true
  if (others(kinds, hit.kind) < 2 && headsText(i, hit, lines, hits)) return false
  const isHead = block.from === 0 && block.to < lines.length
  const isAlone = block.to - block.from === 1
  const headsEntry = () =>
    (isAlone || (i + 1 < lines.length && !hits[i + 1])) && isBareDate(hit, line, language) && !isInHead(lines, hits, i)
  if (hit.kind === 'social-embed' && hit.strength === 'weak') return isForeignEmbed(lines, hits, i, subject)
  // `She is a reporter who covered the war`: between paragraphs, and below no byline, it goes on with what was told of her.
  const isOfWriter = (other: Hit | undefined) => other?.kind === 'author-bio' || other?.kind === 'byline'
  if (hit.kind === 'author-bio' && pronoun.test(line.text) && (textAfter[i] ?? 0) > 0 && !isOfWriter(hits[i - 1]))
    return false
  if (isSure(hit)) {
    if (others(kinds, hit.kind) < 2 && isDoubtful(hit, line.text, subject)) return false
    // `Accept all`, a heading of an article that has more
    const mayBeHeading = hit.kind === 'consent-notice' || (hit.isBag && hit.anchor !== 'label')
    if (isAlone && mayBeHeading && isFormedLike(line, hit, subject, i, lines)) return false
    if (
      hit.kind === 'author-bio' &&
      others(kinds, hit.kind) === 0 &&
      ((hit.anchor === 'opening' && !isBelowText(textAfter[i] ?? 0, i) && !contact.test(line.text)) ||
        isAboutSubject(line, lines) ||
        goesOnWith(lines[i + 1]))
    )
      return false
    // `Jana Holm was a reporter at the Post for forty years` is the last line of an obituary.
    if (hit.kind === 'author-bio' && isAlone && othersLife().test(line.text)) return false
    if (headsEntry()) return false
    // Above the text, beside a byline and a button, a date is the page’s.
    if (hit.kind === 'date-stamp' && isHead && others(kinds, hit.kind) >= 2) return true
    // `Live ticker: the storm over Lund` is a headline.
    if (hit.kind === 'live-marker' && i === 0) return false
    // `Updated on 3 May, 18:40` is about the page wherever it stands.
    if (hit.kind === 'date-stamp' && hit.anchor === 'label') return dates <= mostDates
    // `© André Schmidt` credits a picture; below the text, `© Reuters` may sign the article.
    if (hit.kind === 'media-credit' && /^© ?\p{Lu}\S+ \S*\p{Lu}/u.test(line.text)) return true
    // `Copyright 2019 Harbour News. All rights reserved.` may sign the article itself.
    if (
      hit.kind === 'copyright' &&
      /^copyright .*all rights reserved\.?$/i.test(line.text) &&
      isBelowText(textAfter[i] ?? 0, i)
    )
      return others(kinds, hit.kind) >= 1
    // `Provided by European Space Agency` may be the article’s own last line.
    if (isBelowText(textAfter[i] ?? 0, i) && isOwnEnding(hit, line)) return others(kinds, hit.kind) >= 2
    if (signatures.has(hit.kind) && !isFromElsewhere(hit, language) && isBelowText(textAfter[i] ?? 0, i))
      return others(kinds, hit.kind) >= 2
    if (hit.kind === 'date-stamp' && !/\dT\d/.test(line.text))
      return dates <= mostDates && (!isAlone || i < topLines || pageDate().test(line.text))
    return true
  }
  if (hit.strength === 'guess') return false
  if (i === 0 && /^https?:\S+$/.test(line.text)) return lines.length > 1
  if (hit.strength === 'companion') {
    // What a line of Greek in an English article goes on with is no sentence of the article.
    if (hit.anchor === 'line' && language === 'en' && hit.written !== language && otherAlphabet.test(line.text))
      return true
    return others(kinds, hit.kind) >= 2
  }
  if (headsEntry()) return false
  // `– Next!`, somebody calls; `- Copyright` is a point of a list, `- Advertisement -` none.
  if (isAlone && /^[-–—•*]/.test(line.text) && !/[-–—•*]$/.test(line.text)) return false
  // `Yes` is an answer, and with `No` beside it a poll.
  const isOther = (at: number) => hits[at]?.anchor === 'weak' && answer.test(lines[at]?.text ?? '')
  if (answer.test(line.text) && !isOther(i - 1) && !isOther(i + 1)) return false
  // `options.` is the end of a sentence that somebody wrapped.
  if (isAlone && /^\p{Ll}.*[.,;:]$/u.test(line.text)) return false
  // “Por Amor”, “Von Wegen”: somebody’s name has two words.
  if (hit.kind === 'byline' && isAlone && language !== 'en' && line.wordCount < 3) return false
  if (
    isAlone &&
    hit.written === language &&
    isRubric(hit, line) &&
    i > 1 &&
    lines[i - 1]?.isProse &&
    lines[i + 1]?.isProse
  )
    return false
  // `Anzeige` is no heading of an English article, nor `Display` of a German one.
  if (hit.written && hit.written !== language) return true
  // `Advertising` is a heading where the article speaks of it.
  if (others(kinds, hit.kind) < 2 && isDoubtful(hit, line.text, subject)) return false
  if (kinds.size >= 1 || weak >= 3) return true
  const mayBeHeading = subject.headings >= mostHeadings && !isFullPage && !subject.isRepeated(line)
  return isAlone && !mayBeHeading && standsAlone(lines, i, hit.kind)
}

/** What publishers sign an article with themselves. */
const ownEnding = () =>
  /^\W?(?:This|The) (?:article|column|essay|post|report|story) (?:(?:was|is|has been) )?(?:first |originally )*(?:appeared|published|ran|republished)\b|^(?:The |All |Any )?(?:opinions|views)\b.*\b(?:reflect|represent|those)\b|^(?:©|\(c\)|Copyright) .{3,}all rights reserved|^Originally (?:appeared|posted|published)|^(?:Distributed|Provided) by \p{Lu}/iu

const ownEndings: ReadonlySet<Kind> = new Set(['copyright', 'disclaimer', 'source-line'])

function isOwnEnding({kind, isForeign}: Hit, {text}: Line): boolean {
  return ownEndings.has(kind) && !isForeign && ownEnding().test(text)
}

const answer = /^(?:yes|no)$/i

/** So few words has a heading that a button or label has too. */
const longestButton = 4

/** `Follow us`, and below it a paragraph that speaks of following: the words are the article’s heading. */
function headsText(i: number, {isForeign, anchor}: Hit, lines: readonly Line[], hits: Hits): boolean {
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

/** `Email her at …`, `Follow him on …`: so ends a biography, and no paragraph of an article. */
const contact = /\S@\S|\b(?:Contact|E-?mail|Follow|Mail|Reach|Write to) (?:him|her|them|me)\b/i

/** So few words has a heading; a question of an interview may have more. */
const longestHeading = 8

/** `Cookies, partners, purposes` between paragraphs: the words are a notice’s, and the article has more such lines. */
function isFormedLike(
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
function isRubric({kind, written}: Hit, {text, wordCount}: Line): boolean {
  return rubrics.has(kind) && wordCount < 3 && !(written === 'en' && isUnmistakable(text))
}

const otherAlphabet = /[\u0370-\u1dff\u2e80-\uffff]/

/** `Jana Holm is a reporter on our desk. She …`: the next line speaks of the person. */
const pronoun =
  /^[“"«„]?(?:He|She|They|His|Her|Er|Sie|Il|Elle|Son|Sa|Él|Ella|Su|Lui|Lei|Ele|Ela|Hij|Zij|Ze|Han|Hon|Hun|Hän) /u

function goesOnWith(next: Line | undefined): boolean {
  return next !== undefined && pronoun.test(next.text)
}

/** An article with more short lines of its own has headings, and `Video` may be one. */
const mostHeadings = 3

/** What is told of somebody’s past, or of one whom the text before has named. */
const othersLife = () =>
  /^(?:\p{Lu}[\p{L}’'.-]* ){1,4}(?:was|were|had been)\b|^(?:He|She|They) |\bof (?:his|her|their) own\b/u

/** `14 March`, `Tuesday`, `10:22`, `March 1945`: the heading of a diary’s entry has no year and no time besides. */
const bareDate = () =>
  /^(?:(?:date: ?)?(?:\p{L}{3,10},? )?(?:\d{1,2}(?:st|nd|rd|th|\.)? (?!days|hours|min|sec|view|week|month|year)\p{L}{3,10}|\p{L}{3,10} \d{1,4}|\d{1,2}(?:[:.]\d\d)? [ap]\.?m\.?)|\d{1,2}[:.]\d\d|\p{L}{3,10})$/iu

function isBareDate(hit: Hit, {text}: Line, language: string | undefined): boolean {
  if (hit.kind !== 'date-stamp' || text.length > longestBareDate || !bareDate().test(text)) return false
  return !isFromElsewhere(hit, language) || /^\d/.test(text)
}

const longestBareDate = 34

/** Whether nothing but the headline and short lines stands above a line. */
function isInHead(lines: readonly Line[], hits: Hits, i: number): boolean {
  return lines.slice(0, i).every((line, at) => at === 0 || hits[at] !== undefined || !line.isProse)
}

/** A date further down is more often an event's than the article's. */
const topLines = 6

/** `Updated: 12.03.2021 18:04`, `Reading takes 4 minutes`; `Date: 12 March` may be an event’s. */
const pageDate = () =>
  /^(?!(?:date|data|datum|dato|fecha|дата)\s?:)\p{L}[^\d:：]{2,40}[:：]\s?[^:：]|^\D{0,40}\d{1,3}\s?(?:min|мин|хв|dk|dakika|λεπτ|دق|分|분)/iu

/** More lines that begin with a date are a calendar. */
const mostDates = 3

function others(kinds: ReadonlySet<Kind>, own: Kind): number {
  return kinds.size - (kinds.has(own) ? 1 : 0)
}

/** Whether at most a line of text follows a line. */
function isBelowText(rest: number, i: number): boolean {
  return rest === 0 || (rest === 1 && i > topLines)
}

/** Whether words are in another language than the article, or are what translation makes of it. */
function isFromElsewhere({written, language}: Hit, articleLanguage: string | undefined): boolean {
  return written !== undefined && (written !== articleLanguage || (written === 'en' && language !== undefined))
}

/** Kinds whose labels stand between headline and text: `Author`, `Menu`, `Sections`. */
const mastheadLabels: ReadonlySet<Kind> = new Set(['byline', 'control', 'site-banner'])

/** Whether a line that could be a heading stands between running text that does not speak of it. */
function standsAlone(lines: readonly Line[], i: number, kind: Kind): boolean {
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

/** A tweet whose words the article shares is quoted by it; its signature stays as long as the tweet does. */
function isForeignEmbed(lines: readonly Line[], hits: Hits, i: number, subject: Subject): boolean {
  const line = lines[i]
  if (!line) return false
  const isSignature = /^[—–-]/.test(line.text)
  if (isSignature && hits[i - 1]?.kind !== 'social-embed') return false
  const tweet = isSignature ? [i - 1, i] : hits[i + 1]?.kind === 'social-embed' ? [i, i + 1] : [i]
  return tweet.every((at) => subject.isForeign(at))
}
