import {isInCode} from './context.js'
import {patternRule} from './pattern-rule.js'

const clock =
  /\b(?:about|after|around|at|before|between|by(?: the)?|from|hour of|past|since|till|to|until|yesterday|today|tomorrow|\p{Lu}\p{Ll}+day|morning|evening|night)[ ,(]+$|[–-] ?$|\d[h:]\d\d,? (?:and|or|to) $/iu
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
    {input: 'The session (14h30) was public.', output: 'The session (14:30) was public.', suggested: true},
    {input: 'Doors open at 8h today.', output: 'Doors open at 8:00 today.', suggested: true},
    {input: 'The 2h30 flight took 1h45 in a 24h day.', output: 'The 2h30 flight took 1h45 in a 24h day.'},
  ],
  cue: /\d[ \u00a0\u202f]?[hH](?![a-zA-Z])/,
  pattern:
    /(?<![\p{L}\p{N}.,:/_-]|\d[–-])(?<hour>[01]?\d|2[0-3])(?:[  \u202f]?[hH][  \u202f]?(?<minute>[0-5]\d)|h)(?![\p{L}\p{N}'′_/]|[.:,]\d| ?min)|(?<=\d ?[hH] ?[0-5]\d ?[–-] ?)(?<endHour>[01]?\d|2[0-3]) ?[hH] ?(?<endMinute>[0-5]\d)(?![\p{L}\p{N}'′])/gu,
  reader:
    (article) =>
    ({0: found, index, input, groups = {}}) => {
      const hour = groups['hour'] ?? groups['endHour'] ?? ''
      const minute = groups['minute'] ?? groups['endMinute']
      const before = input.slice(Math.max(0, index - 24), index)
      const after = input.slice(index + found.length, index + found.length + 12)
      if (span.test(before) || spanNoun.test(after) || isInCode(article, index)) return undefined
      const namesHour = clock.test(before)
      if (minute === undefined && !(namesHour && /\bat $/i.test(before))) return undefined
      const expected = `${hour}:${minute ?? '00'}`
      const certain = namesHour && minute !== undefined
      return {
        expected,
        certain,
        message: `“${found}” is an hour as French writes it: in English “${expected}”.`,
        ...(certain ? {language: 'fr'} : {note: 'Or a span of hours and minutes.'}),
      }
    },
})
