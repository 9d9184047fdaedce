import {
  eventForms,
  eventWords,
  everydayEndings,
  farewells,
  finds,
  livedForms,
  pagesOwn,
  pastForms,
  questionsToReaders,
  tellings,
} from './data/telling.js'
import {browserKinds, type Kind} from './kinds.js'
import type {Entry} from './matcher/lexicon.js'
import {type WordFinder, wordFinder} from './word-finder.js'

/** Kinds whose notices say what is, what the reader may do and what is forbidden, and never what once was. */
const timeless: ReadonlySet<Kind> = new Set(['ad-marker', 'consent-notice', 'copyright', 'newsletter', 'offer'])

/** `For reasons of data protection this content was not loaded` tells what is. */
const failure = /\b(?:this|the) (?:content|element|map|post|tweet|video) was (?:blocked|hidden|not )/i

const past = new Map<string, WordFinder | undefined>()
const events = new Map<string, WordFinder | undefined>()

/** What finds the words of a language among those of all languages, if they are written down. */
function finderOf(
  finders: Map<string, WordFinder | undefined>,
  all: Readonly<Record<string, readonly [words: string, example: string]>>,
  written: string,
): WordFinder | undefined {
  if (!finders.has(written)) {
    const forms = all[written]
    finders.set(written, forms && wordFinder(forms[0]))
  }
  return finders.get(written)
}

/** `The cookies were refused by half of the visitors`, “Eftertryck var förbjudet av biskopen”: what was is told by an article. */
export function tellsOfThePast(text: string, {kind, written}: Pick<Entry, 'kind' | 'written'>): boolean {
  if (!timeless.has(kind)) return false
  return finderOf(past, pastForms, written)?.test(text.replace(failure, '')) ?? false
}

/** Whether a line about errors tells who found one. */
export function tellsOfAFind(text: string, {kind}: Pick<Entry, 'kind'>): boolean {
  return kind === 'error-report' && finds.test(text)
}

/** Whether a line that looks like an agency’s signature ends with a word of everyday. */
export function namesNoAgency(text: string, {kind}: Pick<Entry, 'kind'>): boolean {
  return kind === 'agency-signature' && everydayEndings.test(text)
}

/** `Want to allow all cookies?` offers something. */
const offer = /\b(?:all|allow|this|why am I)\b|\bWhy do I see\b/i

/**
 * Whether a line that is made of a notice’s words asks what an interview asks. `Lesen Sie die Kommentare?` asks one who
 * reads, and does not invite to write.
 */
export function asksSomebody(text: string, {kind}: Pick<Entry, 'kind'>): boolean {
  if (!/[?؟？;]$/.test(text) && !/(?:か|吗)[。？?]$/.test(text)) return false
  // `Do you accept cookies?` is a question of an interview: notices about the browser hardly ever ask.
  return (
    (browserKinds.has(kind) && !offer.test(text)) || questionsToReaders.some((beginning) => text.startsWith(beginning))
  )
}

/** Whether a line that is made of a notice’s words says what an article does: of a deed, a habit, a step of advice. */
export function isArticles(text: string): boolean {
  return tellings.some(({pattern}) => pattern().test(text))
}

/** Kinds whose lines say what somebody or something is, or did in life. */
const lives: ReadonlySet<Kind> = new Set(['author-bio', 'byline', 'site-banner'])

let event: RegExp | undefined

/**
 * Whether a line that begins like a writer’s biography or a slogan tells what happened: `Head of the department of
 * health reported two new cases`, `Ghana’s oldest newspaper closed its press`, “Reporter został w niedzielę ranny”.
 */
export function tellsOfAnEvent(text: string, {kind, written}: Pick<Entry, 'kind' | 'written'>): boolean {
  if (!lives.has(kind)) return false
  if (written !== 'en') return finderOf(events, eventWords, written)?.test(text) ?? false
  // A regular form that no life is told by, an irregular one, or what somebody says.
  event ??= new RegExp(
    `, (?:he|she) (?:has been under|denies|is accused)|, and (?:nobody|that|this) |: an? \\p{Ll}|(?<![\\p{L}’'-])(?:(?!(?:${livedForms}|reported (?:at|for|from|in|on)|\\p{Ll}+ed by)(?!\\p{L}))\\p{Ll}{2,}ed|${eventForms}|reports that)(?![\\p{L}’'-])`,
    'u',
  )
  return event.test(text)
}

let clause: RegExp | undefined

/**
 * Whether an English line that begins like a notice goes on with a clause that has a subject of its own and tells what it did:
 * `Good reporting is expensive, the committee conceded`, `Originally published in Paris, the pamphlet cost its author five years`.
 */
export function goesOnTelling(text: string, {written}: Pick<Entry, 'written'>): boolean {
  if (written !== 'en') return false
  clause ??= new RegExp(
    `, (?:(?:but|and|so|yet|as|for|because|where|when|while|until) )?(?:(?:the|an?|her|his|its|their|nobody|one|some|two) (?!(?:${pagesOwn})s?(?!\\p{L}))(?:\\p{Ll}+ ){0,2}|he |she )(?:(?!(?:advanced|enhanced|limited|personalised|personalized|related|unlimited|need|speed|feed|exceed|proceed)(?!\\p{L}))\\p{Ll}{2,}ed|became|began|cost|grew|had|${eventForms})(?![\\p{L}’'-])(?! by)`,
    'u',
  )
  return clause.test(text)
}

/** `Thank you for the conversation.`, “Vielen Dank für das Gespräch.” */
export function endsInterview(text: string): boolean {
  return text.length < longestFarewell && farewells.some(({pattern}) => pattern().test(text))
}

/** In UTF-16 code units. */
const longestFarewell = 80
