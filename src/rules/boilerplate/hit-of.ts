import type {Hit} from './hit.js'
import type {Entry} from './matcher/lexicon.js'
import type {Reading} from './reading.js'

/** What a phrase or bag that a line is like makes of it. */
export function hitOf(entry: Entry, strength: Hit['strength'], reason: string): Hit {
  const {kind, anchor, language, written, isBag} = entry
  return {kind, strength, isBag, anchor, reason, language, written, isForeign: language !== undefined}
}

/** As much of a line as a message quotes. */
export function beginningOf({text}: Reading): string {
  return text.slice(0, 80)
}

/** Whether words are in another language than the article, or are what translation makes of it. */
export function isFromElsewhere({written, language}: Hit, articleLanguage: string | undefined): boolean {
  return written !== undefined && (written !== articleLanguage || (written === 'en' && language !== undefined))
}
