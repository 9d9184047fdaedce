import type {Article, Paragraph} from '../../article/article.js'
import type {Finding} from '../../article/edit.js'
import {countFunctionWords, foreignWords} from '../../article/language.js'
import {type Language, languages} from '../../article/languages.js'
import type {Span} from '../../article/paragraphs.js'
import type {Report, RuleSet} from '../rule.js'
import {isInCode} from '../text/context.js'

const id = 'language/untranslated'

/** Shorter passages are titles, names and loans: joie de vivre. */
const fewestWords = 6
const fewestLetters = 25

/** A passage without any function word known here (Finnish, Hungarian) must be longer. */
const fewestWordsWithoutCue = 8

const foreignWord = new RegExp(
  `\\b(?:${[...foreignWords]
    .filter((word) => /^[a-z]+$/.test(word))
    .sort()
    .join('|')})\\b`,
)
const foreignLetter = /[À-ɏ]/
const otherScript = /[Ͱ-ԯԱ-ۿऀ-෿฀-ໟༀ-ჿ぀-ヿ㐀-鿿가-힣]/g

/** Scripts without spaces say in one character what others say in a word. */
const fewestOtherScript = 12

/** Sentences left in another language inside an English article. */
export const untranslated: RuleSet = {
  rules: [
    {
      id,
      summary: 'Sentences left in another language inside an English article.',
      explanation:
        'Translation skips captions, quotations and calls to read more. A passage between two stops or quotation marks is reported with its ' +
        'language where it has at least six words, no or few English function words, and franc does not take it for English. Nothing is ' +
        'changed, also with --unsafe: what it says in English is for a person to write. Titles, names and loan words are shorter and stay ' +
        'unmentioned.',
      examples: [
        {
          input:
            'The mayor of the town left on Monday for a meeting that would be held in the city. Les habitants du quartier attendent ' +
            'toujours une réponse de la mairie. Nobody came to the town hall.',
          output:
            'The mayor of the town left on Monday for a meeting that would be held in the city. Les habitants du quartier attendent ' +
            'toujours une réponse de la mairie. Nobody came to the town hall.',
        },
      ],
    },
  ],
  load: () => Promise.resolve(check),
}

async function check(article: Article, report: Report): Promise<void> {
  if (!article.isEnglish) return
  for (const paragraph of article.paragraphs) {
    let last: ForeignPassage | undefined
    for (const passage of foreignPassages(paragraph)) {
      const language = isInCode(article, passage.start)
        ? undefined
        : await languageOf(article.text.slice(passage.start, passage.end))
      if (!language) continue
      // Sentences of one language that follow each other are one passage.
      if (last?.language.short === language.short && !/\p{L}/u.test(article.text.slice(last.end, passage.start))) {
        last.end = passage.end
        continue
      }
      if (last) report(finding(article, last))
      last = {...passage, language}
    }
    if (last) report(finding(article, last))
  }
}

interface ForeignPassage extends Span {
  language: Language & {confidence: number; second: string | undefined}
}

function finding({text}: Article, {start, end, language}: ForeignPassage): Finding {
  return {
    ruleId: id,
    start,
    end,
    expected: text.slice(start, end),
    certain: false,
    language: language.short,
    confidence: language.confidence,
    message: `This passage is in ${language.name}.`,
    ...(language.second !== undefined && {note: `Or in ${language.second}.`}),
  }
}

/** The passages of a paragraph that look foreign without asking franc, which takes 20 ms to load. */
function* foreignPassages({text, start}: Paragraph): Generator<Span> {
  if (
    text.length < fewestOtherScript ||
    !(foreignWord.test(text) || foreignLetter.test(text) || text.search(otherScript) >= 0)
  )
    return
  for (const {0: part, index} of text.matchAll(/[^.!?…"“”«»„。！？]+[.!?…。！？]*/g)) {
    const passage = part.trim()
    const from = start + index + part.indexOf(passage)
    if (looksForeign(passage)) yield {start: from, end: from + passage.length}
  }
}

function looksForeign(passage: string): boolean {
  const letters = passage.match(/\p{L}/gu)?.length ?? 0
  const others = passage.match(otherScript)?.length ?? 0
  if (others >= fewestOtherScript) return others * 2 > letters
  if (letters < fewestLetters || !(foreignWord.test(passage) || foreignLetter.test(passage))) return false
  const {words, english, foreign} = countFunctionWords(passage)
  if (words < (foreign > 0 ? fewestWords : fewestWordsWithoutCue) || english * 3 > foreign) return false
  // Lists of names and titles of works have capitals: Real Madrid, La Casa de Papel, Paris Saint-Germain.
  const capitals = passage.match(/(?<![\p{L}\p{N}])\p{Lu}/gu)?.length ?? 0
  return capitals * 2 < words
}

async function languageOf(passage: string): Promise<ForeignPassage['language'] | undefined> {
  const {francAll} = await import('franc')
  const ranking = francAll(passage, {only: languages.map(({long}) => long)})
  const [best, second] = ranking.map(([code]) => languages.find(({long}) => long === code))
  if (!best || best.long === 'eng') return undefined
  const english = ranking.find(([code]) => code === 'eng')?.[1] ?? 0
  return {...best, confidence: Math.round((1 - english) * 100) / 100, second: second?.name}
}
