import {promises} from '../data/news-words.js'
import type {Line} from '../line.js'
import type {NewsForm} from './news.js'
import {isName, newsVocabulary} from './news-vocabulary.js'

/** So many words stand between what happens and the mark behind its place: `Explosion in a chemical plant near Orlik:`. */
const longestPlace = 8

/** `War in Sudan: …`, `Explosions in Orlik, power cuts in Lund`, `Protests in Lund. What is known` */
export function event({text, tokens}: Line): NewsForm | undefined {
  const mark = /(?:,| ?:|\.) /.exec(text)
  const happens = tokens[0]?.word ?? ''
  if (!mark || !newsVocabulary().events.has(happens)) return undefined
  const end = tokens.findIndex(({start}) => start > mark.index)
  if (end < 3 || end > longestPlace || tokens.length - end < 2) return undefined
  if (!tokens.slice(1, end).some(isName)) return undefined
  return {what: `“${happens}”, a place and more of it`, isCommon: !tokens.slice(end).some(isName)}
}

const topics = /^\p{Lu}[^,.:;…?!"“]{1,40}(?:, [^,.:;…?!"“]{1,40}){1,3} ?(?:…|\.{3}) ?["“«]?\p{Lu}/u

/** `Rwanda, M23, Bukavu… Update on the situation` */
export function severalTopics({text}: Line): NewsForm | undefined {
  return topics.test(text) ? {what: 'several topics, an ellipsis and what is said of them', isCommon: false} : undefined
}

/** `Explosions in Odessa and Lviv: what is known` */
export function promised(line: Line): NewsForm | undefined {
  const mark = /[:.,…] /.exec(line.text)
  if (!mark) return undefined
  const behind = ` ${line.tokens
    .filter(({start}) => start > mark.index)
    .map(({word}) => word)
    .join(' ')} `
  const promise = promises.find((promise) => behind.startsWith(` ${promise} `))
  if (promise === undefined || !line.tokens.some(isName)) return undefined
  return {what: `a subject and “${promise}”`, isCommon: true}
}

/** So many names in different parts of a line have no sub-heading. */
const manyNames = 3

/** `Meloni in Tripoli, agreement on migrants with Dbeibah`: names on both sides of a mark, and small words that say something. */
export function severalNames({text, tokens}: Line): NewsForm | undefined {
  const mark = /(?:,| ?:|;) /.exec(text)
  if (!mark || /^(?:\p{Lu}[\p{L}.’'-]* ){1,3}\p{Lu}[\p{L}.’'-]*, \p{Ll}/u.test(text)) return undefined
  const names = tokens.filter((token, i) => isName(token) && !(i > 0 && tokens[i - 1]?.capital))
  const isOnBothSides = names.some(({start}) => start < mark.index) && names.some(({start}) => start > mark.index)
  const small = tokens.filter(({capital, isNumber, word}) => !capital && !isNumber && word.length > 3)
  if (!isOnBothSides || names.length < manyNames || small.length < 2) return undefined
  return {what: 'several names, and what is said of them', isCommon: true}
}
