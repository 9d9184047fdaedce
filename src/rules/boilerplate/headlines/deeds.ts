import {nameless, nameParticles} from '../data/headline-words.js'
import type {Line} from '../line.js'
import type {NewsForm} from './news.js'
import {introduces, isName, newsVocabulary} from './news-vocabulary.js'

/** So many words has a name with what it is: `South Korean President Lee`. */
const longestSubject = 6

/**
 * `Bergman rejects offer`: names, a verb and a word or two, from a word on.
 *
 * @param language ISO 639-1 code of the article’s language, if it is known
 */
export function deed(line: Line, from: number, language: string | undefined): NewsForm | undefined {
  const {text, tokens} = line
  const first = tokens[from]
  if (!first?.capital || first.isNumber) return undefined
  // `The Supreme Court confirms …`: what has a name of several words may have an article.
  if (introduces.has(first.word) && !(first.word === 'the' && tokens[from + 1]?.capital)) return undefined
  for (let at = from + 1; at < Math.min(from + longestSubject, tokens.length - 1); at++) {
    const token = tokens[at]
    if (!token) break
    if (token.capital) continue
    const what = `a name and “${token.word}”`
    const [verb, deed] =
      presents(token.word)
        .map((form) => [newsVocabulary().verbs.has(form), newsVocabulary().deeds.get(form)] as const)
        .find(([verb, deed]) => verb || deed) ?? []
    if (verb) return {what, isCommon: false}
    if (deed)
      return {what, isCommon: from === 0 && !isMoreTold(line, at) && (language === undefined || deed.has(language))}
    // `Kim Jong-un`
    if (!particles.has(token.word) && text.charAt(token.start - 1) !== '-') break
  }
  return undefined
}

/** The word, and where it may be a past that translation made, how its present is written: `rejected`, `rejects`. */
function presents(word: string): readonly string[] {
  if (!word.endsWith('ed')) return [word]
  return [word, ...[word.slice(0, -1), word.slice(0, -2), `${word.slice(0, -2)}e`].map((stem) => `${stem}s`)]
}

/** `Kim Jong-un receives Shoigu, Seoul worried`: behind a comma somebody else; `… pardons 31 prisoners`: a number. */
function isMoreTold({text, tokens}: Line, verb: number): boolean {
  const behind = tokens.slice(verb + 1)
  return (
    /^ .*, \p{Lu}\p{Ll}/u.test(text.slice(tokens[verb]?.end)) ||
    behind.some(({isNumber, word}) => isNumber && word.length < 4)
  )
}

const namesNobody = nameless.pattern()
const particles: ReadonlySet<string> = new Set(nameParticles)

/** `Poland: Tusk announces …`, `“That was not agreed”: Berger attacks …` */
export function behindColon(line: Line, language: string | undefined): NewsForm | undefined {
  const colon = /[^\d]( ?: )(?=[^"“«„‘' ])/u.exec(line.text)
  if (!colon) return undefined
  const behind = line.tokens.findIndex(({start}) => start > colon.index)
  if (behind < 1 || line.tokens.length - behind < 3) return undefined
  const done = deed(line, behind, language)
  return done && {...done, what: `a topic, and behind its colon ${done.what}`}
}

/** What follows what was done to somebody. */
const goesOn = /^(?:[,:]| (?:after|amid|at|by|for|from|in|near|of|off|on|outside|over|to|with|efter|i|in|na|bij|vid) )/

/** `Man charged with murder after …`, `Three arrested over …`, `Maersk ship hit by missile off …` */
export function suffered({text, tokens}: Line): NewsForm | undefined {
  const at = tokens.findIndex(({capital, word}) => !capital && newsVocabulary().done.has(word))
  if (at < 1 || at > longestSubject || at > tokens.length - 2) return undefined
  if (introduces.has(tokens[0]?.word ?? '') || auxiliary.test(tokens[at - 1]?.word ?? '')) return undefined
  if (!goesOn.test(text.slice(tokens[at]?.end))) return undefined
  const isOfSomebody = namesNobody.test(text) || tokens.slice(0, at).some(isName)
  if (!isOfSomebody || !tokens.slice(1).some(isName)) return undefined
  return {what: `somebody, “${tokens[at]?.word ?? ''}” and a place or a name`, isCommon: false}
}

const auxiliary = /^(?:are|be|been|being|get|gets|had|has|have|is|was|were)$/

/** `House prices fall for third month in a row, Halifax says` */
export function attributed({text, tokens}: Line): NewsForm | undefined {
  const comma = text.lastIndexOf(', ')
  const last = tokens.at(-1)
  const behind = tokens.filter(({start}) => start > comma).length
  if (comma < 0 || !last || last.capital || behind < 2 || behind > 3 || tokens.length - behind < 4) return undefined
  return newsVocabulary().verbs.has(last.word)
    ? {what: `what somebody “${last.word}” behind a comma`, isCommon: true}
    : undefined
}
