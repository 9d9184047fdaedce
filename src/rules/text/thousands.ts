import {isInCode} from './context.js'
import {frenchHabits} from './french.js'
import {patternRule} from './pattern-rule.js'
import {Sign} from './sign.js'

/** What announces digits that are no amount: +33 1 234 567, ISBN 978 000 111. */
const label = () =>
  /(?:\+|\b(?:account|call|code|fax|IBAN|ISBN|mobile|number|phone|SIREN|SIRET|tel|telephone|version)\b|\b[Nn]o\.|[Nn]°|№)[^\p{L}]{0,12}$/iu

/** Thousands set apart by spaces: `3 000`. */
export const thousands = patternRule({
  id: 'text/thousands',
  summary: 'Thousands set apart by spaces: 3 000 for 3,000.',
  explanation:
    'French, and most of Europe, set a no-break space between groups of three digits; English sets a comma. A no-break or thin space is ' +
    'certain. A plain space may stand between two numbers, so that it is certain only for round numbers in a document with other ' +
    'French habits, and else suggested before a word. Telephone and account numbers stay, and so does 3.000, which may be three ' +
    'thousand or three.',
  examples: [
    {
      input: 'some 3\u00a0000 square kilometers and 1\u202f250\u202f000 people',
      output: 'some 3,000 square kilometers and 1,250,000 people',
    },
    {input: 'about 12\u00a0500,5 tonnes', output: 'about 12,500.5 tonnes'},
    {input: 'At 14h30, 3 000 people came.', output: 'At 14h30, 3,000 people came.'},
    {input: 'There were 3 000 people.', output: 'There were 3,000 people.', suggested: true},
    {
      input: 'Call +33\u00a01\u00a0234\u00a0567 for 3.000 reasons.',
      output: 'Call +33\u00a01\u00a0234\u00a0567 for 3.000 reasons.',
    },
  ],
  sign: Sign.SpacedDigits,
  // The sign is the last of three digits.
  reach: 2,
  pattern: () =>
    /(?<![\p{L}\p{N}.,+'’/-]|\d[ \u00a0\u202f\u2009])[1-9]\d{0,2}(?<space>[ \u00a0\u202f\u2009])\d{3}(?:\k<space>\d{3}){0,4}(?<decimals>[.,]\d{1,2})?(?![\p{L}\p{N}/]|[.,:]\d|-\d|[ \u00a0\u202f\u2009]\d)/gu,
  reader: (article) => {
    const {isFrench} = frenchHabits(article)
    return ({0: number, index, input, groups}) => {
      const {space, decimals = ''} = groups ?? {}
      if (label().test(input.slice(Math.max(0, index - 24), index)) || isInCode(article, index)) return undefined
      const whole = number.slice(0, number.length - decimals.length)
      const certain = space !== ' ' || (isFrench && whole.endsWith('00'))
      // A table has columns: Schobert 74 100%.
      if (space === ' ' && !/^[ \u00a0]\p{Ll}{2}/u.test(input.slice(index + number.length))) return undefined
      const expected = whole.replaceAll(/[^\d]/g, ',') + decimals.replace(',', '.')
      return {
        expected,
        certain,
        message: `“${number}” has its thousands set apart by a space: in English “${expected}”.`,
        ...(!certain && {note: 'Or two numbers that stand side by side.'}),
      }
    }
  },
})
