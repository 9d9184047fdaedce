import {isInCode} from './context.js'
import {patternRule} from './pattern-rule.js'
import {Sign} from './sign.js'

const hour = '(?:[01]?\\d|2[0-3])(?:[ \u00a0\u202f]?[hH][ \u00a0\u202f]?[0-5]\\d|h)'

const clock = () =>
  /\b(?:about|after|around|at|before|between|by(?: the)?|from|hour of|past|since|till|to|until|yesterday|today|tomorrow|\p{Lu}\p{Ll}+day|morning|evening|night)[ ,(]+$|\d[h:]\d\d,? $/iu
const span =
  /\b(?:a|an|another|each|every|extra|for|in|last(?:ed|ing|s)?|less than|more than|of|only|over|takes?|took|than|within)(?: (?:about|around|nearly|almost|just|some))? $/i
const spanNoun =
  /^[ -](?:ahead|behind|break|climb|commute|delay|drive|film|flight|hike|later|lead|long|march|match|meeting|of|ride|run|show|speech|time|train|trip|video|walk)\b/i

/** The hour as French writes it: `14h30`. */
export const time = patternRule({
  id: 'text/time',
  summary: 'The hour as French writes it: 14h30 for 14:30.',
  explanation:
    'French writes 14h30 or 14 h 30 where English writes 14:30. It is edited where the sentence names an hour (at, from, until, on ' +
    'Monday, a range). 2h30 may also be two and a half hours: after “for”, “in” or “lasted”, or before “flight” it stays, elsewhere ' +
    'it is suggested. 24h stays, and a full hour (at 8h) is suggested.',
  examples: [
    {
      input: 'It began at 14h30, after a talk from 9 h 05 to 10h15.',
      output: 'It began at 14:30, after a talk from 9:05 to 10:15.',
    },
    {
      input: 'Open from 9h30 to 17h, and 10h–18h30 on Sundays.',
      output: 'Open from 9:30 to 17:00, and 10:00–18:30 on Sundays.',
    },
    {input: 'The session (14h30) was public.', output: 'The session (14:30) was public.', suggested: true},
    {input: 'Doors open at 8h today.', output: 'Doors open at 8:00 today.', suggested: true},
    {input: 'The 2h30 flight took 1h45 in a 24h day.', output: 'The 2h30 flight took 1h45 in a 24h day.'},
  ],
  sign: Sign.Hour,
  // The sign is the last of two digits.
  reach: 1,
  pattern: () =>
    new RegExp(
      `(?<![\\p{L}\\p{N}.,:/_-]|\\d[–-])(?<first>${hour})(?:(?<link> ?[–-] ?| (?:and|to|until) )(?<second>${hour}))?(?![\\p{L}\\p{N}'′_/]|[.:,]\\d| ?min)`,
      'gu',
    ),
  reader:
    (article) =>
    ({0: found, index, input, groups = {}}) => {
      const {first = '', link = '', second} = groups
      const before = input.slice(Math.max(0, index - 24), index)
      const after = input.slice(index + found.length, index + found.length + 12)
      if (span.test(before) || spanNoun.test(after) || isInCode(article, index)) return undefined
      const namesMinutes = /\d$/.test(found) || /\d$/.test(first)
      const isRange = second !== undefined && Math.max(Number.parseInt(first), Number.parseInt(second)) >= 10
      const namesHour = clock().test(before) || isRange
      // 24h is a span, and so may 8h be.
      if (!namesMinutes && !(isRange || /\bat $/i.test(before))) return undefined
      const expected = withColon(first) + link + withColon(second ?? '')
      const certain = namesHour && namesMinutes
      return {
        expected,
        certain,
        message: `“${found}” is an hour as French writes it: in English “${expected}”.`,
        ...(certain ? {language: 'fr'} : {note: 'Or a span of hours and minutes.'}),
      }
    },
})

/** @example withColon('9 h 05') // '9:05' */
function withColon(time: string): string {
  const [hours, minutes] = time.split(/\D+/)
  return hours ? `${hours}:${minutes ? minutes : '00'}` : ''
}
