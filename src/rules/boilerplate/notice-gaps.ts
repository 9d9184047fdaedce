import {isSure} from './company.js'
import {endOfThose, type Gap, isShort, type Page} from './gap.js'
import type {Hit} from './hit.js'
import type {Kind} from './kinds.js'
import type {Line} from './line.js'
import {sharesWord} from './matcher/words.js'
import {isAttributed, reportsSpeech} from './speech.js'
import {tellsOfThePast} from './telling.js'
import {topicOf} from './topics.js'

/** A gap in a notice is of so many lines at most, and a button in it of so many words. */
const longestNoticeGap = 2
const longestButton = 3

/** Kinds that stand together in the box of a newsletter or an offer. */
const boxes: ReadonlySet<Kind> = new Set(['consent-notice', 'login', 'newsletter', 'offer', 'paywall-notice'])

/** So near to a line that may be one more of its box, so many are known. */
const reach = 4
const fewestOfBox = 3

/** `Chaque soir à 18 h, les informations qui comptent`, between `Newsletter` and `Adresse e-mail`. */
export function endOfPitch(gap: Gap, page: Page): number {
  const {from, to} = gap
  const {hits, lines, language = 'en'} = page
  const isOfBox = (hit: Hit | undefined) => hit !== undefined && hit.strength !== 'guess' && boxes.has(hit.kind)
  const kind = hits[from - 1]?.kind
  if (!kind || to - from > longestNoticeGap || !isOfBox(hits[from - 1]) || !isOfBox(hits[to])) return from
  const known = hits.slice(Math.max(0, from - reach), to + reach).filter((hit) => isOfBox(hit) && hit && isSure(hit))
  if (known.length < fewestOfBox) return from
  const isPart = (line: Line) =>
    !line.endsSentence &&
    !lines.some((other, i) => !hits[i] && (i < from || i >= to) && sharesWord(line, other)) &&
    !isTold(line.text, kind, language)
  return endOfThose(gap, page, isPart) === to ? to : from
}

/** `You keep the possibility of withdrawing your consent at any time.`, `I accept`: between other lines of the notice. */
export function endOfNotice(gap: Gap, page: Page): number {
  const {from, to} = gap
  const {hits, language = 'en'} = page
  const kind = hits[from - 1]?.kind
  if (!kind || to - from > longestNoticeGap || hits[to]?.kind !== kind) return from
  const isOfNotice = (at: number) => hits[at]?.kind === kind && hits[at].strength === 'sure'
  const isBesideRun = (isOfNotice(from - 2) && isOfNotice(from - 1)) || (isOfNotice(to) && isOfNotice(to + 1))
  const topic = topicOf(kind, language)
  if (!topic) return from
  const isPart = (line: Line) =>
    isShort(line, longestButton) || (isBesideRun && topic.test(line.text) && !isTold(line.text, kind, language))
  return endOfThose(gap, page, isPart) === to ? to : from
}

/** “Het was de enige knop”, “De zin stond onderaan, vertelt de vrouw”: an article tells of a notice. */
function isTold(text: string, kind: Kind, written: string): boolean {
  return tellsOfThePast(text, {kind, written}) || reportsSpeech(text, written) || isAttributed(text, written)
}
