import type {Hits} from '../company.js'
import type {Hit} from '../hit.js'
import type {Line} from '../line.js'
import {isHeadlineLike, isMarked, isUnrelated, mostHeadlineWords} from './shape.js'

/**
 * The headlines that `Read also` announces in the lines below it. At the end of an article all are taken; above text, the
 * last may be the heading of what follows, and is taken if it shares no word with it.
 */
export function findAnnouncedHeadlines(lines: readonly Line[], hits: Hits, isEnglish: boolean): Map<number, Hit> {
  const found = new Map<number, Hit>()
  for (const [i, hit] of hits.entries()) {
    if (hit?.kind !== 'read-also' || (hit.strength !== 'label' && hit.strength !== 'sure')) continue
    const isLabel = hit.strength === 'label'
    const isMember = (line: Line | undefined) =>
      line !== undefined &&
      !/^\p{L}{1,2}[:.)]/u.test(line.text) &&
      (isHeadlineLike(line) || isLongInThreeWords(line)) &&
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
