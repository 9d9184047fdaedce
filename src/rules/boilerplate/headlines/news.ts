import {newsWords, promises} from '../data/news-words.js'
import {speechWords} from '../data/speech.js'
import type {Line} from '../line.js'
import {fold} from '../matcher/letters.js'
import type {Token} from '../matcher/tokens.js'

/** How a headline is built. */
export interface NewsForm {
  /** For an editor: what was seen. */
  what: string
  /** Whether a sub-heading, or a caption of what the article is about, may be built like it: `Tosca kills Scarpia`. */
  isCommon: boolean
}

/**
 * Tells by its form whether a line is news: somebody’s name and what they do, what has been done to somebody, what happens
 * and where, the subject of the day and what is known of it.
 *
 * @param language ISO 639-1 code of the article’s language, if it is known
 * @example newsFormOf(line, 'en') // {what: 'a name and “rejects”', isCommon: false}, for `Bergman rejects offer of the dockers`
 */
export function newsFormOf(line: Line, language: string | undefined): NewsForm | undefined {
  if (partOfList.test(line.text) || saysWhen.test(line.text)) return undefined
  const own = deed(line, 0, language)
  if (own && !own.isCommon) return own
  return (
    behindColon(line, language) ??
    severalTopics(line) ??
    suffered(line) ??
    attributed(line) ??
    promised(line) ??
    event(line) ??
    own ??
    severalNames(line)
  )
}

/** `Chapter three: Ines Maurel goes home`, `Step two: …`, `Best actor: …`: a part of a list, or a column’s next one. */
const partOfList =
  /^(?:above|act|answer|award|below|best|box|case|caption|chapter|day|episode|example|exercise|fact|finding|first|left|lesson|myth|next|note|part|phase|pictured|question|rank|recipe|right|round|scene|second|section|stage|step|third|tip|top|tomorrow|variant|week|winner|year)\b/i

/** `… opens the quay in 1987`, `Ajax v Feyenoord, Sunday 14.30`, `Tickets: 0431 554`: what once was, what takes place, and whom to call. */
const saysWhen =
  /\b(?:around|by|circa|from|in|of|since|um|en|im|år|w) (?:1[0-9]|20)\d\d\b|\d[.:]\d\d\b|\d{3} \d{3}|\d{5}|https?:|@/

interface Words {
  /** The languages that have a word for what anybody does. */
  deeds: ReadonlyMap<string, ReadonlySet<string>>
  verbs: ReadonlySet<string>
  done: ReadonlySet<string>
  events: ReadonlySet<string>
}

let known: Words | undefined

/** The words of all languages, folded. */
function words(): Words {
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

/** So many words has a name with what it is: `South Korean President Lee`. */
const longestSubject = 6

/** `Bergman rejects offer`: names, a verb and a word or two, from a word on. */
function deed(line: Line, from: number, language: string | undefined): NewsForm | undefined {
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
        .map((form) => [words().verbs.has(form), words().deeds.get(form)] as const)
        .find(([verb, deed]) => verb || deed) ?? []
    if (verb) return {what, isCommon: false}
    if (deed)
      return {what, isCommon: from === 0 && !isMoreTold(line, at) && (language === undefined || deed.has(language))}
    // `Kim Jong-un`
    if (!joins.has(token.word) && text.charAt(token.start - 1) !== '-') break
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

/** How sentences, headings and captions begin that name nobody yet. */
const introduces = new Set(
  'a an and as at but he her here his how i if in it its my of on our she that the their there they this to we what when where which who why you'.split(
    ' ',
  ),
)

/** What stands inside names. */
const joins = new Set(
  'al and bin da de del della den der di do dos du e el en et i la le of os per san the und van von y и й та і'.split(
    ' ',
  ),
)

/** `Poland: Tusk announces …`, `“That was not agreed”: Berger attacks …` */
function behindColon(line: Line, language: string | undefined): NewsForm | undefined {
  const colon = /[^\d]( ?: )(?=[^"“«„‘' ])/u.exec(line.text)
  if (!colon) return undefined
  const behind = line.tokens.findIndex(({start}) => start > colon.index)
  if (behind < 1 || line.tokens.length - behind < 3) return undefined
  const done = deed(line, behind, language)
  return done && {...done, what: `a topic, and behind its colon ${done.what}`}
}

/** So many words stand between what happens and the mark behind its place: `Explosion in a chemical plant near Orlik:`. */
const longestPlace = 8

/** `War in Sudan: …`, `Explosions in Orlik, power cuts in Lund`, `Protests in Lund. What is known` */
function event({text, tokens}: Line): NewsForm | undefined {
  const mark = /(?:,| ?:|\.) /.exec(text)
  const happens = tokens[0]?.word ?? ''
  if (!mark || !words().events.has(happens)) return undefined
  const end = tokens.findIndex(({start}) => start > mark.index)
  if (end < 3 || end > longestPlace || tokens.length - end < 2) return undefined
  if (!tokens.slice(1, end).some(isName)) return undefined
  return {what: `“${happens}”, a place and more of it`, isCommon: !tokens.slice(end).some(isName)}
}

/** Those whom the news has no name for. */
const somebody =
  /^(?:(?:At least |More than |Over )?(?:\d+|two|three|four|five|six|seven|eight|nine|ten|dozens|hundreds|thousands|man|woman|boy|girl|teenager|teen|couple|mother|father|driver|student|suspect|soldier|police officer|vrouw|man|jongen|meisje|två|tre|fyra|man|kvinna))\b/iu

/** `Man charged with murder after …`, `Three arrested over …`, `Maersk ship hit by missile off …` */
function suffered({text, tokens}: Line): NewsForm | undefined {
  const at = tokens.findIndex(({capital, word}) => !capital && words().done.has(word))
  if (at < 1 || at > longestSubject || at > tokens.length - 2) return undefined
  if (introduces.has(tokens[0]?.word ?? '') || auxiliary.test(tokens[at - 1]?.word ?? '')) return undefined
  const goesOn = new RegExp(
    '^(?:[,:]| (?:after|amid|at|by|for|from|in|near|of|off|on|outside|over|to|with|efter|i|in|na|bij|vid) )',
  )
  if (!goesOn.test(text.slice(tokens[at]?.end))) return undefined
  const isOfSomebody = somebody.test(text) || tokens.slice(0, at).some(isName)
  if (!isOfSomebody || !tokens.slice(1).some(isName)) return undefined
  return {what: `somebody, “${tokens[at]?.word ?? ''}” and a place or a name`, isCommon: false}
}

const auxiliary = /^(?:are|be|been|being|get|gets|had|has|have|is|was|were)$/

const topics = /^\p{Lu}[^,.:;…?!"“]{1,40}(?:, [^,.:;…?!"“]{1,40}){1,3} ?(?:…|\.{3}) ?["“«]?\p{Lu}/u

/** `Rwanda, M23, Bukavu… Update on the situation` */
function severalTopics({text}: Line): NewsForm | undefined {
  return topics.test(text) ? {what: 'several topics, an ellipsis and what is said of them', isCommon: false} : undefined
}

/** `House prices fall for third month in a row, Halifax says` */
function attributed({text, tokens}: Line): NewsForm | undefined {
  const comma = text.lastIndexOf(', ')
  const last = tokens.at(-1)
  const behind = tokens.filter(({start}) => start > comma).length
  if (comma < 0 || !last || last.capital || behind < 2 || behind > 3 || tokens.length - behind < 4) return undefined
  return words().verbs.has(last.word)
    ? {what: `what somebody “${last.word}” behind a comma`, isCommon: true}
    : undefined
}

/** `Explosions in Odessa and Lviv: what is known` */
function promised(line: Line): NewsForm | undefined {
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
function severalNames({text, tokens}: Line): NewsForm | undefined {
  const mark = /(?:,| ?:|;) /.exec(text)
  if (!mark || /^(?:\p{Lu}[\p{L}.’'-]* ){1,3}\p{Lu}[\p{L}.’'-]*, \p{Ll}/u.test(text)) return undefined
  const names = tokens.filter((token, i) => isName(token) && !(i > 0 && tokens[i - 1]?.capital))
  const isOnBothSides = names.some(({start}) => start < mark.index) && names.some(({start}) => start > mark.index)
  const small = tokens.filter(({capital, isNumber, word}) => !capital && !isNumber && word.length > 3)
  if (!isOnBothSides || names.length < manyNames || small.length < 2) return undefined
  return {what: 'several names, and what is said of them', isCommon: true}
}

function isName({capital, word}: Token): boolean {
  return capital && word.length > 2 && !introduces.has(word)
}
