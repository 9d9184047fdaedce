import {englishSchemes, explaining, languagesOf} from './evidence.js'
import type {Mention} from './mentions.js'

/** What an article was translated from, and how many of its spellings say so. */
export interface LanguageGuess {
  /** ISO 639-1. */
  language: string
  spellings: number
}

/**
 * Guesses what an article was translated from by the spellings that only the schemes of some languages explain, and by
 * exonyms. Each spelling gives one vote, shared by the languages that have it.
 *
 * @returns `undefined` where nothing tells
 * @example Izioum and Tchouhouïv // {language: 'fr', spellings: 2}
 */
export function guessLanguage(mentions: readonly Mention[]): LanguageGuess | undefined {
  const votes = new Map<string, number>()
  const counts = new Map<string, number>()
  const counted = new Set<string>()
  for (const mention of mentions) {
    if (mention.isCanonical || counted.has(mention.actual)) continue
    counted.add(mention.actual)
    const languages = languagesThatWrite(mention)
    for (const language of languages) {
      votes.set(language, (votes.get(language) ?? 0) + 1 / languages.length)
      counts.set(language, (counts.get(language) ?? 0) + 1)
    }
  }
  const [best, second] = [...votes].sort((a, b) => b[1] - a[1])
  if (!best || best[1] <= (second?.[1] ?? 0)) return undefined
  return {language: best[0], spellings: counts.get(best[0]) ?? 0}
}

function languagesThatWrite({actual, readings, exonyms}: Mention): string[] {
  const bits = readings.reduce((set, reading) => set | explaining(reading, actual), 0)
  if (bits & englishSchemes) return []
  const sure = exonyms.filter(({form, trap}) => trap === undefined && form === actual)
  return [...new Set([...languagesOf(bits), ...sure.flatMap(({languages}) => languages)])]
}
