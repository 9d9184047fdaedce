import {topicWords} from './data/topic-words.js'
import type {Kind} from './kinds.js'

/** Kinds that speak of the same thing as another. */
const sameTopic: Partial<Record<Kind, Kind>> = {'paywall-notice': 'newsletter'}

const compiled = new Map<string, RegExp | undefined>()

/**
 * Finds the words by which an article speaks of the thing that some kind of boilerplate is about.
 *
 * @param language ISO 639-1 code of the article’s language; one without words is read as English
 * @returns nothing for a kind that no article is about
 * @example topicOf('newsletter', 'de')?.test('Den Newsletter lesen 4.000 Leute.') // true
 */
export function topicOf(kind: Kind, language: string): RegExp | undefined {
  const key = `${kind} ${language}`
  if (!compiled.has(key))
    compiled.set(key, compile((topicWords[language] ?? topicWords['en'])?.[sameTopic[kind] ?? kind]?.[0]))
  return compiled.get(key)
}

function compile(words: string | undefined): RegExp | undefined {
  return words === undefined ? undefined : new RegExp(words.split('|').map(wordPattern).join('|'), 'iu')
}

/** Chinese puts no space between words, and Arabic writes its article as a part of the word. */
const joined = /^\p{Lo}/u

function wordPattern(word: string): string {
  const letters = word.replaceAll('*', '')
  if (joined.test(letters)) return letters
  return `${word.startsWith('*') ? '' : '(?<!\\p{L})'}${letters}${word.endsWith('*') ? '' : '(?!\\p{L})'}`
}
