import {charAfter, charBefore} from './context.js'
import {months} from './data/calendar.js'
import {ordinalMarks, ordinalNouns, romanNouns} from './data/ordinals.js'
import {patternRule} from './pattern-rule.js'
import {Sign} from './sign.js'
import {romanValue} from './roman.js'

const marks = new Map(ordinalMarks.map((mark) => [mark.mark, mark]))
const nouns = new Set(ordinalNouns)
const monthAfter = new RegExp(`^ (?:of )?(?:${months.join('|')})\\b`)
const romans = new Set(romanNouns)

// 1e6 and 1er2 go on, -3e and €3e begin earlier. XXIe has a Roman numeral of two letters or more, or the V of Ve République.
function pattern(): RegExp {
  const mark = [...marks.keys()]
    .sort((a, b) => b.length - a.length)
    .map((form) => form.replace('.', '\\.'))
    .join('|')
  // Letters and digits beyond ASCII are looked for where it matches: with them it takes 7 ms to compile.
  return new RegExp(
    `(?<![\\w.,:/#$€£+-])(?:(?<digits>\\d{1,4})(?<mark>${mark})|(?<roman>[IVXL]{1,7})(?:e|ème|ᵉ))(?![\\w/]|[.,:-]\\d)`,
    'g',
  )
}

/** The month before a day: October 31e. A verb before a place: finished 8e in the race. */
const monthBefore = new RegExp(`\\b(?:${months.join('|')}) $`)
const placing = /\b(?:came|comes|finish|finished|finishes|lie|lies|lay|place|placed|rank|ranked|ranks|sit|sits) $/
/** Letters beyond ASCII. Where there are none, an expression for all of them, which takes a millisecond to compile, is not needed. */
const otherLetter = /[^\0-\x7f\u00a0\u2010-\u203a]/

/** Whether a name stands before digits: a Peugeot 208e race car; but: At 200e day. */
function isBrand(before: string): boolean {
  return otherLetter.test(before)
    ? /(?:^|[^\p{L}])\p{Lu}[\p{L}-]*[ \u00a0]$/u.test(before)
    : /(?:^|[^A-Za-z])[A-Z][A-Za-z-]*[ \u00a0]$/.test(before)
}

const opener =
  /\b(?:A|After|An|And|At|Before|But|By|During|Each|Every|For|From|Her|His|In|Its|On|Our|Since|The|Their|This|Till|To|Until|With) $/

/** What ends the words that belong to a number: the 208e of the year. */
const between = new Set(
  'a an and are as at by for from has have he in is it of on or she that the they to was were which who will with'.split(
    ' ',
  ),
)

const determiner = /\b(?:the|this|its|his|her|their|our)\s$/i

/** French ordinals (`200e day`) and those of other languages that mark digits. */
export const ordinal = patternRule({
  id: 'text/ordinal',
  summary: 'Ordinals of other languages: 200e day, 1er May, the XXIe century, the 20-th time.',
  explanation:
    'Translation leaves the endings that other languages put after digits: French 200e, 1er, 2nde, 3ème, Dutch 8ste, Spanish and ' +
    'Italian 5º, Russian 20-го and 20-th. They become English ordinals. An ending that is also something else (Peugeot 208e, ' +
    'Pathfinder 2e, a BMW 1er) is edited where a noun that is counted with ordinals follows (day, century, brigade) and a month ' +
    'follows 1er; after “the” before another noun it is suggested; elsewhere it stays. Roman numerals (XXIe century) become digits ' +
    'before such nouns only. Numbers that go on, such as 1e6, stay.',
  examples: [
    {
      input: 'At 200e day of the conflict, the army advanced.',
      output: 'At 200th day of the conflict, the army advanced.',
    },
    {input: 'They met on the 1er May, for the 2nde time.', output: 'They met on the 1st May, for the 2nd time.'},
    {input: 'It was the 3ème attack on the town.', output: 'It was the 3rd attack on the town.'},
    {input: 'a church of the XIIe century', output: 'a church of the 12th century'},
    {
      input: 'At the beginning of the 21-th century it was rebuilt.',
      output: 'At the beginning of the 21st century it was rebuilt.',
    },
    {input: 'She spoke of the 27e sanction.', output: 'She spoke of the 27th sanction.', suggested: true},
    {input: 'The Peugeot 208e has a range of 1e6 metres.', output: 'The Peugeot 208e has a range of 1e6 metres.'},
  ],
  sign: Sign.Ordinal,
  pattern,
  reader: () => (match) => {
    const {digits, roman} = match.groups ?? {}
    const end = match.index + match[0].length
    if (isForeignLetter(charBefore(match.input, match.index)) || isForeignLetter(charAfter(match.input, end)))
      return undefined
    const after = match.input.slice(end, end + 60)
    if (roman) return romanOrdinal(roman, after)
    const found = marks.get(match.groups?.['mark'] ?? '')
    if (!digits || !found || Number(digits) === 0 || digits.startsWith('0')) return undefined
    if (found.only !== undefined && found.only !== Number(digits)) return undefined
    const before = match.input.slice(Math.max(0, match.index - 12), match.index)
    const certain = !found.trap || isOrdinal(Number(digits), before, after)
    if (!certain && !(determiner.test(before) && /^ [a-z]{3,}/.test(after))) return undefined
    return {
      expected: englishOrdinal(Number(digits)),
      message: `“${match[0]}” is an ordinal as ${names[found.language] ?? 'another language'} writes it.`,
      certain,
      language: found.language,
      ...(!certain && {note: `It may also be a name or a model, such as ${found.trap}.`}),
    }
  },
})

const names: Record<string, string> = {
  es: 'Spanish',
  fr: 'French',
  it: 'Italian',
  nl: 'Dutch',
  ru: 'Russian',
  sv: 'Swedish',
  uk: 'Ukrainian',
}

/** Whether a character is a letter or a digit beyond ASCII. */
function isForeignLetter(character: string): boolean {
  return character > '\x7f' && /[\p{L}\p{N}]/u.test(character)
}

/** Whether the words around digits speak for an ordinal. */
function isOrdinal(number: number, before: string, after: string): boolean {
  if (monthBefore.test(before) || monthAfter.test(after)) return number <= 31
  if (/\bon the $/i.test(before) && /^[,;.] /.test(after)) return number <= 31
  if (/^ (?:Avenue|Street)\b/.test(after)) return true
  if (isBrand(before) && !opener.test(before)) return false
  if (isCounted(after)) return true
  return placing.test(before) && /^(?: (?:at|behind|in|on|out|overall|with)\b|[,.;](?!\d)|$)/.test(after)
}

/** Whether a noun that is counted follows, at most two words on: `200e consecutive day`, but not `208e of the year`. */
function isCounted(after: string): boolean {
  const words = otherLetter.test(after)
    ? /^[ \u00a0-]([\p{L}-]+)(?: ([\p{L}-]+))?(?: ([\p{L}-]+))?/u
    : /^[ \u00a0-]([A-Za-z-]+)(?: ([A-Za-z-]+))?(?: ([A-Za-z-]+))?/
  for (const word of (words.exec(after)?.slice(1) ?? []) as (string | undefined)[]) {
    if (word === undefined || between.has(word)) return false
    if (nouns.has(word.toLowerCase())) return true
  }
  return false
}

function romanOrdinal(roman: string, after: string) {
  const noun = /^ ([\p{L}]+)/u.exec(after)?.[1]
  const number = romanValue(roman)
  if (!noun || !romans.has(noun.toLowerCase()) || number === undefined) return undefined
  return {
    expected: englishOrdinal(number),
    message: `“${roman}e” is an ordinal as French writes it.`,
    certain: true,
    language: 'fr',
  }
}

/**
 * @example englishOrdinal(112) // '112th'
 */
function englishOrdinal(number: number): string {
  const teen = number % 100 >= 11 && number % 100 <= 13
  const ending = teen ? undefined : ['th', 'st', 'nd', 'rd'][number % 10]
  return `${number}${ending ?? 'th'}`
}
