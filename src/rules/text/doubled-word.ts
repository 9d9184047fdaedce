import {paragraphAt} from '../../article/paragraph.js'
import {isInCode, isQuotedSample, judgement} from './context.js'
import {neverDoubled, pairOpeners, seldomDoubled} from './data/function-words.js'
import {patternRule} from './pattern-rule.js'
import {Sign} from './sign.js'

const never = new Set(neverDoubled)
const openers = pairOpeners.join('|')
const single = [...neverDoubled, ...seldomDoubled].join('|')

/** Whether a paragraph speaks of doubled words, such as this program’s documentation. */
const isAboutRepetition = judgement(
  (text) =>
    repetitionCue.test(text) &&
    /\b(?:double[ds]?|duplicate[ds]?|repeat(?:s|ed|ing)?) (?:\w+ )?(?:articles?|words?)\b/i.test(text),
)

/** What each of these words has; an expression for either case that begins with it is quicker than one for words. */
const repetitionCue = /[Uu][BbPp][Ll]|[Pp][Ee][Aa]/

const continuations = new Map<string, RegExp>()

/** What goes on behind a doubled word that is none: `a a b b`, `and and or`. */
function goesOn(word: string): RegExp {
  const known = continuations.get(word) ?? new RegExp(`^ (?:${word}|and|or)\\b`, 'i')
  continuations.set(word, known)
  return known
}

/** A function word that stands twice: `the the`. */
export const doubledWord = patternRule({
  id: 'text/doubled-word',
  summary: 'A function word that stands twice: the the.',
  explanation:
    'Where sentences were joined or rewritten, a small word stands twice. One is removed where the word can never follow itself (the, ' +
    'of, and), also for pairs (of the of the). Others can (what it is is clear; the room he went in in May): suggestions. “had had”, ' +
    '“that that”, “very very”, “her her”, the band The The, rhyme schemes and samples in quotation marks stay.',
  examples: [
    {input: 'He saw the the mayor of of Lund. The the end.', output: 'He saw the mayor of Lund. The end.'},
    {input: 'One of the of the villages in the in the south.', output: 'One of the villages in the south.'},
    {input: 'She was was late.', output: 'She was late.', suggested: true},
    {
      input: 'He had had no doubt that that very very old The The song had a a b b.',
      output: 'He had had no doubt that that very very old The The song had a a b b.',
    },
  ],
  sign: Sign.DoubledWord,
  // `from the from the`, and the sign is its last letter.
  reach: 16,
  acrossLines: true,
  // Of “a à” in decomposed letters the second is no whole word: a mark follows it.
  pattern: () =>
    new RegExp(
      `(?<![\\p{L}\\p{M}\\p{N}'’.-])(?:(?<pair>(?:${openers})[ \\u00a0]the)(?:[ \\u00a0]\\k<pair>)(?= \\p{L})|(?<word>${single})(?:[ \\u00a0]{1,3}|[ \\u00a0]?\\r?\\n)\\k<word>)(?![\\p{L}\\p{M}\\p{N}'’.-])`,
      'giu',
    ),
  reader: (article) => (match) => {
    const [found] = match
    const {index, input, groups = {}} = match
    const word = groups['pair'] ?? groups['word'] ?? ''
    const end = index + found.length
    const second = found.slice(-word.length)
    // The The is a band, the The Hague tribunal is named so, “AND and OR” are operators; a a b b is a rhyme scheme.
    if (second !== second.toLowerCase() || word.slice(1) !== second.slice(1)) return undefined
    if (word.length === 1 && /^ \p{L}(?!\p{L})/u.test(input.slice(end, end + 3))) return undefined
    if (goesOn(word).test(input.slice(end, end + 8))) return undefined
    if (isQuotedSample(input, index, end) || isInCode(article, index)) return undefined
    // Vitamin a a day, plan a and a plan.
    if (
      word === 'a' &&
      /\b(?:category|class|grade|group|hepatitis|part|plan|type|vitamin) $/i.test(
        input.slice(Math.max(0, index - 12), index),
      )
    )
      return undefined
    if (isAboutRepetition(article, index)) return undefined
    if (paragraphAt(article.paragraphs, index) !== paragraphAt(article.paragraphs, end - 1)) return undefined
    const certain = groups['pair'] !== undefined || never.has(word.toLowerCase())
    return {
      expected: found.slice(0, word.length),
      certain,
      message: `“${word.toLowerCase()}” stands twice.`,
      ...(!certain && {note: 'Or both are meant.'}),
    }
  },
})
