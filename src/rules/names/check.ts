import type {Article} from '../../article/article.js'
import type {Finding} from '../../article/edit.js'
import type {Check} from '../rule.js'
import {findLowerCase} from './capital.js'
import {beginnings} from './beginnings.js'
import {mergeNames, withStyle} from './combine.js'
import {regionEvidence} from './context.js'
import {gazetteer} from './data/gazetteer.js'
import {keepStyle} from './data/styles.js'
import {type Evidence, isAboutTheEast, wordFinder} from './evidence.js'
import {findExonyms} from './exonyms.js'
import type {NamesData} from './gazetteer.js'
import {findInconsistent} from './inconsistent.js'
import {keepForms} from './keep.js'
import {findMentions, wordsOf} from './mentions.js'
import {NameIndex} from './name-index.js'
import {once} from './once.js'
import {findPeople} from './people.js'
import {findPlaces} from './places.js'
import {guessLanguage} from './source-language.js'
import {findStyle} from './styles.js'
import {WordFilter} from './word-filter.js'

/** Looks for names of places and people in an English article. */
export const checkNames: Check = (article, report) => {
  if (!article.isEnglish) return
  const index = indexFor(article)
  for (const paragraph of article.paragraphs) {
    if (!wordsOf(paragraph, index).hasLowerCaseName) continue
    for (const finding of findLowerCase(paragraph)) report(finding)
  }
  const mentions = findMentions(article, index)
  const guess = guessLanguage(mentions)
  const language = article.sourceLanguage ?? guess?.language
  const isLanguageSure = article.sourceLanguage !== undefined || (guess?.spellings ?? 0) >= fewestSpellings
  const region = once(() => regionEvidence(article))
  const evidence: Evidence = {
    article,
    mentions,
    language,
    isLanguageSure,
    region,
    isAboutTheEast: once(() => isAboutTheEast(region(), mentions)),
    hasWord: wordFinder(article.text),
    index,
  }
  const people = findPeople(evidence)
  const places = findPlaces(evidence).filter(({start}) => !people.givenNames.has(start))
  const found = preferred([...people.findings, ...places], findExonyms(evidence))
  const named = article.style === keepStyle ? keepForms(found, evidence) : found
  for (const finding of [...named, ...findInconsistent(evidence)]) {
    if (!isWrittenOut(article.text, finding)) report(finding)
  }
}

/** Whether the whole name stands there already, of which a part was found: Mexico in Mexico City. */
function isWrittenOut(text: string, {start, end, expected}: Finding): boolean {
  if (!expected.includes(text.slice(start, end))) return false
  return text.slice(Math.max(0, start - expected.length), end + expected.length).includes(expected)
}

/** Of two findings at one place, a sure one goes before, and an exonym, which is listed as it stands, before a reading. */
function preferred(found: readonly Finding[], exonyms: readonly Finding[]): Finding[] {
  const exonymAt = new Map(exonyms.map((finding) => [finding.start, finding]))
  const readingAt = new Map(found.map((finding) => [finding.start, finding]))
  return [
    ...found.filter(({start, certain}) => {
      const exonym = exonymAt.get(start)
      return !exonym || (certain && !exonym.certain)
    }),
    ...exonyms.filter(({start, certain}) => certain || !readingAt.get(start)?.certain),
  ]
}

/** So many spellings of one language make it sure: then short forms count too. */
const fewestSpellings = 3

const shipped: NamesData = {}
const indexes = new WeakMap<NamesData, Map<string, NameIndex>>()

/** The index of what ships and what the user adds, in the article’s style; made once. */
function indexFor({names, style}: Article): NameIndex {
  const known = indexes.get(names ?? shipped) ?? new Map<string, NameIndex>()
  indexes.set(names ?? shipped, known)
  let index = known.get(style)
  if (!index) {
    const {forms} = findStyle(style)
    const styled = withStyle(gazetteer, findStyle(style))
    const filter = new WordFilter(beginnings).add(Object.values(forms))
    if (names) filter.add(new NameIndex(names).beginnings())
    index = new NameIndex(names ? mergeNames(styled, names) : styled, filter)
    known.set(style, index)
  }
  return index
}
