import type {Article} from '../../article/article.js'
import {isInCode, isQuotedSample, judgement} from './context.js'
import {ambiguousMonths, months, weekdays} from './data/calendar.js'
import {properWords, thingNouns} from './data/proper-words.js'
import {patternRule} from './pattern-rule.js'
import {Sign} from './sign.js'

const ambiguous = new Set(ambiguousMonths.map((month) => month.toLowerCase()))
const calendar = new Set([...weekdays, ...months].map((word) => word.toLowerCase()))
const things = new Set(thingNouns)

/** A weekday, a month or a people in small letters: `on monday`, `russian troops`. */
export const capital = patternRule({
  id: 'text/capital',
  summary: 'A weekday, a month or a people in small letters: on monday, russian troops.',
  explanation:
    'Most languages write weekdays, months and peoples with a small letter, English does not. Weekdays and months get their capital; ' +
    'march, may and august only where a date shows that they are months. A text that writes such a word small three times and never ' +
    'with a capital has the habit: then it is suggested. Paragraphs without any capital, texts whose sentences begin small, passages ' +
    'in other languages, code, french fries and swiss cheese stay.',
  examples: [
    {input: 'On monday and in april, The Hague was quiet.', output: 'On Monday and in April, The Hague was quiet.'},
    {input: 'The march of 12 march 2022 may end on may 9.', output: 'The march of 12 March 2022 may end on May 9.'},
    {input: 'The Russian army left. A russian tank stayed.', output: 'The Russian army left. A Russian tank stayed.'},
    {
      input: 'A ukrainian song, a ukrainian poem and a ukrainian dance.',
      output: 'A Ukrainian song, a Ukrainian poem and a Ukrainian dance.',
      suggested: true,
    },
    {
      input: 'They may march in an august hall, eating french fries.',
      output: 'They may march in an august hall, eating french fries.',
    },
  ],
  sign: Sign.SmallProperWord,
  // The sign is the word; a month that is also a word is none without its date.
  reach: 0,
  pattern: () => new RegExp(`\\b(?:${[...calendar, ...properWords].sort().join('|')})(?=s?\\b)`, 'g'),
  reader: (article) => {
    let beginsSmall: boolean | undefined
    const sure = new Map<string, boolean>()
    return ({0: word, index, input}) => {
      const end = index + word.length
      const before = input.slice(Math.max(0, index - 30), index)
      const after = input.slice(end, end + 30)
      if (
        /(?:[\p{L}\p{N}_/.#@=|]|(?<!\b(?:all|anti|ex|half|mid|non|north|pan|post|pre|pro|south|west|east))-)$/iu.test(
          before,
        ) ||
        /^(?:s?[/_=|(:]|[\p{L}\p{N}]{2}|s?\.\w)/u.test(after)
      )
        return undefined
      if (ambiguous.has(word) && !isDate(before, after)) return undefined
      if (things.has(/^ (\p{Ll}+)/u.exec(after)?.[1] ?? '')) return undefined
      if (isQuotedSample(input, index, end) || isInCode(article, index) || !hasCapitals(article, index))
        return undefined
      beginsSmall ??= count(article.text, /[.!?] +\p{Ll}/gu) > count(article.text, /[.!?] +\p{Lu}/gu)
      if (beginsSmall) return undefined
      const expected = word.charAt(0).toUpperCase() + word.slice(1)
      const certain = sure.get(word) ?? isSure(article, word, expected)
      sure.set(word, certain)
      return {
        expected,
        certain,
        message: `English writes “${expected}” with a capital.`,
        ...(!certain && {note: 'The article writes it with a small letter throughout.'}),
      }
    }
  },
})

/** Whether march, may or august is a month: “12 march 2022”, “on may 9”, “since august 2021”. */
function isDate(before: string, after: string): boolean {
  const year = /^,? (?:1[0-9]|20)\d\d\b/
  if (/(?:^|[^\d.,])\d{1,2}(?:st|nd|rd|th)? (?:of )?$/.test(before) && year.test(after)) return true
  if (/\b(?:on|since|until|till|through|day,?) $/i.test(before) && /^ \d/.test(after)) return true
  const preposition = /\b(?:in|of|by|from|before|after|last|next|early|late|mid) $/i.test(before)
  return preposition && (year.test(after) || /^ \d{1,2}(?:st|nd|rd|th)?(?:[,.;:)]|$| (?:and|at|in|when)\b)/.test(after))
}

/** A word is sure unless the text writes it small as a habit: three times or more, and never with a capital. */
function isSure({text}: Article, word: string, expected: string): boolean {
  if (ambiguous.has(word)) return true
  const form = (written: string) => new RegExp(`\\b${written}s?\\b`, 'g')
  return count(text, form(word)) < 3 || form(expected).test(text)
}

/** Whether a paragraph has capitals at all. */
const hasCapitals = judgement((text) => /\p{Lu}/u.test(text))

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0
}
