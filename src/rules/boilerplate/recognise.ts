import type {Hit} from './hit.js'
import type {Kind} from './kinds.js'
import {candidates} from './candidates.js'
import type {Entry} from './lexicon.js'
import {type Line, longestLine} from './line.js'
import {shapeOf} from './shapes.js'
import type {Token} from './tokens.js'

/** Recognises a line as a whole by a phrase that fills it, begins it or ends it, or by its shape. */
export function recognise(line: Line): Hit | undefined {
  if (line.isLong) return undefined
  const found =
    wholeLine(line, line.tokens) ??
    opening(line) ??
    closing(line) ??
    label(line, line.tokens) ??
    (line.unglued === line.tokens ? undefined : (wholeLine(line, line.unglued) ?? label(line, line.unglued)))
  // Few lines are like a phrase: whether one may be boilerplate at all takes longer to tell.
  return found && isCandidate(line) && !isEnglishHeading(line) ? found : undefined
}

/** Recognises a line as something that an article could have too. */
export function recogniseInCompany(line: Line): Hit | undefined {
  if (line.isLong) return undefined
  const found = shapeOf(line) ?? companion(line) ?? weakLine(line)
  return found && isCandidate(line) ? found : undefined
}

/** `“Limited offer,” whispered his daughter.` */
const startsWithSpeech = /^["“«„][^"“”«»„]{2,}["”»“].*\p{L}/u

/** `All rights reserved, the council’s lawyer noted in the margin.` */
const attribution =
  /[,?!]["”’]? (?:“[^”]{1,80}” )?(?:[\p{L}’'-]+ ){0,5}(?:said|says|wrote|writes|whispered|cried|replied|noted|recalled|joked|insisted|answered|told|added)\b/u

/** A line that stands in quotation marks is what somebody says, or a heading. */
function isCandidate(line: Line): boolean {
  if (line.isLong || line.text.length === 0 || attribution.test(line.text)) return false
  return line.isQuoted ? line.tokens.length >= 12 : !startsWithSpeech.test(line.text)
}

const quotes = (line: Line) => line.text.slice(0, 80)

function hit(entry: Entry, strength: Hit['strength'], reason: string): Hit {
  const {kind, anchor, language, written} = entry
  return {kind, strength, anchor, reason, language, written, isForeign: language !== undefined}
}

/** A longer line is a notice of several sentences, or text. */
const longestPhrase = 45

/** `Share` is a button in German too, but in English text it is first of all an English word. */
function isEnglishHeading(line: Line): boolean {
  if (line.tokens.length > 3) return false
  const weak = weakLine(line)
  return weak?.written === 'en' && !weak.language
}

function wholeLine(line: Line, tokens: readonly Token[]): Hit | undefined {
  if (tokens.length > longestPhrase) return undefined
  for (const entry of candidates('line', tokens, 0)) {
    if (!entry.pattern.matchesToEnd(tokens, 0)) continue
    const found = hit(
      entry,
      entry.kind === 'read-also' ? 'label' : 'sure',
      `the line “${quotes(line)}” is like “${entry.example}”`,
    )
    if (entry.kind !== 'date-stamp') return found
    // `Updated: 3 May` proves more than `3 May`.
    if (isDate(line)) return label(line, tokens) ?? found
  }
  return undefined
}

const longestDate = 16

/** A line of digits alone may be a telephone number or a score. */
function isDate({text, tokens}: Line): boolean {
  if (tokens.length > longestDate) return false
  return /\p{L}/u.test(text) || /\b\d{1,4}[./-]\d{1,2}[./-]\d{1,4}\b|\b\d{1,2}[:.]\d\d\b/.test(text)
}

function weakLine(line: Line): Hit | undefined {
  for (const entry of candidates('weak', line.tokens, 0)) {
    if (entry.pattern.matchesToEnd(line.tokens, 0)) return hit(entry, 'weak', `the line “${quotes(line)}”`)
  }
  return undefined
}

function opening(line: Line): Hit | undefined {
  for (const entry of candidates('opening', line.tokens, 0)) {
    if (entry.pattern.match(line.tokens, 0) > 0) return hit(entry, 'sure', `the line begins like “${entry.example}”`)
  }
  return undefined
}

/** So many words may stand before what needs company: `This article contains affiliate links`. */
const longestLead = 3

function companion(line: Line): Hit | undefined {
  for (let from = 0; from <= longestLead; from++) {
    for (const entry of candidates('run', line.tokens, from)) {
      if (entry.pattern.match(line.tokens, from) > 0)
        return hit(entry, 'companion', `the line begins like “${entry.example}”`)
    }
  }
  return undefined
}

function closing(line: Line): Hit | undefined {
  for (let from = 0; from < Math.min(4, line.tokens.length); from++) {
    for (const entry of candidates('closing', line.tokens, from)) {
      if (entry.pattern.matchesToEnd(line.tokens, from))
        return hit(entry, 'sure', `the line ends like “${entry.example}”`)
    }
  }
  return undefined
}

/** Labels whose content is a name, tags or a credit and not a headline have a shape of their own. */
const contentOf: Partial<Record<Kind, RegExp>> = {
  byline: /^[^.!?]{2,80}\.?$/,
  'date-stamp':
    /^(?:\p{L}{2,10}\.?,? ){0,3}\d(?:[^!?;]{0,60}(?:\b(?:19|20)\d\d\b|\d ?[:.hH/-] ?\d\d)[^!?;]{0,60}|\d?\.? ?\p{L}{2,10}\.?(?: \p{L}{2,10})?)$/u,
  'media-credit': /^.{2,160}$/,
  'source-line': /^(?:https?:\S+|.{2,60}[^.!?])$/,
  tags: /^.{2,400}$/,
}

const longestLabel = 8

function label(line: Line, tokens: readonly Token[]): Hit | undefined {
  let best: {entry: Entry; end: number} | undefined
  for (const entry of candidates('label', tokens, 0)) {
    const end = entry.pattern.match(tokens, 0)
    if (end > (best?.end ?? 0)) best = {entry, end}
  }
  if (best) best.end = endBeforeColon(line, tokens, best.entry, best.end)
  const last = best && tokens[best.end - 1]
  if (!best || !last || best.end > longestLabel) return undefined
  const {entry, end} = best
  if (end === tokens.length) {
    const strength = end === 1 && !/[:»>›：]\s*$/.test(line.text) ? 'weak' : 'label'
    return hit(entry, strength, `the label “${quotes(line)}”`)
  }
  const next = tokens[end]
  if (!next || tokens.length - end > longestLine / 2) return undefined
  const between = line.text.slice(last.end, next.start)
  const rest = line.text.slice(next.start)
  const isSeparated = /[:|»>→–—•：-]|\]|】/.test(between)
  const name = line.text.slice(tokens[0]?.start, last.end)
  const reason = `the label “${name}” with what it announces`
  const content = contentOf[entry.kind]
  if (content) {
    if (!content.test(rest)) return undefined
    if (entry.kind === 'byline') return byName(line, tokens, end) ? hit(entry, 'sure', reason) : undefined
    if (entry.kind === 'media-credit' || entry.kind === 'date-stamp') return hit(entry, 'sure', reason)
    return isSeparated ? hit(entry, 'sure', reason) : undefined
  }
  const isHeadline = !/[.;,]$/.test(rest)
  if (isSeparated && (isHeadline || end > 1)) return hit(entry, 'sure', reason)
  if (end > 1 && isHeadline && next.capital && !/^[,.;]/.test(between)) return hit(entry, 'sure', reason)
  if (
    end === 1 &&
    isHeadline &&
    next.capital &&
    name.length > 2 &&
    name === name.toUpperCase() &&
    rest !== rest.toUpperCase()
  )
    return hit(entry, 'sure', reason)
  return undefined
}

/** `Läs även: Här byggs bostäder`: a label may end in `här`, but not behind its colon. */
function endBeforeColon(line: Line, tokens: readonly Token[], {pattern}: Entry, end: number): number {
  for (let at = 1; at < end; at++) {
    if (!line.text.slice(tokens[at - 1]?.end, tokens[at]?.start).includes(':')) continue
    return pattern.matchesToEnd(tokens.slice(0, at), 0) ? at : end
  }
  return end
}

/** Whether nothing but names and titles stands from a place on. */
function byName(line: Line, tokens: readonly Token[], from: number): boolean {
  const rest = tokens.slice(from)
  return (
    rest.length <= 12 && rest[0]?.capital === true && rest.filter(({capital}) => capital).length >= 0.7 * rest.length
  )
}
