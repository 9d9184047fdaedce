import {UnknownNameError} from './unknown-name.js'

/** A language of articles: its codes in ISO 639-1 and 639-3, and its English name. */
export interface Language {
  short: string
  long: string
  name: string
}

/** The languages that articles are written in or translated from here, sorted by code. */
export const languages: readonly Language[] = [
  {short: 'ar', long: 'arb', name: 'Arabic'},
  {short: 'be', long: 'bel', name: 'Belarusian'},
  {short: 'bg', long: 'bul', name: 'Bulgarian'},
  {short: 'cs', long: 'ces', name: 'Czech'},
  {short: 'da', long: 'dan', name: 'Danish'},
  {short: 'de', long: 'deu', name: 'German'},
  {short: 'el', long: 'ell', name: 'Greek'},
  {short: 'en', long: 'eng', name: 'English'},
  {short: 'es', long: 'spa', name: 'Spanish'},
  {short: 'fi', long: 'fin', name: 'Finnish'},
  {short: 'fr', long: 'fra', name: 'French'},
  {short: 'he', long: 'heb', name: 'Hebrew'},
  {short: 'hr', long: 'hrv', name: 'Croatian'},
  {short: 'hu', long: 'hun', name: 'Hungarian'},
  {short: 'id', long: 'ind', name: 'Indonesian'},
  {short: 'it', long: 'ita', name: 'Italian'},
  {short: 'ja', long: 'jpn', name: 'Japanese'},
  {short: 'ko', long: 'kor', name: 'Korean'},
  {short: 'lt', long: 'lit', name: 'Lithuanian'},
  {short: 'nl', long: 'nld', name: 'Dutch'},
  {short: 'no', long: 'nob', name: 'Norwegian'},
  {short: 'pl', long: 'pol', name: 'Polish'},
  {short: 'pt', long: 'por', name: 'Portuguese'},
  {short: 'ro', long: 'ron', name: 'Romanian'},
  {short: 'ru', long: 'rus', name: 'Russian'},
  {short: 'sk', long: 'slk', name: 'Slovak'},
  {short: 'sv', long: 'swe', name: 'Swedish'},
  {short: 'tr', long: 'tur', name: 'Turkish'},
  {short: 'uk', long: 'ukr', name: 'Ukrainian'},
  {short: 'vi', long: 'vie', name: 'Vietnamese'},
  {short: 'zh', long: 'cmn', name: 'Chinese'},
]

const aliases: Record<string, string> = {
  ara: 'arb',
  ger: 'deu',
  fre: 'fra',
  dut: 'nld',
  nor: 'nob',
  nn: 'nob',
  nb: 'nob',
  zho: 'cmn',
}

/**
 * Finds a language by an ISO 639-1 or 639-3 code.
 *
 * @returns the language, or `undefined` for a code that is not among {@link languages}
 * @example findLanguage('fr')?.long // 'fra'
 */
export function findLanguage(code: string): Language | undefined {
  const lower = code.toLowerCase()
  const wanted = Object.hasOwn(aliases, lower) ? aliases[lower] : lower
  return languages.find(({short, long}) => short === wanted || long === wanted)
}

/** A language code was given that is not among {@link languages}. */
export class UnknownLanguageError extends UnknownNameError {
  constructor(code: string) {
    super(`There is no language “${code}” here. Use one of: ${languages.map(({short}) => short).join(', ')}.`)
    this.name = 'UnknownLanguageError'
  }
}
