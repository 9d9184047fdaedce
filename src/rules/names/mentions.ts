import type {Article, Paragraph} from '../../article/article.js'
import {type ListedForms, lowerCase} from './listed-forms.js'
import {type KnownWord, type NameIndex, type NameReading, withoutPossessive} from './name-index.js'
import type {Exonym} from './gazetteer.js'
import {foldVowels} from './fold.js'

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

/** Words that begin with a capital: Ukraine, McDonald, but nothing of `l’Ukraine` and `iPhone`. */
const capitalised = /\p{Lu}(?<![\p{L}\p{M}]['’ʼʹ′´`ʻ‘]?\p{Lu})[\p{L}\p{M}]*(?:['’ʼʹ′´`ʻ‘][\p{L}\p{M}]+)*/gu
const insideWord = /[\p{L}\p{M}\p{N}_]/u

/** Finds all names in an article, the longest at each place, in one pass over its words. */
export function findMentions(article: Article, index: NameIndex): Mention[] {
  return article.paragraphs.flatMap((paragraph) => {
    const found = paragraph.remember(index, () => [...mentionsIn(paragraph.text, index)])
    return found.map((mention) => ({
      ...mention,
      start: paragraph.start + mention.start,
      end: paragraph.start + mention.end,
      paragraph,
    }))
  })
}

/** A mention by its place in its paragraph. */
type LocalMention = Omit<Mention, 'paragraph'>

function* mentionsIn(text: string, index: NameIndex): Generator<LocalMention> {
  let folded: FoldedText | undefined
  let next = 0
  for (const {0: found, index: at} of text.matchAll(capitalised)) {
    const known = index.word(found)
    if (!known || at < next || insideWord.test(text.charAt(at - 1))) continue
    folded ??= foldText(text)
    const mention = mentionAt(text, folded, at, withoutPossessive(found), known, index)
    if (!mention) continue
    yield mention
    next = mention.end
  }
}

function mentionAt(
  text: string,
  folded: FoldedText,
  at: number,
  word: string,
  known: KnownWord,
  index: NameIndex,
): LocalMention | undefined {
  const isEnd = (offset: number) => endsName(text, at, offset)
  const inFolded = (offset: number) => isEnd(folded.toSource(offset))
  const wordEnd = at + word.length
  const lowerWord = lowerCase(word)
  // A name of one word reads alike wherever it stands, unless the apostrophe after it may be a soft sign.
  const isAlone = !known.goesOn && !/['ʹ′ʼ´`]/.test(text.charAt(wordEnd))
  const readings = [
    ...(isAlone
      ? known.readings.map((reading) => ({...reading, end: wordEnd}))
      : index
          .read(folded.text, folded.fromSource(at), inFolded)
          .map((reading) => ({...reading, end: folded.toSource(reading.end)}))),
    ...index.readListed(lowerWord, folded.lower, at).filter(({end}) => isEnd(end)),
  ]
  const exonyms = index.readExonyms(lowerWord, folded.lower, at).filter(({end}) => isEnd(end))
  const end = Math.max(...readings.map((reading) => reading.end), ...exonyms.map((reading) => reading.end))
  if (end < 0) return undefined
  const actual = text.slice(at, end)
  return {
    start: at,
    end,
    actual,
    readings: readings.filter((reading) => reading.end === end),
    exonyms: exonyms.filter((reading) => reading.end === end).map(({exonym}) => exonym),
    isCanonical: index.canonical(actual) !== undefined,
  }
}

/** Finds the names of countries in a language; they are looked for once the language is known. */
export function findCountries(article: Article, forms: ListedForms<Exonym>): Mention[] {
  return article.paragraphs.flatMap((paragraph) => {
    const {text} = paragraph
    let lower: string | undefined
    return [...text.matchAll(capitalised)].flatMap(({0: found, index: at}) => {
      const word = lowerCase(withoutPossessive(found))
      if (forms.beginningWith(word).length === 0) return []
      lower ??= foldText(text).lower
      const countries = forms.at(word, lower, at).filter(({form}) => endsName(text, at, at + form.length))
      const [longest] = countries.sort((a, b) => b.form.length - a.form.length)
      if (!longest) return []
      const end = at + longest.form.length
      return {
        start: paragraph.start + at,
        end: paragraph.start + end,
        actual: text.slice(at, end),
        paragraph,
        readings: [],
        exonyms: [longest.of],
        isCanonical: false,
      }
    })
  })
}

/** So far back we look for the opening mark of a quotation. */
const quotationReach = 300

/** Whether a name that begins at `start` may end at `end`: before a possessive or a hyphen, not inside a word. */
function endsName(text: string, start: number, end: number): boolean {
  if (insideWord.test(text.charAt(end))) return false
  const last = text.charAt(end - 1)
  if (!/['’‘`]/.test(last)) return true
  // Hostomel' with its soft sign, but not the end of ‘Hostomel’.
  const before = text.slice(Math.max(0, start - quotationReach), start)
  return last === "'" && !/(?:^|[\s(“"])'/.test(before) && !/['‘]$/.test(before)
}

interface FoldedText {
  text: string
  /** The source in lower case. */
  lower: string
  toSource: (offset: number) => number
  fromSource: (offset: number) => number
}

const cluster = /[\s\S]\p{M}*/gu

/** Folds a text and remembers where each character came from, since `İ` and letters with loose marks change length. */
function foldText(source: string): FoldedText {
  const lower = lowerCase(source)
  const whole = foldVowels(source)
  const identity = (offset: number) => offset
  if (whole.length === source.length && !/\p{M}|İ/u.test(source)) {
    return {text: whole, lower, toSource: identity, fromSource: identity}
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
    lower,
    toSource: (offset) => sources[offset] ?? source.length,
    fromSource: (offset) => {
      const at = sources.findIndex((from) => from >= offset)
      return at < 0 ? text.length : at
    },
  }
}
