import type {Finding} from '../../article/edit.js'
import {findLanguage} from '../../article/languages.js'
import {countryForms} from './countries.js'
import {isInForeignPhrase, isPartOfLongerName, isUsedAsPlace} from './context.js'
import {type Evidence, withShapeOf} from './evidence.js'
import type {Exonym} from './gazetteer.js'
import {findCountries, type Mention} from './mentions.js'

/** Finds names that other languages have for places and people abroad: Londres, Pékin, Kadhafi. */
export function findExonyms(evidence: Evidence): Finding[] {
  const {mentions} = evidence
  return [...mentions, ...countriesIn(evidence)].flatMap((mention) => {
    // Most are right as they stand.
    if (mention.isCanonical || mention.exonyms.length === 0) return []
    const {language} = evidence
    const exonyms = mention.exonyms.filter((one) => isWritten(mention.actual, one.form))
    const fitting = exonyms.find((one) => language !== undefined && one.languages.includes(language))
    const exonym = fitting ?? exonyms[0]
    // What has another meaning needs a language that speaks for it: Chili con carne.
    if (!exonym || (exonym.trap !== undefined && !fitting)) return []
    return [findExonym(mention, exonym, evidence)]
  })
}

/** The names of countries in the language of the article, if that is known. */
function countriesIn({article, language, mentions}: Evidence): Mention[] {
  if (language === undefined) return []
  const cities = new Set(mentions.filter(({exonyms}) => exonyms.length > 0).map(({start}) => start))
  // Irlande du Nord is listed; Irlande alone is a country.
  return findCountries(article, countryForms(language)).filter(({start}) => !cities.has(start))
}

/** Names are written as listed or in capitals throughout; `Le havre` is no city. */
function isWritten(actual: string, form: string): boolean {
  return actual === form || actual === form.toUpperCase()
}

function findExonym(mention: Mention, exonym: Exonym, evidence: Evidence): Finding {
  const {actual, start, end} = mention
  const {form, en, languages, kind, takesThe} = exonym
  const doubt = doubtAbout(mention, exonym, evidence)
  const article = takesThe ? ` English says it with an article: the ${en}.` : ''
  const [first = '', ...others] = languages
  const language = evidence.language !== undefined && languages.includes(evidence.language) ? evidence.language : first
  return {
    ruleId: 'names/exonym',
    message: `“${form}” is what ${findLanguage(language)?.name ?? language} calls ${en}.`,
    start,
    end,
    expected: withShapeOf(actual, en),
    certain: doubt === undefined,
    entity: en,
    confidence: doubt === undefined ? 0.95 : 0.5,
    note: `${doubt ?? (kind === 'person' ? 'No other person is called so.' : 'The form means nothing else.')}${article}`,
    ...(others.length === 0 && exonym.trap === undefined && {language: first}),
  }
}

/** Why a form is perhaps not that exonym, or `undefined`. */
function doubtAbout({start, end}: Mention, {languages, trap, kind}: Exonym, evidence: Evidence): string | undefined {
  const {article, index, language} = evidence
  const {text} = article
  if (trap !== undefined) return `It may be ${trap}.`
  if (isInForeignPhrase(text, start, end)) return 'It stands in a foreign phrase.'
  const isKnown = (word: string) => index.canonical(word) !== undefined
  if (kind !== 'person' && isPartOfLongerName(text, start, end, isKnown)) return 'It stands in a longer name.'
  if (language !== undefined && languages.includes(language)) return undefined
  if (article.sourceLanguage !== undefined) return 'The form is not of the source language.'
  if (kind === 'person' || isUsedAsPlace(text, start, end)) return undefined
  return 'Nothing else tells of the language.'
}
