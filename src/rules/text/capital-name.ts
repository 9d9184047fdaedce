import type {Article} from '../../article/article.js'
import type {Report, RuleSet} from '../rule.js'
import {isInCode, isQuotedSample} from './context.js'
import {givenNames} from './data/given-names.js'
import {speechVerbs, titles} from './data/speech.js'
import {signsOf} from './signs.js'

const id = 'text/capital-name'
const speech = new Set(speechVerbs)
const office = new Set(titles)
const title = new RegExp(`\\b(?:${titles.join('|')})\\.? $`, 'i')
const determiner =
  /\b(?:a|an|the|his|her|its|their|our|my|your|this|that|these|those|no|any|some|every|each)(?: \p{Ll}+)? $/iu

const given = new Set(givenNames)

const placeWords = new Set(['in', 'at', 'from', 'near'])
const nameHere = /[A-ZÀ-ÞĀ-Ž][a-zß-ÿā-ž]{3,}(?![\wÀ-ž])/y
const placeBefore = /\b(?:in|at|from|near|to|outside|around) $/

/** More names than any article has; each is looked for in the whole text. */
const mostNames = 300

/** A name in small letters that the article itself writes with a capital. */
export const capitalName: RuleSet = {
  rules: [
    {
      id,
      summary: 'A name in small letters that the article itself writes with a capital.',
      explanation:
        'A surname that the article writes after a first name (Anna Torvald) gets its capital back after a title or before a verb of ' +
        'speaking (president torvald, torvald said); elsewhere that is suggested, and so is a place that it writes with a capital after ' +
        '“in”, “at” or “from” twice and once with a small letter. After “the”, “a” or “his” a small word is no name and stays, and so ' +
        'does one that stands there more than once.',
      examples: [
        {
          input: 'In May Anna Torvald won. “No,” torvald said later.',
          output: 'In May Anna Torvald won. “No,” Torvald said later.',
        },
        {
          input: 'They met in Lundby and came from Lundby late. The road to lundby was closed.',
          output: 'They met in Lundby and came from Lundby late. The road to Lundby was closed.',
          suggested: true,
        },
        {
          input: 'Peter Baker slept in Council. The baker said so in a council.',
          output: 'Peter Baker slept in Council. The baker said so in a council.',
        },
      ],
    },
  ],
  load: () => Promise.resolve(check),
}

function check(article: Article, report: Report): void {
  if (!article.isEnglish) return
  const written = namesOf(article)
  if (written.length === 0) return
  const surnames = new Set(
    written.flatMap(({name, before}) => (given.has(before) && !office.has(name.toLowerCase()) ? name : [])),
  )
  const places = repeated(
    written.flatMap(({name, before, isJoined}) => (placeWords.has(before) && !isJoined ? name : [])),
  ).filter((name) => !surnames.has(name))
  for (const name of [...surnames, ...places].slice(0, mostNames)) {
    const small = name.charAt(0).toLowerCase() + name.slice(1)
    const indexes = standing(article.text, small)
    for (const index of indexes) {
      const end = index + small.length
      const before = article.text.slice(Math.max(0, index - 40), index)
      const next = /^ (\p{Ll}+)/u.exec(article.text.slice(end, end + 24))?.[1] ?? ''
      const certain = surnames.has(name) && (speech.has(next) || title.test(before))
      // What a text writes small again and again is a common word: the trump card.
      if (!certain && (indexes.length > 1 || (!surnames.has(name) && !placeBefore.test(before)))) continue
      if (
        (determiner.test(before) && !title.test(before)) ||
        isQuotedSample(article.text, index, end) ||
        isInCode(article, index)
      )
        continue
      report({
        ruleId: id,
        start: index,
        end,
        expected: name,
        certain,
        message: `The article writes “${name}” with a capital elsewhere.`,
        ...(!certain && {note: 'Or the common word.'}),
      })
    }
  }
}

/** A name as an article writes it. */
interface Written {
  name: string
  /** The word before it. */
  before: string
  /** Whether another word with a capital follows. */
  isJoined: boolean
}

/** The names that may stand in small letters elsewhere. */
function namesOf(article: Article): Written[] {
  const {text} = article
  return signsOf(article).names.flatMap((start) => {
    nameHere.lastIndex = start
    const name = nameHere.exec(text)?.[0]
    const before = /(?<!\w)[A-Za-z][a-z]+(?= $)/.exec(text.slice(Math.max(0, start - longestBefore), start))?.[0]
    if (name === undefined || before === undefined) return []
    return {name, before, isJoined: /^ [A-Z]/.test(text.slice(start + name.length, start + name.length + 2))}
  })
}

/** More than any word before a name that counts. */
const longestBefore = 20

function repeated(names: readonly string[]): string[] {
  return [...new Set(names.filter((name, index) => names.indexOf(name) !== index))]
}

const behindNoWord = () => /(?<![\p{L}\p{N}\p{M}'’_./@#-])/uy
const beforeNoWord = () => /(?![\p{L}\p{N}\p{M}_/-]|\.\w)/uy
let behind: RegExp | undefined
let before: RegExp | undefined

/** Where a word stands by itself. */
function standing(text: string, word: string): number[] {
  const places: number[] = []
  for (let place = text.indexOf(word); place >= 0; place = text.indexOf(word, place + 1)) {
    behind ??= behindNoWord()
    before ??= beforeNoWord()
    behind.lastIndex = place
    before.lastIndex = place + word.length
    if (behind.test(text) && before.test(text)) places.push(place)
  }
  return places
}
