import type {Article} from '../../article/article.js'
import {type Paragraph, paragraphAt} from '../../article/paragraph.js'
import type {Finding} from '../../article/edit.js'
import {type Language, languages} from '../../article/languages.js'
import type {Span} from '../../article/paragraphs.js'
import type {Report, RuleSet} from '../rule.js'
import {isInCode} from '../text/context.js'
import {signsOf} from '../text/signs.js'
import {countCues, hasCue, wordsOf} from './cues.js'

const id = 'language/untranslated'

/** Shorter passages are titles, names and loans: joie de vivre. */
const fewestWords = 6
const fewestLetters = 25

/** How far behind the best language English must be for franc, of 1. Lire aussi has 0.13, “Please do NOT report …” 0.07. */
const leastDistance = 0.1

/** So many passages are looked at: franc takes a millisecond for each, and a text with more was never translated. */
const mostPassages = 100

/** A passage without any function word known here (Finnish, Hungarian) must be longer. */
const fewestWordsWithoutCue = 8

const foreignLetter = /[À-ɏ]/
const otherScript = /[Ͱ-ԯԱ-ۿऀ-෿฀-ໟༀ-ჿ぀-ヿ㐀-鿿가-힣]/g

const denseScript = /[฀-໿぀-ヿ㐀-鿿]/

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
  const candidates = paragraphsAt(article, signsOf(article).foreign)
    .flatMap((paragraph) => [...foreignPassages(paragraph)])
    .filter(({start}) => !isInCode(article, start))
    .slice(0, mostPassages)
  let last: ForeignPassage | undefined
  for (const {start, end} of candidates) {
    const language = await languageOf(article.text.slice(start, end))
    if (!language) continue
    // Sentences of one language that follow each other in a paragraph are one passage.
    if (last?.language.short === language.short && /^[^\p{L}\n]*$/u.test(article.text.slice(last.end, start))) {
      last.end = end
      continue
    }
    if (last) report(finding(article, last))
    last = {start, end, language}
  }
  if (last) report(finding(article, last))
}

/** The paragraphs that hold one of some places, each once. */
function paragraphsAt({paragraphs}: Article, places: readonly number[]): Paragraph[] {
  const found: Paragraph[] = []
  let end = -1
  for (const place of places) {
    if (place < end) continue
    const paragraph = paragraphAt(paragraphs, place)
    if (!paragraph || paragraph.end <= place) continue
    found.push(paragraph)
    end = paragraph.end
  }
  return found
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
  if (text.length < fewestOtherScript || !(hasCue(text) || foreignLetter.test(text) || text.search(otherScript) >= 0))
    return
  for (const {0: part, index} of text.matchAll(/[^.!?…"“”«»„。！？]+[.!?…。！？]*/g)) {
    const passage = part.trim()
    const from = start + index + part.indexOf(passage)
    // What follows a stop at once is the rest of an address: example.de/assets/images
    const isCut = /[.!?]/.test(text.charAt(index - 1)) && part.startsWith(passage)
    if (!isCut && looksForeign(passage)) yield {start: from, end: from + passage.length}
  }
}

function looksForeign(passage: string): boolean {
  const words = wordsOf(passage)
  const letters = words.reduce((sum, word) => sum + Array.from(word).length, 0)
  const others = count(passage, otherScript)
  if (others >= fewestOtherScript) return others * 2 > letters && (denseScript.test(passage) || /\S\s+\S/.test(passage))
  if (letters < fewestLetters || !(hasCue(passage) || foreignLetter.test(passage))) return false
  const {english, foreign} = countCues(passage)
  // One cue may be an English word (per cent), and short words may be symbols.
  const enough = foreign >= 2 || (foreign === 1 && foreignLetter.test(passage)) ? fewestWords : fewestWordsWithoutCue
  if (words.length < enough || english > foreign / 3 || letters < words.length * 3) return false
  // Lists of names and titles of works have capitals: Real Madrid, La Casa de Papel, Paris Saint-Germain.
  const capitals = count(passage, /(?<![\p{L}\p{N}])\p{Lu}/gu)
  return capitals * 2 < words.length
}

/** Letters that tell neighbours apart in a sentence that is too short for franc. */
const cyrillicLetters = [
  {code: 'bel', letters: /ў/i},
  {code: 'ukr', letters: /[їєґ]/i},
  {code: 'rus', letters: /[ыэ]/i},
]

async function languageOf(passage: string): Promise<ForeignPassage['language'] | undefined> {
  const {rankLanguages} = await import('../../article/franc.js')
  const ranking = rankLanguages(passage)
  const own = cyrillicLetters.find(({letters}) => letters.test(passage))?.code
  const [best, second] = ranking
    .filter(([code]) => !own || code === own)
    .map(([code]) => languages.find(({long}) => long === code))
  if (!best || best.long === 'eng') return undefined
  const english = ranking.find(([code]) => code === 'eng')?.[1] ?? 0
  if (1 - english < leastDistance) return undefined
  return {...best, confidence: Math.round((1 - english) * 100) / 100, second: second?.name}
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0
}
