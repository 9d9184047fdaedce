import {terseLabels} from './data/terse-labels.js'
import type {Hit} from './hit.js'
import {beginningOf, hitOf} from './hit-of.js'
import type {Kind} from './kinds.js'
import {lexicon} from './matcher/all-phrases.js'
import type {Entry} from './matcher/lexicon.js'
import type {Words} from './matcher/read-words.js'
import {longestLine, type Reading} from './reading.js'
import {namesNobody} from './credits.js'

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

const terse = new RegExp(`^(?:${terseLabels.join('|')})$`, 'i')

const colonAndWord = /^: \p{L}/u

/** Recognises a line that is a label, or begins with one and goes on with what it announces. */
export function label(line: Reading, words: Words): Hit | undefined {
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
    return hitOf(entry, strength, `the label “${beginningOf(line)}”`)
  }
  if (words.length - end > longestLine / 2) return undefined
  // `Don’t miss: the castle above the lake`, `Watch: the town keeps one` go on with the article.
  const isCommand = entry.kind === 'media-widget' || terse.test(name)
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
    if (entry.kind === 'byline') return byName(words, end) ? hitOf(entry, 'sure', reason) : undefined
    // `Credit where it is due`, “Bild der Verwüstung”: a credit names somebody.
    if (entry.kind === 'media-credit' && !isSeparated && /^(?:\d+ )?\p{Ll}/u.test(rest)) return undefined
    const strength = namesNobody(rest) ? 'companion' : 'sure'
    if (entry.kind === 'media-credit' || entry.kind === 'date-stamp') return hitOf(entry, strength, reason)
    return isSeparated ? hitOf(entry, strength, reason) : undefined
  }
  // `What we know: three people were hurt` may be a part of the article, what stands beside it tells; `EXCLUSIVE: …` is none.
  const strength = terse.test(name) && name !== name.toUpperCase() ? 'weak' : 'sure'
  // `See also: page 12` and `Also: bread and salt` announce no headline.
  const isAside = words.length - end <= 3 && /^[a-z]/.test(rest)
  const isHeadline = !isAside && !/[.;,。、；，]$/.test(rest)
  if (isSeparated && (isHeadline || (end > 1 && !isAside))) return hitOf(entry, strength, reason)
  // `Don’t miss Lisbon` is advice.
  if (end > 1 && !isCommand && isHeadline && words.isCapital(end) && !/^[,.;]/.test(between))
    return hitOf(entry, strength, reason)
  if (
    end === 1 &&
    isHeadline &&
    words.isCapital(end) &&
    name.length > 2 &&
    name === name.toUpperCase() &&
    rest !== rest.toUpperCase()
  )
    return hitOf(entry, strength, reason)
  return undefined
}

/** A label that is a bag, and so ends where the colon stands, or the bar: `Don’t miss | Five walks along the river`. */
function labelBeforeColon({text}: Reading, words: Words): {entry: Entry; end: number} | undefined {
  // Further down none is looked for.
  const beginning = words.length > longestLabel ? text.slice(0, words.startOf(longestLabel)) : text
  const colon = beginning.search(/:| \| /)
  if (colon < 0) return undefined
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
