import type {Hits} from '../company.js'
import type {Hit} from '../hit.js'
import type {Line} from '../line.js'
import {nameStems} from '../matcher/words.js'
import {Subject} from '../subject.js'
import {type NewsForm, newsFormOf} from './news.js'
import {isHeadlineLike} from './shape.js'

const longestHeadline = 160

/** With fewer words and numbers that say something, sharing none means little. */
const fewestContentWords = 4

/** An article of so many words takes up those of its sub-headings: of 2,300 sub-headings 14 shared none with theirs. */
const fewestWordsOfArticle = 50
/** The longer the article, the less can a line of its own share no word with it. */
const fewestWordsForCommonForm = 150

/**
 * Headlines that two things betray which have nothing to do with each other: they are built like news, and share no word
 * with an article of some length, in which they stand between paragraphs or below the last.
 *
 * @param language ISO 639-1 code of the article’s language, if it is known
 */
export function findUnrelatedHeadlines(
  lines: readonly Line[],
  hits: Hits,
  language: string | undefined,
): Map<number, Hit> {
  const forms = new Map<number, NewsForm>()
  for (const line of lines.slice(1)) {
    const form = mayBeHeadline(line, hits) ? newsFormOf(line, language) : undefined
    if (form) forms.set(line.index, form)
  }
  const found = new Map<number, Hit>()
  if (forms.size === 0) return found
  // Headlines of the same day share words with each other: only the text counts.
  const known = hits.map((hit, i) => hit ?? (forms.has(i) ? guess : undefined))
  const subject = new Subject(lines, known, language)
  for (const [i, form] of forms) {
    const line = lines[i]
    if (!line || !isAmidText(line, lines, known, form)) continue
    const fewest = form.isCommon ? fewestWordsForCommonForm : fewestWordsOfArticle
    if (subject.wordCount < fewest || !isUnheardOf(line, lines, subject, form)) continue
    const reason = `it is built like news (${form.what}), and the article has no name of it and no word`
    found.set(i, {...guess, strength: 'sure', reason})
  }
  return found
}

const guess: Hit = {kind: 'related-headline', strength: 'guess', reason: 'it is built like news'}

const cutOff = /(?:…|\.{3})$/

function mayBeHeadline(line: Line, hits: Hits): boolean {
  if (hits[line.index] || !isHeadlineLike(line) || (line.isProse && !cutOff.test(line.text))) return false
  if (line.text.length > longestHeadline || /^[\d•*–—-]/.test(line.text)) return false
  const numbers = line.tokens.filter(({isNumber}) => isNumber).length
  return line.content.size + numbers >= fewestContentWords
}

/** Whether a line stands between paragraphs; in an article that is no list it is enough that one is beside it. */
function isAmidText({index: i}: Line, lines: readonly Line[], hits: Hits, {isCommon}: NewsForm): boolean {
  // The last line of an article may say what the next will be about.
  if (isCommon && i === lines.length - 1) return false
  const beside = [i - 1, i + 1].filter((at) => {
    const line = lines[at]
    return !line || at === 0 || line.isProse || line.endsSentence || hits[at]?.strength === 'sure'
  }).length
  return beside === 2 || (beside === 1 && 2 * lines.filter(({isProse}) => isProse).length >= lines.length)
}

/** Of so many words one may stand in any article: `left`, `record`. */
const wordsToOneShared = 6
/** So far away the paragraphs are that a sub-heading speaks of. */
const reach = 2

/** Whether a line has no word of the article, or by chance one that is no name and stands in no paragraph near it. */
function isUnheardOf(line: Line, lines: readonly Line[], subject: Subject, {isCommon}: NewsForm): boolean {
  if (subject.isForeign(line.index)) return true
  if (isCommon || line.content.size < wordsToOneShared) return false
  const [shared, ...more] = subject.sharedWith(line.index)
  if (shared === undefined || more.length > 0 || nameStems(line.tokens).has(shared)) return false
  const near = lines.slice(Math.max(0, line.index - reach), line.index + reach + 1)
  return near.every((other) => other === line || !other.content.has(shared))
}
