import type {Hit} from './hit.js'
import {browserKinds, type Kind, summons} from './kinds.js'
import type {Line} from './line.js'
import type {Subject} from './subject.js'
import {contentWords} from './matcher/words.js'

/** So many paragraphs that speak of cookies make an article about cookies; a summons in full sentences needs fewer. */
const subjectLines = 3
const subjectLinesForSentence = 2

/** So many instructions make an article of advice, whose content is the summons. */
const adviceLines = 3

/** Kinds that ask the reader to do something, as advice does; whom to call stands below a press release. */
const advising: ReadonlySet<Kind> = new Set([...summons, 'press-notice'])

/**
 * Whether words that are boilerplate elsewhere may be what this article has to say: it speaks of the thing itself, or it
 * gives advice. Words of another language, or that only translation makes, leave no doubt.
 */
export function isDoubtful(hit: Hit, text: string, subject: Subject): boolean {
  if (hit.isForeign && (hit.written === 'en' || subject.language === 'en')) return false
  const isSentence = /[.!]["”’)]?$/.test(text) && text.split(' ').length > 4
  if (advising.has(hit.kind) && isSentence && subject.adviceLines >= adviceLines) return true
  // `Block third-party cookies.`, `Close the browser and open it again.`: steps of advice on a browser.
  if (hit.isBag && browserKinds.has(hit.kind) && /[.!]$/.test(text) && subject.adviceLines >= adviceLines) return true
  return subject.speaksOf(hit.kind, text, hit.written) >= (isSentence ? subjectLinesForSentence : subjectLines)
}

/** Whether a line about a writer tells of somebody whom the article speaks of. */
export function isAboutSubject(line: Line, lines: readonly Line[]): boolean {
  const end = line.tokens.findIndex(({capital}) => !capital)
  const name = line.text.slice(0, line.tokens[Math.max(0, end - 1)]?.end)
  const words = contentWords(name)
  return lines.some((other) => other !== line && [...other.content].some((word) => words.has(word)))
}
