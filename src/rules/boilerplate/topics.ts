import {topicWords} from './data/topic-words.js'
import type {Kind} from './kinds.js'

/** Kinds that speak of the same thing as another. */
const sameTopic: Partial<Record<Kind, Kind>> = {'paywall-notice': 'newsletter'}

/** Tells texts that speak of a thing. */
export type Topic = Pick<RegExp, 'test'>

const compiled = new Map<string, Topic | undefined>()

/**
 * Finds the words by which an article speaks of the thing that some kind of boilerplate is about.
 *
 * @param language ISO 639-1 code of the article’s language; one without words is read as English
 * @returns nothing for a kind that no article is about
 * @example topicOf('newsletter', 'de')?.test('Den Newsletter lesen 4.000 Leute.') // true
 */
export function topicOf(kind: Kind, language: string): Topic | undefined {
  const key = `${kind} ${language}`
  if (!compiled.has(key))
    compiled.set(key, compile((topicWords[language] ?? topicWords['en'])?.[sameTopic[kind] ?? kind]?.[0]))
  return compiled.get(key)
}

/** What all letters are takes long to compile: no text needs it that has the words between characters of ASCII, or not at all. */
function compile(words: string | undefined): Topic | undefined {
  if (words === undefined) return undefined
  const loose = wordsPattern(words, '[a-z]')
  let exact: RegExp | undefined
  const test = (text: string) => {
    const found = loose.exec(text)
    if (!found) return false
    const {0: word, index} = found
    const around = text.charAt(index - 1) + text.charAt(index + word.length)
    return !/[^\0-\x7f]/.test(around) || (exact ??= wordsPattern(words, '\\p{L}')).test(text)
  }
  return {test}
}

/** It looks around for a letter once for all words that end alike. */
function wordsPattern(words: string, letter: string): RegExp {
  const byEnds = new Map<string, string[]>()
  for (const word of words.split('|')) {
    const ends = endsOf(word, letter)
    byEnds.set(ends, [...(byEnds.get(ends) ?? []), word.replaceAll('*', '')])
  }
  const parts = [...byEnds].map(([ends, alike]) => ends.replace('*', `(?:${alike.join('|')})`))
  return new RegExp(parts.join('|'), 'iu')
}

/** Chinese puts no space between words, and Arabic writes its article as a part of the word. */
const joined = /^\*?\p{Lo}/u

/** What has to stand before and behind a word, which `*` stands for. */
function endsOf(word: string, letter: string): string {
  if (joined.test(word)) return '*'
  return `${word.startsWith('*') ? '' : `(?<!${letter})`}*${word.endsWith('*') ? '' : `(?!${letter})`}`
}
