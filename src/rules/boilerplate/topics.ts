import {topicWords} from './data/topic-words.js'
import type {Kind} from './kinds.js'
import {type WordFinder, wordFinder} from './word-finder.js'

/** Kinds that speak of the same thing as another. */
const sameTopic: Partial<Record<Kind, Kind>> = {'paywall-notice': 'newsletter'}

const compiled = new Map<string, WordFinder | undefined>()

/**
 * Finds the words by which an article speaks of the thing that some kind of boilerplate is about.
 *
 * @param language ISO 639-1 code of the article’s language; one without words is read as English
 * @returns nothing for a kind that no article is about
 * @example topicOf('newsletter', 'de')?.test('Den Newsletter lesen 4.000 Leute.') // true
 */
export function topicOf(kind: Kind, language: string): WordFinder | undefined {
  const key = `${kind} ${language}`
  if (!compiled.has(key)) {
    const words = (topicWords[language] ?? topicWords['en'])?.[sameTopic[kind] ?? kind]?.[0]
    compiled.set(key, words === undefined ? undefined : wordFinder(words))
  }
  return compiled.get(key)
}
