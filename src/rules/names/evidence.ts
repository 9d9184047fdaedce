import type {Article} from '../../article/article.js'
import {findLanguage} from '../../article/languages.js'
import type {Mention} from './mentions.js'
import type {NameIndex, NameReading} from './name-index.js'
import {schemeNames as schemes} from './scheme-names.js'

/** What the judges of a mention know about the article. */
export interface Evidence {
  article: Article
  mentions: readonly Mention[]
  /** What the article was translated from (ISO 639-1), as told or guessed. */
  language: string | undefined
  /** Whether the user named that language, or several spellings show it. */
  isLanguageSure: boolean
  /** How often the article speaks of a part of the world, by country. */
  region: () => ReadonlyMap<string, number>
  /** Whether the article is about that part of the world at all. */
  isAboutTheEast: () => boolean
  /** Whether the article has a word. */
  hasWord: (word: string) => boolean
  index: NameIndex
}

/** The schemes of no particular language, which any English text may use. */
export const englishSchemes = bitsOf(({language}) => language === undefined)

function bitsOf(isWanted: (scheme: (typeof schemes)[number]) => boolean): number {
  return schemes.reduce((bits, scheme, index) => (isWanted(scheme) ? bits | (1 << index) : bits), 0)
}

/** Languages whose newspapers write names alike, so that one may stand for the other. */
const relatives: Readonly<Record<string, string>> = {sk: 'cs', sl: 'hr', lt: 'hr', nb: 'no', nn: 'no'}

/** The bits of the schemes of a language. */
function schemesOf(language: string | undefined): number {
  if (language === undefined) return 0
  const wanted = relatives[language] ?? language
  return bitsOf((scheme) => scheme.language === wanted)
}

/** The languages whose schemes are in a bit set. */
export function languagesOf(bits: number): string[] {
  return schemes.flatMap(({language}, index) => (language !== undefined && bits & (1 << index) ? [language] : []))
}

/** The schemes that explain a form; marks on its letters speak against those of plain English. */
export function explaining({schemes: bits}: NameReading, actual: string): number {
  return /^[ -~’]*$/.test(actual) ? bits : bits & ~englishSchemes || bits
}

/** The name of the scheme that explains a form best: of English, of the article’s language, or any. */
export function schemeName(reading: NameReading, actual: string, language: string | undefined): string {
  const bits = explaining(reading, actual)
  if (bits === 0) return findLanguage(reading.language ?? 'en')?.name ?? 'other'
  const best = [englishSchemes, schemesOf(language), -1].map((set) => set & bits).find((set) => set !== 0) ?? bits
  return schemes.find((_scheme, index) => best & (1 << index))?.name ?? 'other'
}

/** How a reading fits what the article was translated from. */
export type Fit = 'source' | 'english' | 'listed' | 'other'

export function fitOf({schemes: bits, language: listedIn}: NameReading, language: string | undefined): Fit {
  if (bits === 0) return listedIn === undefined || listedIn === 'en' || listedIn === language ? 'listed' : 'other'
  if (bits & schemesOf(language)) return 'source'
  return bits & englishSchemes ? 'english' : 'other'
}

/** Gives a name the capitals of what stood there: IZIOUM becomes IZIUM. */
export function withShapeOf(actual: string, name: string): string {
  const isShouted = actual.length > 1 && actual === actual.toUpperCase() && actual !== actual.toLowerCase()
  return isShouted ? name.toUpperCase() : name
}

/** So many different names that are right already show what an article is about. */
const fewestNames = 2

/** Whether an article is about the part of the world whose names these are: it says so, or names several places there. */
export function isAboutTheEast(region: ReadonlyMap<string, number>, mentions: readonly Mention[]): boolean {
  if ([...region.values()].some((count) => count > 0)) return true
  const right = mentions.filter(
    ({isCanonical, actual, readings}) =>
      isCanonical && readings.some(({entity}) => entity.en === actual && entity.entry.trap === undefined),
  )
  return new Set(right.map(({actual}) => actual)).size >= fewestNames
}

/** Tells whether a text has a word, and remembers the answer. */
export function wordFinder(text: string): (word: string) => boolean {
  const known = new Map<string, boolean>()
  return (word) => {
    let has = known.get(word)
    if (has === undefined) known.set(word, (has = text.includes(word)))
    return has
  }
}
