import {isInCode} from './context.js'
import {frenchHabits} from './french.js'
import {patternRule} from './pattern-rule.js'
import {Sign} from './sign.js'

/** A space before : ; ! ? and %, as French sets it. */
export const frenchSpacing = patternRule({
  id: 'text/french-spacing',
  summary: 'A space before : ; ! ? or %, as French sets it: “Why ?”',
  explanation:
    'French puts a space before : ; ! ? and %, English does not. The space is removed where it is a no-break space, or where the ' +
    'document shows the habit: at least two such marks, and a quarter of all of them. A lone plain space is suggested. A percent sign ' +
    'is joined to its number only in such documents, because science sets 50 % in English too. Emoticons, scores (2 : 1) and code stay.',
  examples: [
    {input: 'Why ? Because of one thing : rain !', output: 'Why? Because of one thing: rain!'},
    {input: 'The question\u00a0: 50\u00a0% of what\u202f?', output: 'The question: 50% of what?'},
    {
      input: 'Who knows ? He does: rain. Then: snow. And: ice. So it goes: on.',
      output: 'Who knows? He does: rain. Then: snow. And: ice. So it goes: on.',
      suggested: true,
    },
    {input: 'They won 2 : 1 :) with 50 % of the ball.', output: 'They won 2 : 1 :) with 50 % of the ball.'},
  ],
  sign: Sign.SpaceBeforeMark,
  // Three spaces and the mark that is the sign.
  reach: 3,
  // The mark ends a word or a line: :) and :help do not.
  pattern: () =>
    /(?<=[\p{L}\p{N})\]’”»"…])[ \u00a0\u202f\u2009]{1,3}(?=(?<mark>[:;](?! ?[()])|[!?]{1,4}|%[.,…]?)(?![^\s"'’”»)\]]))/gu,
  reader: (article) => {
    const {spacesMarks} = frenchHabits(article)
    return ({0: space, index, input, groups}) => {
      const mark = groups?.['mark'] ?? ''
      const isShare = mark.startsWith('%')
      if (isShare && !spacesMarks) return undefined
      const before = input.slice(index - 1, index)
      const after = input.slice(index + space.length + mark.length).slice(0, 3)
      if (isShare && !/\d/.test(before)) return undefined
      if (mark === ':' && /\d/.test(before) && /^ ?\d/.test(after)) return undefined
      // “the ? operator” names a sign; a question or a cry ends there.
      if (
        space === ' ' &&
        /[!?]/.test(mark) &&
        (/^ \p{Ll}/u.test(after) || /\b(?:and|or|the|an?)$/i.test(input.slice(Math.max(0, index - 4), index)))
      )
        return undefined
      if (isInCode(article, index)) return undefined
      const certain = space !== ' ' || spacesMarks
      return {
        expected: '',
        certain,
        message: `French sets a space before “${mark}”, English does not.`,
        ...(certain ? {language: 'fr'} : {note: 'Only here in this text: it may be a slip or a choice.'}),
      }
    }
  },
})
