import type {Hits} from '../company.js'
import type {Hit} from '../hit.js'
import type {Line} from '../line.js'
import {isHeadlineLike, isLikeATitle, isMarked, isUnrelated, mostHeadlineWords} from './shape.js'

/**
 * The headlines that `Read also` announces in the lines below it. At the end of an article all are taken; above text, the
 * last may be the heading of what follows, and is taken if it shares no word with it.
 */
export function findAnnouncedHeadlines(lines: readonly Line[], hits: Hits, isEnglish: boolean): Map<number, Hit> {
  const found = new Map<number, Hit>()
  for (const [i, hit] of hits.entries()) {
    if (hit?.kind !== 'read-also' || !['label', 'sure', 'weak'].includes(hit.strength)) continue
    if (hit.strength === 'weak' && !announcesSeveral(i, lines, hits)) continue
    if (hit.strength === 'weak') found.set(i, {...hit, strength: 'label'})
    const isLabel = hit.strength !== 'sure'
    const isMember = (line: Line | undefined) =>
      line !== undefined &&
      (isRank(line, lines) || !/^\p{L}{1,2}[:.)]/u.test(line.text)) &&
      (isRank(line, lines) || isHeadlineLike(line) || isLongInThreeWords(line)) &&
      !line.isQuoted &&
      (!isProseLike(line) || isMarked(line)) &&
      (isLabel || isMarked(line))
    let end = i + 1
    while (end < lines.length && !hits[end] && isMember(lines[end])) end++
    // `Further reading`, and below it `Ana Petrov, The Ferry`: the article's own list.
    if (isLabel && end > i + 1 && lines.slice(i + 1, end).every(({text}) => book.test(text))) {
      found.set(i, {...hit, strength: 'guess'})
      continue
    }
    const next = lines.slice(end).find((_, n) => !hits[end + n])
    const reason = 'a headline below a label such as “Read also”'
    let isDoubtful = false
    for (let at = i + 1; at < end; at++) {
      const line = lines[at]
      if (!line) continue
      const isSure = !next || isMarked(line) || at < end - 1 || isUnrelated(line, next)
      isDoubtful ||= !isSure && at === i + 1
      found.set(at, {kind: 'related-headline', strength: isSure ? 'sure' : 'guess', reason, language: hit.language})
    }
    // Without its label the headline would look like the article’s own: they go or stay together.
    if (isDoubtful && isLabel && (hit.written === 'en') === isEnglish && (isEnglish ? !hit.isForeign : true))
      found.set(i, {...hit, strength: 'guess'})
  }
  return found
}

const fewestInList = 2
const fewestWordsInList = 5

/** `RELATED` may be a heading, but not above several headlines. */
function announcesSeveral(i: number, lines: readonly Line[], hits: Hits): boolean {
  let end = i + 1
  for (let line = lines[end]; line && !hits[end]; line = lines[++end])
    if (line.wordCount < fewestWordsInList || !isHeadlineLike(line) || !isLikeATitle(line) || /[.…!]$/.test(line.text))
      break
  return end - i > fewestInList && (hits[end] !== undefined || lines[end]?.isProse !== false)
}

/** The number before a headline in a list of what is read most. */
function isRank({text, index}: Line, lines: readonly Line[]): boolean {
  const next = lines[index + 1]
  return /^\d{1,2}$/.test(text) && next !== undefined && isHeadlineLike(next) && !next.isProse
}

/** A writer and a title. */
const book = /^\p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*){1,3}[,:] \p{Lu}/u

/** `Uudet säännöt sähköpotkulaudoille`: languages that compound their words say a headline in three. */
function isLongInThreeWords({text, tokens}: Line): boolean {
  return tokens.length === 3 && text.length >= 20 && !/[.;,:!?]["”’»)]?$/.test(text)
}

/** A sentence with a full stop; a headline may ask or shout. */
function isProseLike(line: Line): boolean {
  return /[.。।]["'”’“»«)\]]{0,2}$/.test(line.text) || line.wordCount > mostHeadlineWords
}
