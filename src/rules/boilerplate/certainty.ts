import {goesOnWithSomebody, isOfWriter, mayBeOfArticle, tellsOthersLife} from './biographies.js'
import {type Block, type Company, type Hits, isSure, othersThan} from './company.js'
import {isDateOfPage, isDiaryDate, isInHead} from './dates.js'
import {isDoubtful} from './doubt.js'
import {isForeignEmbed} from './embeds.js'
import {headsText, isFormedLike, isRubric, mostHeadings, standsAlone} from './headings.js'
import type {Hit} from './hit.js'
import type {Line} from './line.js'
import {isBelowText, isOwnCopyright, mayEndArticle} from './own-ending.js'
import type {Subject} from './subject.js'

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

/** A line that was recognised, in its neighbourhood. */
interface Case extends Context {
  hit: Hit
  line: Line
  i: number
  /** What it is judged with, and what is known of that. */
  block: Block
  company: Company
  /** Whether nothing beside it was recognised. */
  isAlone: boolean
  /** How many kinds of boilerplate that are not its own it is judged with. */
  others: number
}

/** Whether what was recognised can be removed, by the company that it keeps. */
export function isCertain(context: Context, block: Block, company: Company, i: number): boolean {
  const {lines, hits, subject, textAfter} = context
  const [line, hit] = [lines[i], hits[i]]
  if (!hit || !line) return false
  if (hit.isProven) return true
  const others = othersThan(hit.kind, company)
  if (others < 2 && headsText(i, hit, lines, hits)) return false
  if (hit.kind === 'social-embed' && hit.strength === 'weak') return isForeignEmbed(lines, hits, i, subject)
  // `She is a reporter who covered the war`: between paragraphs, and below no byline, it goes on with what was told of her.
  if (hit.kind === 'author-bio' && goesOnWithSomebody(line) && (textAfter[i] ?? 0) > 0 && !isOfWriter(hits[i - 1]))
    return false
  const lineCase = {...context, hit, line, i, block, company, isAlone: block.to - block.from === 1, others}
  if (isSure(hit)) return isCertainOfSure(lineCase)
  if (hit.strength === 'guess') return false
  if (i === 0 && /^https?:\S+$/.test(line.text)) return lines.length > 1
  return hit.strength === 'companion' ? isCertainOfCompanion(lineCase) : isCertainOfWeak(lineCase)
}

/** Judges what was recognised for what it is: some of it an article could have all the same. */
function isCertainOfSure(lineCase: Case): boolean {
  const {language, lines, subject, dates, textAfter, hit, line, i, block, isAlone, others} = lineCase
  if (others < 2 && isDoubtful(hit, line.text, subject)) return false
  // `Accept all`, a heading of an article that has more
  const mayBeHeading = hit.kind === 'consent-notice' || (hit.isBag && hit.anchor !== 'label')
  if (isAlone && mayBeHeading && isFormedLike(line, hit, subject, i, lines)) return false
  const isBelow = isBelowText(textAfter[i] ?? 0, line)
  if (hit.kind === 'author-bio') {
    if (others === 0 && mayBeOfArticle(hit, line, lines, isBelow)) return false
    if (isAlone && tellsOthersLife(line)) return false
  }
  if (headsEntry(lineCase)) return false
  // Above the text, beside a byline and a button, a date is the page’s.
  const isHead = block.from === 0 && block.to < lines.length
  if (hit.kind === 'date-stamp' && isHead && others >= 2) return true
  // `Live ticker: the storm over Lund` is a headline.
  if (hit.kind === 'live-marker' && i === 0) return false
  // `© André Schmidt` credits a picture; below the text, `© Reuters` may sign the article.
  if (hit.kind === 'media-credit' && /^© ?\p{Lu}\S+ \S*\p{Lu}/u.test(line.text)) return true
  if (isBelow && isOwnCopyright(hit, line)) return others >= 1
  if (isBelow && mayEndArticle(hit, line, language)) return others >= 2
  return hit.kind !== 'date-stamp' || isDateOfPage(hit, line, dates, isAlone)
}

/** Judges what honest articles end with too. */
function isCertainOfCompanion({language, hit, line, others}: Case): boolean {
  // What a line of Greek in an English article goes on with is no sentence of the article.
  if (hit.anchor === 'line' && language === 'en' && hit.written !== language && otherAlphabet.test(line.text))
    return true
  return others >= 2
}

/** Judges what an article could have as well. */
function isCertainOfWeak(lineCase: Case): boolean {
  const {language, lines, hits, subject, isFullPage, hit, line, i, company, isAlone, others} = lineCase
  if (headsEntry(lineCase)) return false
  // `– Next!`, somebody calls; `- Copyright` is a point of a list, `- Advertisement -` none.
  if (isAlone && /^[-–—•*]/.test(line.text) && !/[-–—•*]$/.test(line.text)) return false
  // `Yes` is an answer, and with `No` beside it a poll.
  const isOther = (at: number) => hits[at]?.anchor === 'weak' && answer.test(lines[at]?.text ?? '')
  if (answer.test(line.text) && !isOther(i - 1) && !isOther(i + 1)) return false
  // `options.` is the end of a sentence that somebody wrapped.
  if (isAlone && /^\p{Ll}.*[.,;:]$/u.test(line.text)) return false
  // “Por Amor”, “Von Wegen”: somebody’s name has two words.
  if (hit.kind === 'byline' && isAlone && language !== 'en' && line.wordCount < 3) return false
  const isWithinText = i > 1 && lines[i - 1]?.isProse && lines[i + 1]?.isProse
  if (isAlone && hit.written === language && isWithinText && isRubric(hit, line)) return false
  // `Anzeige` is no heading of an English article, nor `Display` of a German one.
  if (hit.written && hit.written !== language) return true
  // `Advertising` is a heading where the article speaks of it.
  if (others < 2 && isDoubtful(hit, line.text, subject)) return false
  // `What we know: three people were hurt` takes up what the article tells.
  if (hit.kind === 'read-also' && hit.anchor === 'label' && subject.sharedWith(i).length > 1) return false
  if (company.kinds.size >= 1 || company.weak >= 3) return true
  const mayBeHeading = subject.headings >= mostHeadings && !isFullPage && !subject.isRepeated(line)
  return isAlone && !mayBeHeading && standsAlone(lines, i, hit.kind)
}

/** Whether a date heads an entry of a diary. */
function headsEntry({language, lines, hits, hit, line, i, isAlone}: Case): boolean {
  return (
    (isAlone || (i + 1 < lines.length && !hits[i + 1])) && isDiaryDate(hit, line, language) && !isInHead(lines, hits, i)
  )
}

const answer = /^(?:yes|no)$/i

const otherAlphabet = /[\u0370-\u1dff\u2e80-\uffff]/
