import {introductions} from '../data/headline-words.js'
import {newsWords} from '../data/news-words.js'
import {speechWords} from '../data/speech.js'
import {fold} from '../matcher/letters.js'
import type {Token} from '../matcher/tokens.js'

/** What headlines of news are made of, folded. */
interface NewsVocabulary {
  /** The languages that have a word for what anybody does. */
  deeds: ReadonlyMap<string, ReadonlySet<string>>
  verbs: ReadonlySet<string>
  done: ReadonlySet<string>
  events: ReadonlySet<string>
}

let known: NewsVocabulary | undefined

/** The words of all languages, folded. */
export function newsVocabulary(): NewsVocabulary {
  if (known) return known
  const all = Object.values(newsWords)
  const setOf = (lists: readonly (string | undefined)[]) =>
    new Set(lists.flatMap((list) => (list ? foldedOf(list) : [])))
  const deeds = new Map<string, Set<string>>()
  for (const [language, {deeds: list}] of Object.entries(newsWords))
    for (const word of foldedOf(list)) deeds.set(word, (deeds.get(word) ?? new Set()).add(language))
  return (known = {
    verbs: setOf([...all.map(({verbs}) => verbs), ...Object.values(speechWords).map(({reporting}) => reporting)]),
    deeds,
    done: setOf(all.map(({done}) => done)),
    events: setOf(all.map(({events}) => events)),
  })
}

function foldedOf(list: string): string[] {
  return list.split('|').map(fold)
}

/** How lines begin that name nobody yet. */
export const introduces: ReadonlySet<string> = new Set(introductions)

/** Whether a word is a name, or a part of one. */
export function isName({capital, word}: Token): boolean {
  return capital && word.length > 2 && !introduces.has(word)
}
