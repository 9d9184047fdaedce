import type {Article} from '../../article/article.js'
import type {Paragraph} from '../../article/paragraph.js'
import {type CapitalisedWords, capitalisedWords} from './capitalised.js'
import {Kind, kindAt, kindOf} from './characters.js'
import type {Exonym} from './gazetteer.js'
import type {CountryForms} from './countries.js'
import {lowerCase} from './listed-forms.js'
import {type KnownWord, listedReading, type NameIndex, type NameReading} from './name-index.js'
import {once} from './once.js'
import {bitOf} from './scheme-tables.js'
import {foldVowels} from './fold.js'
import {WordFilter} from './word-filter.js'

/** A piece of the text that may be a name, with everything that it may be the name of. */
export interface Mention {
  start: number
  end: number
  actual: string
  paragraph: Paragraph
  readings: NameReading[]
  exonyms: Exonym[]
  /** The form is already the English name of something. */
  isCanonical: boolean
}

/** Finds all names in an article, the longest at each place. */
export function findMentions(article: Article, index: NameIndex): Mention[] {
  const mentions: Mention[] = []
  for (const paragraph of article.paragraphs) {
    for (const mention of paragraph.remember(index, () => mentionsIn(paragraph, index))) {
      const {start, end, actual, readings, exonyms, isCanonical} = mention
      mentions.push({
        start: paragraph.start + start,
        end: paragraph.start + end,
        actual,
        paragraph,
        readings,
        exonyms,
        isCanonical,
      })
    }
  }
  return mentions
}

/** The capitalised words of a paragraph that may begin a name of the index, or be compared by sound. */
export function wordsOf(paragraph: Paragraph, {filter}: Pick<NameIndex, 'filter'>): CapitalisedWords {
  return paragraph.remember(filter, () => {
    const {isPlain, capitals} = paragraph.scan
    return capitalisedWords(paragraph.text, isPlain ? capitals : undefined, filter)
  })
}

/** A mention by its place in its paragraph. */
type LocalMention = Omit<Mention, 'paragraph'>

function mentionsIn(paragraph: Paragraph, index: NameIndex): LocalMention[] {
  const {text} = paragraph
  const {candidates} = wordsOf(paragraph, index)
  const mentions: LocalMention[] = []
  const folded = once(() => foldText(text))
  let next = 0
  for (const {start, end} of candidates) {
    if (start < next || isInsideWord(text, start - 1)) continue
    const word = text.slice(start, end)
    const known = index.word(word)
    if (!known) continue
    const mention = isAlone(text, start, end, known)
      ? known.alone && {start, end, actual: word, ...known.alone}
      : mentionAt(text, folded, start, end, known, index)
    if (!mention) continue
    mentions.push(mention)
    next = mention.end
  }
  return mentions
}

function isInsideWord(text: string, offset: number): boolean {
  return (kindAt(text, offset) & (Kind.Letter | Kind.Number)) !== 0 || text[offset] === '_'
}

/** Whether a name that begins with a word ends with it too, so that what it is does not depend on where it stands. */
function isAlone(text: string, start: number, end: number, {goesOn, isPlain, longer}: KnownWord): boolean {
  if (!isPlain || isInsideWord(text, end)) return false
  const next = text.charAt(end)
  // The apostrophe after a name may be its soft sign.
  if (isApostrophe.test(next) || (isBetweenWords(next) && mayFollow(text, end + 1, goesOn))) return false
  return !longer.some(({form}) => standsAt(text, start, form))
}

function isBetweenWords(character: string): boolean {
  return character === ' ' || character === '-' || character === '\u00a0'
}

/** Whether the character at an offset may be one that a name goes on with, in either case. */
function mayFollow(text: string, offset: number, goesOn: number): boolean {
  if (goesOn === 0) return false
  const isPlain = /^[A-Za-z](?![^ -~])/.test(text.slice(offset, offset + 2))
  return !isPlain || (goesOn & bitOf(text.charCodeAt(offset))) !== 0
}

const isApostrophe = /['′´`]/

/** Whether a text has a form, which is in lower case, at an offset. */
function standsAt(text: string, offset: number, form: string): boolean {
  return lowerCase(text.slice(offset, offset + form.length)) === form
}

function mentionAt(
  text: string,
  folded: () => FoldedText,
  start: number,
  wordEnd: number,
  known: KnownWord,
  index: NameIndex,
): LocalMention | undefined {
  const isEnd = (offset: number) => endsName(text, start, offset)
  // A name of one word reads alike wherever it stands, unless the apostrophe after it may be a soft sign.
  const isRead = known.goesOn !== 0 || /['ʹ′ʼ´`]/.test(text.charAt(wordEnd))
  const read = isRead
    ? readAt(folded(), start, isEnd, index)
    : known.readings.map((reading) => ({reading, end: wordEnd}))
  const isThere = ({form}: {form: string}) => standsAt(text, start, form) && isEnd(start + form.length)
  const listed = known.listed.filter(isThere)
  const exonyms = known.exonyms.filter(isThere)
  const end = Math.max(
    ...read.map((reading) => reading.end),
    ...[...listed, ...exonyms].map(({form}) => start + form.length),
  )
  if (end < 0) return undefined
  const actual = text.slice(start, end)
  return {
    start,
    end,
    actual,
    readings: [
      ...read.filter((one) => one.end === end).map(({reading}) => reading),
      ...listed.filter(({form}) => start + form.length === end).map(listedReading),
    ],
    exonyms: exonyms.filter(({form}) => start + form.length === end).map(({of}) => of),
    isCanonical: index.canonical(actual) !== undefined,
  }
}

/** The names that schemes write at an offset, and where they end. */
function readAt(
  {text, fromSource, toSource}: FoldedText,
  start: number,
  isEnd: (offset: number) => boolean,
  index: NameIndex,
): {reading: NameReading; end: number}[] {
  const readings = index.read(text, fromSource(start), (offset) => isEnd(toSource(offset)))
  return readings.map((reading) => ({reading, end: toSource(reading.end)}))
}

const anyName = {filter: WordFilter.open()}

/** Finds the names of countries in a language; they are looked for once the language is known. */
export function findCountries(article: Article, forms: CountryForms): Mention[] {
  return article.paragraphs.flatMap((paragraph) => {
    const {text} = paragraph
    return wordsOf(paragraph, anyName).candidates.flatMap(({start, end: wordEnd}) => {
      const known = forms.get(lowerCase(text.slice(start, wordEnd)))
      if (!known) return []
      const countries = known.filter(
        ([form]) => standsAt(text, start, form) && endsName(text, start, start + form.length),
      )
      const [longest] = countries.sort(([a], [b]) => b.length - a.length)
      if (!longest) return []
      const [form, country] = longest
      const end = start + form.length
      return {
        start: paragraph.start + start,
        end: paragraph.start + end,
        actual: text.slice(start, end),
        paragraph,
        readings: [],
        exonyms: [country],
        isCanonical: false,
      }
    })
  })
}

/** So far back we look for the opening mark of a quotation. */
const quotationReach = 300

/** Whether a name that begins at `start` may end at `end`: before a possessive or a hyphen, not inside a word. */
function endsName(text: string, start: number, end: number): boolean {
  if (isInsideWord(text, end)) return false
  const last = text.charAt(end - 1)
  if (!/['’‘`]/.test(last)) return true
  // Hostomel' with its soft sign, but not the end of ‘Hostomel’.
  const before = text.slice(Math.max(0, start - quotationReach), start)
  return last === "'" && !/(?:^|[\s(“"])'/.test(before) && !/['‘]$/.test(before)
}

interface FoldedText {
  text: string
  toSource: (offset: number) => number
  fromSource: (offset: number) => number
}

/** Whether letters may change places by folding, though the text stays as long. */
function hasLooseMarks(text: string): boolean {
  let kinds = 0
  for (let i = 0; i < text.length; i++) kinds |= kindOf(text.charCodeAt(i))
  return (kinds & (Kind.Mark | Kind.Surrogate)) !== 0 ? /\p{M}|İ/u.test(text) : text.includes('İ')
}

const cluster = /[\s\S]\p{M}*/gu

/** Folds a text and remembers where each character came from, since `İ` and letters with loose marks change length. */
function foldText(source: string): FoldedText {
  const whole = foldVowels(source)
  const identity = (offset: number) => offset
  if (whole.length === source.length && !hasLooseMarks(source)) {
    return {text: whole, toSource: identity, fromSource: identity}
  }
  let text = ''
  const sources: number[] = []
  for (const {0: character, index} of source.matchAll(cluster)) {
    const piece = foldVowels(character)
    for (let i = 0; i < piece.length; i++) sources.push(index)
    text += piece
  }
  sources.push(source.length)
  return {
    text,
    toSource: (offset) => sources[offset] ?? source.length,
    fromSource: (offset) => {
      const at = sources.findIndex((from) => from >= offset)
      return at < 0 ? text.length : at
    },
  }
}
