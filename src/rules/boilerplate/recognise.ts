import {isCandidate, isSaid} from './candidate.js'
import type {Hit} from './hit.js'
import type {Kind} from './kinds.js'
import {lexicon} from './matcher/all-phrases.js'
import {beginsBit, cueBit, type Entry} from './matcher/lexicon.js'
import {longestLine, type Reading} from './reading.js'
import {namesNobody, shapeOf} from './shapes.js'
import {asksSomebody, isArticles, namesNoAgency, tellsOfAFind, tellsOfThePast} from './telling.js'
import {namesUnheard} from './unheard.js'
import {unglue} from './unglue.js'
import {isUnmistakable} from './unmistakable.js'
import {Words} from './matcher/read-words.js'

/** Recognises a line as a whole by a phrase that fills it, begins it or ends it, or by its shape. */
export function recognise(line: Reading, words: Words): Hit | undefined {
  if (line.isLong) return undefined
  const found =
    wholeLine(line, words) ??
    opening(line, words) ??
    closing(words) ??
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
  const found = shapeOf(line, words) ?? companion(words) ?? weakLine(line, words)
  return found && isCandidate(line, found) ? found : undefined
}

/** The words of a line that translation glued, taken apart. */
const ungluedWords = new Words()

function recogniseUnglued(line: Reading): Hit | undefined {
  lexicon.vocabulary.readTokens(unglue(line.tokens, line.seams), ungluedWords)
  return wholeLine(line, ungluedWords) ?? label(line, ungluedWords)
}

const quotes = (line: Reading) => line.text.slice(0, 80)

function hit(entry: Entry, strength: Hit['strength'], reason: string): Hit {
  const {kind, anchor, language, written, isBag} = entry
  return {kind, strength, isBag, anchor, reason, language, written, isForeign: language !== undefined}
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
    const found = hit(entry, strength, `the line “${quotes(line)}” is like “${entry.example}”`)
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
    if (entry.matchesToEnd(words, 0) && !isSaid(line, entry)) return hit(entry, 'weak', `the line “${quotes(line)}”`)
  }
  return undefined
}

function opening(line: Reading, words: Words): Hit | undefined {
  for (const entry of lexicon.candidates('opening', words, 0)) {
    if (entry.match(words, 0) < 0) continue
    const strength = namesUnheard(entry, line.text, words) ? 'companion' : 'sure'
    return hit(entry, strength, `the line begins like “${entry.example}”`)
  }
  return undefined
}

/** So many words may stand before what needs company: `This article contains affiliate links`. */
const longestLead = 3

const companionBits = beginsBit('run') | cueBit('run')

function companion(words: Words): Hit | undefined {
  if (!lexicon.hasSign(companionBits, words)) return undefined
  for (let from = 0; from <= longestLead; from++) {
    for (const entry of lexicon.candidates('run', words, from)) {
      if (entry.match(words, from) > 0) return hit(entry, 'companion', `the line begins like “${entry.example}”`)
    }
  }
  return undefined
}

const closingBits = beginsBit('closing') | cueBit('closing')

function closing(words: Words): Hit | undefined {
  if (!lexicon.hasSign(closingBits, words)) return undefined
  for (let from = 0; from < Math.min(4, words.length); from++) {
    for (const entry of lexicon.candidates('closing', words, from)) {
      if (entry.matchesToEnd(words, from)) return hit(entry, 'sure', `the line ends like “${entry.example}”`)
    }
  }
  return undefined
}

/** Labels whose content is a name, tags or a credit and not a headline have a shape of their own. */
const contentOf: Partial<Record<Kind, () => RegExp>> = {
  // `记者：您后悔吗？` is a question of an interview.
  byline: () => /^[^.!?。！？]{2,80}\.?$/,
  'date-stamp': () =>
    /^(?!\d{4},? \p{Ll})(?:\p{L}{2,10}\.?,? ){0,3}\d(?:[^!?;]{0,60}(?:\b(?:19|20)\d\d\b|\d ?[:.hH/-] ?\d\d)[^!?;]{0,60}|\d?\.? ?\p{L}{2,10}\.?(?: \p{L}{2,10})?)$/u,
  'media-credit': () => /^.{2,160}$/,
  // `Source: Eurostat, own calculations` stands below a table of the article.
  'source-line': () =>
    /^(?:https?:\S+|(?!.*(?:alcoli|alculs|álculos|eräkning|erechnung|eregning|erekening|hesapla|laskelm|obliczen|statisti|výpočt|υπολογισμ|στατιστικ|статисти|расч[её]т|розрахун|حساب|统计|統計|计算|計算|자체|통계))(?!.*\b(?:calculations?|census|data|estimates?|figures|institute|ministry|national|office|own|reports|un|statistics|statistical|surveys?|eurostat|oecd|world bank)\b|.*, \d{4}$).{2,60}[^.!?])$/i,
  tags: () => /^.{2,400}$/,
}

/** So many words has a headline at least behind a command: `Watch: Ferry leaves its harbour`. */
const fewestAnnounced = 4

/** In words; where a character is a word, in characters. */
const longestLabel = 8
const longestLabelOfCharacters = 20

const separator = /[:|»>→–—•：=＝/／｜…▶▷►☞-]|\]|】|\.\./

/** Scripts without capitals do not show where a headline begins, and those without spaces not where a label ends. */
const caseless = () => /\p{Lo}$/u
const spaceless = () => /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}ー]$/u

const colonAndWord = /^: \p{L}/u

function label(line: Reading, words: Words): Hit | undefined {
  let best = labelBeforeColon(line, words)
  for (const entry of lexicon.candidates('label', words, 0)) {
    const end = entry.isBag ? 0 : entry.match(words, 0)
    // Before a colon a phrase knows more than a bag: `Read also: how to save`.
    const isTold = best?.entry.isBag && end === best.end && colonAndWord.test(line.text.slice(words.endOf(end - 1)))
    if (end > (best?.end ?? 0) || isTold) best = {entry, end}
  }
  if (!best) return undefined
  const {entry} = best
  const end = endBeforeColon(line, words, entry, best.end)
  const name = line.text.slice(words.startOf(0), words.endOf(end - 1))
  if (end > (spaceless().test(name) ? longestLabelOfCharacters : longestLabel)) return undefined
  if (end === words.length) {
    const strength = end === 1 && !/[:»>›：]\s*$/.test(line.text) ? 'weak' : 'label'
    return hit(entry, strength, `the label “${quotes(line)}”`)
  }
  if (words.length - end > longestLine / 2) return undefined
  // `Don’t miss: the castle above the lake`, `Watch: the town keeps one` go on with the article.
  const isCommand = entry.kind === 'media-widget' || /^(?:check out|continue with|don.t miss)$/i.test(name)
  if (!words.isCapital(end) && (entry.isBag || isCommand)) return undefined
  // `Listen: Lund at night` is too short for a headline.
  if (isCommand && words.length - end < fewestAnnounced) return undefined
  const between = line.text.slice(words.endOf(end - 1), words.startOf(end))
  const rest = line.text.slice(words.startOf(end))
  const isSeparated = separator.test(between) || (spaceless().test(name) && /\s/.test(between))
  // 图书馆 (a library) begins with 图 (picture).
  if (caseless().test(name) && !isSeparated) return undefined
  const reason = `the label “${name}” with what it announces`
  const content = contentOf[entry.kind]?.()
  if (content) {
    if (!content.test(rest)) return undefined
    if (entry.kind === 'byline') return byName(words, end) ? hit(entry, 'sure', reason) : undefined
    // `Credit where it is due`, “Bild der Verwüstung”: a credit names somebody.
    if (entry.kind === 'media-credit' && !isSeparated && /^(?:\d+ )?\p{Ll}/u.test(rest)) return undefined
    const strength = namesNobody(rest) ? 'companion' : 'sure'
    if (entry.kind === 'media-credit' || entry.kind === 'date-stamp') return hit(entry, strength, reason)
    return isSeparated ? hit(entry, strength, reason) : undefined
  }
  // `See also: page 12` and `Also: bread and salt` announce no headline.
  const isAside = words.length - end <= 3 && /^[a-z]/.test(rest)
  const isHeadline = !isAside && !/[.;,。、；，]$/.test(rest)
  if (isSeparated && (isHeadline || (end > 1 && !isAside))) return hit(entry, 'sure', reason)
  // `Don’t miss Lisbon` is advice.
  if (end > 1 && !isCommand && isHeadline && words.isCapital(end) && !/^[,.;]/.test(between))
    return hit(entry, 'sure', reason)
  if (
    end === 1 &&
    isHeadline &&
    words.isCapital(end) &&
    name.length > 2 &&
    name === name.toUpperCase() &&
    rest !== rest.toUpperCase()
  )
    return hit(entry, 'sure', reason)
  return undefined
}

/** A label that is a bag, and so ends where the colon stands, or the bar: `Don’t miss | Five walks along the river`. */
function labelBeforeColon({text}: Reading, words: Words): {entry: Entry; end: number} | undefined {
  const colon = text.search(/:| \| /)
  let end = 0
  while (end < words.length && words.startOf(end) < colon) end++
  if (end === 0 || end > longestLabel) return undefined
  const entry = words.onlyFirst(end, () =>
    lexicon.candidates('label', words, 0).find((entry) => entry.isBag && entry.matchesToEnd(words, 0)),
  )
  return entry && {entry, end}
}

/** A label ends where one of these stands; in `e-mail` a hyphen does not. */
const labelEnd = /:|\s[-–—|»>•]\s/

/** `Läs även: Här byggs bostäder`, `READ ALSO - The ferry sank`: a label may end in `här` or `the`, but not behind its colon. */
function endBeforeColon({text}: Reading, words: Words, entry: Entry, end: number): number {
  for (let at = 1; at < end; at++) {
    if (!labelEnd.test(text.slice(words.endOf(at - 1), words.startOf(at)))) continue
    return words.onlyFirst(at, () => entry.matchesToEnd(words, 0)) ? at : end
  }
  return end
}

/** Whether nothing but names and titles stands from a place on. */
function byName(words: Words, from: number): boolean {
  const count = words.length - from
  if (count > 12 || !words.isCapital(from)) return false
  let capitals = 0
  for (let at = from; at < words.length; at++) if (words.isCapital(at)) capitals++
  return capitals >= 0.7 * count
}
