import type {Article} from '../../article/article.js'
import {findLanguage} from '../../article/languages.js'
import type {Finding} from '../../article/edit.js'
import type {Report} from '../rule.js'
import {isCertain} from './certainty.js'
import {blocksOf, companyOf, type Hits} from './company.js'
import {findAnnouncedHeadlines} from './headlines/announced.js'
import {findBareHeadlines} from './headlines/bare.js'
import {findFormedHeadlines} from './headlines/formed.js'
import {findRepeatedHeadlines} from './headlines/repeated.js'
import {findTeasers} from './headlines/teasers.js'
import {findUnrelatedHeadlines} from './headlines/unrelated.js'
import {isDoubtful} from './doubt.js'
import {findFoot} from './foot.js'
import {findGaps} from './gaps.js'
import type {Hit} from './hit.js'
import {type Kind, nouns} from './kinds.js'
import type {Line} from './line.js'
import {findMasthead} from './masthead.js'
import {findMenu} from './menu.js'
import {messageOf} from './message.js'
import {metadataOf} from './metadata.js'
import type {Cut} from './cuts.js'
import {Subject} from './subject.js'
import {findTails} from './tails.js'
import {findThread} from './thread.js'
import {isUnmistakable} from './unmistakable.js'
import {isDense, spanOf, zonesOf} from './zones.js'

/** Adds what only the neighbourhood tells, and decides what is removed and what is only suggested. */
export function decide(
  {isEnglish, language: {code}, title}: Article,
  lines: readonly Line[],
  cuts: readonly Cut[],
  report: Report,
): void {
  const hits: Hits[number][] = []
  for (const {hit} of lines) hits.push(hit)
  const add = (found: ReadonlyMap<number, Hits[number]>) => {
    for (const [i, hit] of found) hits[i] = hit
  }
  add(findTails(lines, hits))
  add(findRepeatedHeadlines(lines, hits))
  add(findTeasers(lines, hits))
  add(findFormedHeadlines(lines, hits))
  add(findAnnouncedHeadlines(lines, hits, isEnglish))
  add(findThread(lines, hits))
  const language = isEnglish ? 'en' : findLanguage(code)?.short
  const zonesNow = () => zonesOf(lines, hits, language)
  add(findMasthead(lines, hits, zonesNow().head))
  add(findMenu(lines, hits, zonesNow()))
  add(findFoot(lines, hits, zonesNow(), language))
  add(findGaps(lines, hits, zonesNow(), language))
  add(findUnrelatedHeadlines(lines, hits, language))
  const subject = new Subject(lines, hits, language)
  add(findBareHeadlines(lines, hits, subject))
  if (cuts.length === 0 && hits.every((hit) => !hit)) return
  const context = {
    language,
    lines,
    hits,
    subject,
    dates: hits.filter((hit) => hit?.kind === 'date-stamp').length,
    textAfter: countTextAfter(hits),
    isFullPage: isDense(hits) && companyOf(hits, {from: 0, to: hits.length}).kinds.size >= manyKinds,
  }
  const sure = new Set<number>()
  const blocks = blocksOf(hits)
  const zones = zonesNow()
  for (const block of blocks) {
    const span = spanOf(block, zones, lines.length)
    const company = {kinds: companyOf(hits, span).kinds, weak: companyOf(hits, block).weak}
    for (let i = block.from; i < block.to; i++) if (isCertain(context, span, company, i)) sure.add(i)
  }
  const leavesText = lines.some((line, i) => !sure.has(i) && line.paragraph !== title && hasLetter(line.text))
  for (const block of blocks) {
    for (let i = block.from; i < block.to; i++) {
      const [line, hit] = [lines[i], hits[i]]
      if (!line || !hit) continue
      const message =
        sure.has(i) && !leavesText
          ? `The article is nothing but boilerplate, and is not emptied: ${hit.reason}.`
          : messageOf(hit, block, lines.length, sure.has(i))
      report(findingOf(line, hit, message, sure.has(i), leavesText))
    }
  }
  for (const cut of cuts) if (!hits[cut.line.index]) report(cutOf(cut, isSureCut(cut, subject)))
}

/** `Prices and rooms change without notice` goes on with a paragraph, and has no word that only notices have. */
function isSureCut(cut: Cut, subject: Subject): boolean {
  if (cut.hit.strength !== 'sure') return false
  const text = textOf(cut)
  if (
    cut.hit.anchor === 'sentence' &&
    cut.hit.written === 'en' &&
    !isUnmistakable(text.replace(/[^\p{L}\p{N}’]+/gu, ' '))
  )
    return false
  return !isDoubtful(cut.hit, text, subject)
}

function textOf({line, start, end}: Cut): string {
  return line.text.slice(start, end).trim()
}

/** A page with sure lines of so many kinds is full of boilerplate. */
const manyKinds = 5

function hasLetter(text: string): boolean {
  return /[a-z]/i.test(text) || /\p{L}/u.test(text)
}

/** For each line, how many lines below it are no boilerplate. */
function countTextAfter(hits: Hits): number[] {
  const counts: number[] = []
  let count = 0
  for (const hit of hits) if (!hit) count++
  for (const hit of hits) {
    counts.push(count)
    if (!hit) count--
  }
  return counts
}

/** Kinds that show that the text goes on elsewhere. */
const cutters: ReadonlySet<Kind> = new Set(['paywall-notice', 'truncation'])

function findingOf(line: Line, hit: Hit, message: string, isSure: boolean, leavesText: boolean): Finding {
  const metadata = metadataOf(line, hit)
  const url = /https?:\/\/[^\s<>"“”«»)]+/.exec(line.text)?.[0]
  return {
    ruleId: `boilerplate/${hit.kind}`,
    message,
    start: line.paragraph.start,
    end: line.paragraph.end,
    expected: '',
    certain: isSure && leavesText,
    ...(hit.language && {language: hit.language}),
    ...(isSure && cutters.has(hit.kind) && {truncated: true}),
    ...(metadata && {metadata}),
    ...(url && {url}),
  }
}

function cutOf({line, start, end, hit}: Cut, certain: boolean): Finding {
  return {
    ruleId: `boilerplate/${hit.kind}`,
    message: `${nouns[hit.kind]}, at an end of the paragraph: ${hit.reason}.`,
    start: line.paragraph.start + start,
    end: line.paragraph.start + end,
    expected: '',
    certain,
    ...(hit.language && {language: hit.language}),
    ...(certain && cutters.has(hit.kind) && {truncated: true}),
  }
}
