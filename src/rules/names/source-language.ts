import {englishSchemes, explaining, languagesOf} from './evidence.js'
import type {Mention} from './mentions.js'

/**
 * Guesses what an article was translated from by the spellings that only the schemes of some languages explain. Each
 * spelling gives one vote, shared by the languages that have it.
 *
 * @returns ISO 639-1, or `undefined` where nothing tells
 * @example Izioum and Tchouhouïv // 'fr'
 */
export function guessLanguage(mentions: readonly Mention[]): string | undefined {
  const votes = new Map<string, number>()
  const counted = new Set<string>()
  for (const {actual, readings, isCanonical} of mentions) {
    const bits = readings.reduce((set, reading) => set | explaining(reading, actual), 0)
    if (isCanonical || bits & englishSchemes || counted.has(actual)) continue
    counted.add(actual)
    const languages = languagesOf(bits)
    for (const language of languages) votes.set(language, (votes.get(language) ?? 0) + 1 / languages.length)
  }
  const [best, second] = [...votes].sort((a, b) => b[1] - a[1])
  return best && best[1] > (second?.[1] ?? 0) ? best[0] : undefined
}
