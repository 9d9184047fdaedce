import type {Article} from './article.js'
import type {Finding} from './edit.js'
import {findLanguage} from './languages.js'

/** What an article was probably translated from. */
export interface SourceLanguage {
  /** ISO 639-3. */
  code: string
  confidence: number
  /** What speaks for it, one line each. */
  evidence: string[]
}

/** So many independent pieces of evidence make the guess half sure. */
const halfSure = 1

/**
 * Guesses the language an article was translated from by what the rules found in it, or repeats what the user said.
 *
 * @example a French ordinal and a French consent notice // {code: 'fra', confidence: 0.67, evidence: [...]}
 */
export function guessSourceLanguage({sourceLanguage}: Article, findings: readonly Finding[]): SourceLanguage | null {
  if (sourceLanguage) {
    return {code: findLanguage(sourceLanguage)?.long ?? sourceLanguage, confidence: 1, evidence: ['named by the user']}
  }
  const evidence = new Map<string, Map<string, string>>()
  let total = 0
  for (const {language, ruleId, message} of findings) {
    if (!language) continue
    const found = evidence.get(language) ?? new Map<string, string>()
    evidence.set(language, found)
    // Ten ordinals are one habit of one language: a reason counts once.
    if (!found.has(message)) total++
    found.set(message, `${ruleId}: ${message}`)
  }
  const [best] = [...evidence].sort((a, b) => b[1].size - a[1].size || (a[0] < b[0] ? -1 : 1))
  if (!best) return null
  const [language, found] = best
  const confidence = Math.round(((found.size / total) * found.size * 100) / (found.size + halfSure)) / 100
  return {code: findLanguage(language)?.long ?? language, confidence, evidence: [...found.values()]}
}
