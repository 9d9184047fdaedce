import {
  countFunctionWords,
  type DetectedLanguage,
  detectLanguage,
  type FunctionWords,
  isEnglish,
  sampleLength,
  sampleOf,
} from './language.js'
import {CodeUnits} from './code-units.js'
import type {Change} from './edit.js'
import type {NamesData} from '../rules/names/gazetteer.js'
import type {SiteProfile} from '../learn/profile.js'
import type {OwnBoilerplate} from '../rules/boilerplate/own.js'
import {findLanguage, UnknownLanguageError} from './languages.js'
import {Paragraph} from './paragraph.js'
import {splitParagraphs} from './paragraphs.js'
import {scan} from './scan.js'
import {noSmallWords, type SmallWords} from './small-words.js'
import {findTitle} from './title.js'

/** What the rules of a run look at: the text, its paragraphs and what is known about the whole. */
export interface Article {
  readonly text: string
  readonly paragraphs: readonly Paragraph[]
  /** The headline: the first paragraph, if it looks like one. */
  readonly title: Paragraph | undefined
  readonly language: DetectedLanguage
  /** Whether rules for English text may work here. */
  readonly isEnglish: boolean
  /** The language it was translated from (ISO 639-1), if the user named it. */
  readonly sourceLanguage: string | undefined
  /** The house style for names. */
  readonly style: string
  /** Names that the user added to those that ship, or that replace them. */
  readonly names: NamesData | undefined
  /** Boilerplate that the user named. */
  readonly boilerplate: readonly OwnBoilerplate[] | undefined
  /** What the site's own articles taught. */
  readonly profile: SiteProfile | undefined
  /** The words that the article has in small letters, and those that it had in an earlier pass. */
  readonly smallWords: SmallWords
}

export interface ArticleOptions {
  sourceLanguage?: string | undefined
  style?: string | undefined
  /** Places, people, given names and exonyms in the form of the gazetteer; an entry replaces one with its native name. */
  names?: NamesData | undefined
  /** Boilerplate of your own: phrases with slots, or `{pattern}` for a regular expression in RE2’s syntax. */
  boilerplate?: readonly OwnBoilerplate[] | undefined
  /** The boilerplate of the site that the article is from, as `clean-article learn` finds it. */
  profile?: SiteProfile | undefined
}

/** An article as an earlier pass read it, and the changes since then, sorted by place. */
export interface Before {
  article: Article
  changes: readonly Change[]
}

const codeUnits = new CodeUnits()

/**
 * Reads a text as an article.
 *
 * @param before where the text comes from: what was found out about paragraphs that stayed still holds
 * @throws UnknownLanguageError if `sourceLanguage` is no code of a known language
 * @example (await readArticle('Flood in Lund\n\nThe river rose.')).title?.text // 'Flood in Lund'
 */
export async function readArticle(
  text: string,
  {sourceLanguage, style = 'official', names, boilerplate, profile}: ArticleOptions = {},
  before?: Before,
): Promise<Article> {
  const source = sourceLanguage === undefined ? undefined : findLanguage(sourceLanguage)
  if (sourceLanguage !== undefined && !source) throw new UnknownLanguageError(sourceLanguage)
  const smallWords = before?.article.smallWords ?? noSmallWords()
  const paragraphs = readParagraphs(text, smallWords, before)
  const known = before && sampleOf(before.article.text) === sampleOf(text) ? before.article : undefined
  const language = known?.language ?? (await detectLanguage(text, functionWordsIn(paragraphs)))
  return {
    text,
    paragraphs,
    title: findTitle(paragraphs),
    language,
    isEnglish: known?.isEnglish ?? isEnglish(text, language),
    sourceLanguage: source?.short,
    style,
    names,
    boilerplate,
    profile,
    smallWords,
  }
}

function readParagraphs(text: string, smallWords: SmallWords, before: Before | undefined): Paragraph[] {
  const units = codeUnits.of(text)
  const stayed = before ? stayedParagraphs(before) : []
  let next = 0
  // No map(): optimised, it makes an array of another shape, and all code that reads it would be compiled again.
  const paragraphs: Paragraph[] = []
  for (const span of splitParagraphs(text)) {
    const {start, end} = span
    const source = text.slice(start, end)
    while ((stayed[next]?.start ?? Infinity) < start) next++
    const other = stayed[next]?.start === start ? stayed[next]?.paragraph : undefined
    const like = other?.text === source ? other : undefined
    const found = like ? like.scan : scan(units, start, end, smallWords, end <= sampleLength)
    paragraphs.push(new Paragraph(paragraphs.length, span, source, found, like))
  }
  return paragraphs
}

/** The paragraphs that no change touches, and where they begin now. */
function stayedParagraphs({article, changes}: Before): {start: number; paragraph: Paragraph}[] {
  const stayed: {start: number; paragraph: Paragraph}[] = []
  let shift = 0
  let next = 0
  for (const paragraph of article.paragraphs) {
    let change = changes[next]
    while (change && change.end <= paragraph.start) {
      shift += change.expected.length - (change.end - change.start)
      change = changes[++next]
    }
    if (!change || change.start >= paragraph.end) stayed.push({start: paragraph.start + shift, paragraph})
  }
  return stayed
}

/** The function words of the paragraphs that the language is told from. */
function functionWordsIn(paragraphs: readonly Paragraph[]): FunctionWords {
  const sum = {words: 0, english: 0, foreign: 0}
  for (const {start, text, scan} of paragraphs) {
    if (start >= sampleLength) break
    const {words, english, foreign} = scan.functionWords ?? countFunctionWords(text.slice(0, sampleLength - start))
    sum.words += words
    sum.english += english
    sum.foreign += foreign
  }
  return sum
}
