import type {Article} from '../../article/article.js'
import type {Finding} from '../../article/edit.js'
import type {Check, Report} from '../rule.js'
import {findLowerCase} from './capital.js'
import {mergeNames, withStyle} from './combine.js'
import {regionEvidence} from './context.js'
import {keepStyle, type Style} from './data/styles.js'
import {type Evidence, isAboutTheEast, wordFinder} from './evidence.js'
import {findExonyms} from './exonyms.js'
import type {NamesData} from './gazetteer.js'
import {findInconsistent} from './inconsistent.js'
import {keepForms} from './keep.js'
import {findMentions} from './mentions.js'
import {NameIndex} from './name-index.js'
import {once} from './once.js'
import {findPeople} from './people.js'
import {findPlaces} from './places.js'
import {shipped} from './shipped.js'
import {guessLanguage} from './source-language.js'
import {isAboutSpelling} from './spelling-talk.js'
import {findStyle} from './styles.js'
import {WordFilter} from './word-filter.js'

/** Looks for names of places and people in an English article. */
export const checkNames: Check = (article, report) => {
  if (!article.isEnglish) return
  const index = indexFor(article)
  if (index instanceof NameIndex) checkWith(index, article, report)
  else
    return index.then((compiled) => {
      checkWith(compiled, article, report)
    })
}

function checkWith(index: NameIndex, article: Article, report: Report): void {
  for (const finding of findLowerCase(article)) report(finding)
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
    if (isWrittenOut(article.text, finding)) continue
    report(isAboutSpelling(article.text, finding) ? {...finding, certain: false, note: aboutSpelling} : finding)
  }
}

const aboutSpelling = 'The text speaks of the name and how it is written.'

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

const shippedIndex = once(() => {
  const {names, tables, filter} = shipped()
  return new NameIndex(names, tables, filter)
})

const noNames: NamesData = {}
const indexes = new WeakMap<NamesData, Map<string, Promise<NameIndex>>>()

/** The index of what ships and what the user adds, in the article’s style; made once. */
function indexFor({names = noNames, style}: Article): NameIndex | Promise<NameIndex> {
  if (names === noNames && Object.keys(findStyle(style).forms).length === 0) return shippedIndex()
  const known = indexes.get(names) ?? new Map<string, Promise<NameIndex>>()
  indexes.set(names, known)
  const index = known.get(style) ?? compileIndex(names, findStyle(style))
  known.set(style, index)
  return index
}

/** Compiles the names that ship anew, with those of the user and the forms of a style. */
async function compileIndex(own: NamesData, style: Style): Promise<NameIndex> {
  const {gazetteer} = await import('./data/gazetteer.js')
  const {beginningsOfNames, compileNames} = await import('./compile.js')
  const {tables, filter} = shipped()
  const names = compileNames(mergeNames(withStyle(gazetteer, style), own), tables)
  // What ships begins as before, whatever replaces it.
  const added = new WordFilter(filter.bits)
    .add(Object.values(style.forms))
    .add(beginningsOfNames(compileNames(own, tables), tables))
  return new NameIndex(names, tables, added)
}
