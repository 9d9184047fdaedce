import {worldWords} from './data/world.js'
import type {Kind} from './kinds.js'
import type {Entry} from './matcher/lexicon.js'
import {namesOwn} from './unheard.js'

/** Kinds whose notices speak of the page, its texts and its readers. Not of a writer, who writes about harbours, or of a headline. */
const worldless: ReadonlySet<Kind> = new Set([
  'ad-marker',
  'browser-notice',
  'comments',
  'consent-notice',
  'continue-reading',
  'control',
  'copyright',
  'disclaimer',
  'donation',
  'error-report',
  'follow-us',
  'login',
  'newsletter',
  'offer',
  'paywall-notice',
  'share-toolbar',
  'thank-the-writer',
  'translation-notice',
])

/** Kinds whose notices name anything at other places: `Follow live updates on the flood in Lund`. */
const worldlessAt: Readonly<Partial<Record<Kind, Entry['anchor']>>> = {
  'author-bio': 'sentence',
  byline: 'run',
  'live-marker': 'sentence',
}

let words: ReadonlySet<string> | undefined

/**
 * Whether an English line that begins, ends or goes on like a notice speaks of something in the world: `island` and `crew`
 * in “Before you go to the island, buy a ticket at the office, since the crew takes no money.” What the site calls its own may be
 * about anything: `Sign up to our newsletter about lighthouses`.
 */
export function speaksOfTheWorld(text: string, {kind, written, anchor}: Entry): boolean {
  if (written !== 'en' || !(worldless.has(kind) || worldlessAt[kind] === anchor)) return false
  words ??= new Set(worldWords.trim().split(/\s+/))
  for (const [word] of text.matchAll(smallWord())) if (isOf(words, word)) return !namesOwn(text, written)
  return false
}

/** Not `island` in `island@example.com` or `example.com/island`. */
const smallWord = () => /(?<![\p{L}@/._#-])\p{Ll}{3,}(?![\p{L}@/_]|\.\p{L})/gu

/** Whether a word is one of some nouns, or its plural: `ferries`, `churches`, `wolves`. */
function isOf(nouns: ReadonlySet<string>, word: string): boolean {
  if (nouns.has(word)) return true
  if (!word.endsWith('s')) return false
  return (
    nouns.has(word.slice(0, -1)) ||
    (/(?:[sxzo]|[cs]h)es$/.test(word) && nouns.has(word.slice(0, -2))) ||
    (word.endsWith('ies') && nouns.has(`${word.slice(0, -3)}y`)) ||
    (word.endsWith('ves') && (nouns.has(`${word.slice(0, -3)}f`) || nouns.has(`${word.slice(0, -3)}fe`)))
  )
}
