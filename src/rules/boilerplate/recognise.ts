import {isCandidate, isSaid} from './candidate.js'
import type {Hit} from './hit.js'
import {beginningOf, hitOf} from './hit-of.js'
import type {Kind} from './kinds.js'
import {label} from './label.js'
import {lexicon} from './matcher/all-phrases.js'
import type {Entry} from './matcher/lexicon.js'
import {beginsBit, cueBit} from './matcher/signs.js'
import type {Reading} from './reading.js'
import {shapeOf} from './shapes.js'
import {
  asksSomebody,
  goesOnTelling,
  isArticles,
  namesNoAgency,
  tellsOfAFind,
  tellsOfAnEvent,
  tellsOfThePast,
} from './telling.js'
import {isStrangeLife, namesUnheard, tellsTheUnheard} from './unheard.js'
import {unglue} from './unglue.js'
import {isUnmistakable} from './unmistakable.js'
import {speaksOfTheWorld} from './world.js'
import {Words} from './matcher/read-words.js'

/** Recognises a line as a whole by a phrase that fills it, begins it or ends it, or by its shape. */
export function recognise(line: Reading, words: Words): Hit | undefined {
  if (line.isLong) return undefined
  const found =
    wholeLine(line, words) ??
    opening(line, words) ??
    closing(line, words) ??
    label(line, words) ??
    (line.seams.length > 0 ? recogniseUnglued(line) : undefined)
  // Few lines are like a phrase: whether one may be boilerplate at all takes longer to tell.
  if (!found || !isCandidate(line, found) || isEnglishHeading(line, words)) return undefined
  return found.kind === 'byline' && titleWithBy().test(line.text) ? {...found, strength: 'companion'} : found
}

/** `By Order of the King`, `By Land and Sea`, `By Christmas`: a writer has two names. */
const titleWithBy = () => /^By [A-Z][\p{L}’'-]*(?: (?:and|for|in|of|or|the|to)\b|\p{Ll}$)/u

/** Recognises a line as something that an article could have too. */
export function recogniseInCompany(line: Reading, words: Words): Hit | undefined {
  if (line.isLong) return undefined
  const found = shapeOf(line, words) ?? companion(line, words) ?? weakLine(line, words)
  return found && isCandidate(line, found) ? found : undefined
}

/** The words of a line that translation glued, taken apart. */
const ungluedWords = new Words()

function recogniseUnglued(line: Reading): Hit | undefined {
  lexicon.vocabulary.readTokens(unglue(line.tokens, line.seams), ungluedWords)
  return wholeLine(line, ungluedWords) ?? label(line, ungluedWords)
}

/** A longer line is a notice of several sentences, or text. */
const longestPhrase = 45

/** So many words has a line that may be a heading: `What readers are reading`. */
const longestHeading = 5

/** `Share` is a button in German too, but in English text it is first of all an English word. */
function isEnglishHeading(line: Reading, words: Words): boolean {
  if (line.wordCount > longestHeading) return false
  const weak = weakLine(line, words)
  return weak?.written === 'en' && !weak.language
}

function wholeLine(line: Reading, words: Words): Hit | undefined {
  if (words.length > longestPhrase) return undefined
  let open: Hit | undefined
  for (const entry of lexicon.candidates('line', words, 0)) {
    // `Not a subscriber yet? Register for free`: where a phrase knows the beginning only, a bag may know all.
    if ((open && !entry.isBag) || !entry.matchesToEnd(words, 0)) continue
    if (!entry.isBag && speaksOfTheWorld(line.text, entry)) continue
    if (
      !entry.isBag &&
      entry.kind !== 'read-also' &&
      isSentence.test(line.text) &&
      tellsTheUnheard(entry, line.text, words)
    )
      continue
    const isCompanion = entry.isBag
      ? isFragment(line, entry) || isTold(line, entry)
      : (entry.kind !== 'read-also' && isOpen(line, entry, words)) ||
        namesUnheard(entry, line.text, words) ||
        (entry.kind === 'newsletter' && articleAndNoun().test(line.text)) ||
        tellsOfAFind(line.text, entry) ||
        namesNoAgency(line.text, entry) ||
        (entry.kind === 'control' && isEnumeration.test(line.text))
    const strength = isCompanion
      ? 'companion'
      : isLikeHeading(line, entry)
        ? 'weak'
        : entry.kind === 'read-also'
          ? 'label'
          : 'sure'
    const found = hitOf(entry, strength, `the line “${beginningOf(line)}” is like “${entry.example}”`)
    if (isCompanion) open = found
    else if (entry.kind !== 'date-stamp') return found
    // `Updated: 3 May` proves more than `3 May`.
    else if (isDate(line)) return label(line, words) ?? found
  }
  return open
}

/** `The agency`, `Pictures from the archive`: a few words that articles have as well, and no name or number. */
function isLikeHeading({text, wordCount}: Reading, {written, language}: Entry): boolean {
  return (
    written === 'en' &&
    language === undefined &&
    wordCount <= longestHeading &&
    /^[A-Z][a-z]+(?: [a-z’']+)*$/.test(text) &&
    !isUnmistakable(text)
  )
}

/** So few words at the beginning of a line prove little if any others may follow. */
const fewWords = 2
/** So many small words behind them read like a sentence. */
const smallWords = 3

/** `Press release or not, the ferry is late`: two words of a phrase, and then what an article has to say. */
function isOpen({text}: Reading, entry: Entry, words: Words): boolean {
  if (text.includes('://') || text.includes('@')) return false
  let small = 0
  for (let at = fewWords; at < words.length; at++) if (words.isSmall(at)) small++
  return small >= smallWords && words.withUnknown(fewWords, () => entry.matchesToEnd(words, 0))
}

/** A line of more words that begins with a small letter is a notice that lost its first capital, or more of its first word. */
const longestPiece = 8

/** `You can leave a comment to this:` announces what follows, `compatible with the browser.` ends a line above. */
function isFragment({text, wordCount}: Reading, {kind}: Entry): boolean {
  if (kind === 'read-also') return false
  return (
    text.endsWith(',') ||
    (wordCount >= 4 && (/[:：]$/.test(text) || (wordCount <= longestPiece && /^\p{Ll}/u.test(text))))
  )
}

/** “2. Digite a senha e confirme.” is a step of advice. */
const step = /^\d{1,2}[.)] /

/** Words of a notice in a sentence or question that no notice has. */
function isTold({text}: Reading, entry: Entry): boolean {
  return (
    step.test(text) ||
    tellsOfThePast(text, entry) ||
    asksSomebody(text, entry) ||
    tellsOfAFind(text, entry) ||
    isArticles(text)
  )
}

/** A line with a stop at its end; what a notice has to say without one may be about anything: a headline, a name. */
const isSentence = /[.!?…]["”’»)]?$/

/** `Back home, more help`, `Next stop: home`, `help_about.About`: what is enumerated or code is no row of buttons. */
const isEnumeration = /^[A-Z][^|]*[,:] \p{Ll}|[.<>_`]\S/u

/** “Der Newsletter” is a heading, and “Morning Newsletter” a newsletter’s name. */
const articleAndNoun = () => /^(?:The|Der|Die|Das|El|La|Le|Il|Lo|O|A|De|Het) \p{L}+$/u

const longestDate = 26

/** A line of digits alone may be a telephone number or a score. */
function isDate({text, wordCount}: Reading): boolean {
  if (wordCount > longestDate) return false
  return (
    /[a-z]/i.test(text) || /\p{L}/u.test(text) || /\b\d{1,4}[./-]\d{1,2}[./-]\d{1,4}\b|\b\d{1,2}[:.]\d\d\b/.test(text)
  )
}

function weakLine(line: Reading, words: Words): Hit | undefined {
  for (const entry of lexicon.candidates('weak', words, 0)) {
    if (entry.matchesToEnd(words, 0) && !isSaid(line, entry))
      return hitOf(entry, 'weak', `the line “${beginningOf(line)}”`)
  }
  return undefined
}

/**
 * `Latest news about inflation was bad for the government.`: a link to more has no stop. `The report was published on Tuesday
 * and recommends that …`, `First seen in Norway in 2007, the crab …`: a source does nothing else.
 */
function goesOnOtherwise(text: string, {kind}: Entry): boolean {
  if (kind === 'tags') return /[.!?]$/.test(text)
  return (
    kind === 'source-line' &&
    /, (?:wh(?:ich|o|ose)|an?|he|her|his|it|its|she|the|their|they) |day and \p{Ll}/u.test(text)
  )
}

/** Whether a line that is a notice for some of its length has what only an article tells. */
function isOfTheArticle(text: string, entry: Entry, words: Words): boolean {
  return tellsOfIt(text, entry) || tellsTheUnheard(entry, text, words)
}

function tellsOfIt(text: string, entry: Entry): boolean {
  return tellsOfAnEvent(text, entry) || goesOnTelling(text, entry) || speaksOfTheWorld(text, entry)
}

function opening(line: Reading, words: Words): Hit | undefined {
  for (const entry of lexicon.candidates('opening', words, 0)) {
    if (entry.match(words, 0) < 0 || isOfTheArticle(line.text, entry, words)) continue
    const strength =
      namesUnheard(entry, line.text, words) || isStrangeLife(entry, line.text, words) ? 'companion' : 'sure'
    return hitOf(entry, strength, `the line begins like “${entry.example}”`)
  }
  return undefined
}

/** So many words may stand before what needs company: `This article contains affiliate links`. */
const longestLead = 3

/** Kinds whose phrases begin a sentence of an article where words stand before them: `As previously reported by Jane Roe, the bank …`. */
const attributions: ReadonlySet<Kind> = new Set(['byline', 'source-line'])

const companionBits = beginsBit('run') | cueBit('run')

function companion({text}: Reading, words: Words): Hit | undefined {
  if (!lexicon.hasSign(companionBits, words)) return undefined
  for (let from = 0; from <= longestLead; from++) {
    for (const entry of lexicon.candidates('run', words, from)) {
      if (from > 0 && attributions.has(entry.kind)) continue
      if (entry.match(words, from) > 0 && !isOfTheArticle(text, entry, words) && !goesOnOtherwise(text, entry))
        return hitOf(entry, 'companion', `the line begins like “${entry.example}”`)
    }
  }
  return undefined
}

const closingBits = beginsBit('closing') | cueBit('closing')

function closing({text}: Reading, words: Words): Hit | undefined {
  if (!lexicon.hasSign(closingBits, words)) return undefined
  for (let from = 0; from < Math.min(4, words.length); from++) {
    for (const entry of lexicon.candidates('closing', words, from)) {
      if (entry.matchesToEnd(words, from) && !tellsOfIt(text, entry))
        return hitOf(entry, 'sure', `the line ends like “${entry.example}”`)
    }
  }
  return undefined
}
