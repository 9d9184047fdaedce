import type {Hits} from './company.js'
import {diaryDates, pageDates} from './data/dates.js'
import type {Hit} from './hit.js'
import {isFromElsewhere} from './hit-of.js'
import type {Line} from './line.js'

/** A date further down is more often an event's than the article's. */
export const topLines = 6

/** More lines that begin with a date are a calendar. */
const mostDates = 3

/** In UTF-16 code units. */
const longestDiaryDate = 34

/**
 * Whether a date may be the heading of a diary’s entry.
 *
 * @param language ISO 639-1 code of the article’s language, if it is known
 */
export function isDiaryDate(hit: Hit, {text}: Line, language: string | undefined): boolean {
  if (hit.kind !== 'date-stamp' || text.length > longestDiaryDate || !diaryDates.pattern().test(text)) return false
  return !isFromElsewhere(hit, language) || /^\d/.test(text)
}

/** Whether nothing but the headline and short lines stands above a line. */
export function isInHead(lines: readonly Line[], hits: Hits, i: number): boolean {
  return lines.slice(0, i).every((line, at) => at === 0 || hits[at] !== undefined || !line.isProse)
}

/**
 * Whether a date is the page’s, by itself.
 *
 * @param dates how many lines are dates
 */
export function isDateOfPage({anchor}: Hit, {index, text}: Line, dates: number, isAlone: boolean): boolean {
  if (anchor !== 'label' && /\dT\d/.test(text)) return true
  if (dates > mostDates) return false
  return anchor === 'label' || !isAlone || index < topLines || pageDates.pattern().test(text)
}
