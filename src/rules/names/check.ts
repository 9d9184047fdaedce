import type {Check} from '../rule.js'
import {gazetteer} from './data/gazetteer.js'
import {regionEvidence} from './context.js'
import {findExonyms} from './exonyms.js'
import {findMentions} from './mentions.js'
import {NameIndex} from './name-index.js'
import {findPeople} from './people.js'
import {findPlaces} from './places.js'
import {guessLanguage} from './source-language.js'

let index: NameIndex | undefined

/** Looks for names of places and people in an English article. */
export const checkNames: Check = (article, report) => {
  if (!article.isEnglish) return
  index ??= new NameIndex(gazetteer)
  const mentions = findMentions(article, index)
  if (mentions.length === 0) return
  const language = article.sourceLanguage ?? guessLanguage(mentions)
  const evidence = {article, mentions, language, region: regionEvidence(article), index}
  const found = [...findPeople(evidence), ...findPlaces(evidence)]
  const taken = new Set(found.map(({start}) => start))
  for (const finding of found) report(finding)
  for (const finding of findExonyms(evidence)) if (!taken.has(finding.start)) report(finding)
}
