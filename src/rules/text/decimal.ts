import {isInCode} from './context.js'
import {units} from './data/units.js'
import {patternRule} from './pattern-rule.js'
import {Sign} from './sign.js'

// Three digits after the comma are thousands in English, except after a nought.
const number = '\\d{1,3},(?:\\d{1,2}|\\d{4,8}|(?<=\\b0,)\\d{3})'

function pattern(): RegExp {
  const unit = units
    .toSorted((a, b) => b.length - a.length)
    .map((form) => form.replaceAll('/', '\\/'))
    .join('|')
  return new RegExp(
    // 3,5 km; 1,5 and 2,5 degrees
    `(?<![\\p{L}\\p{N}.,:/]|[\\p{L}\\p{N}]-)${number}(?:(?: ?[-–] ?| (?:and|or|to) )${number})?(?=[ \u00a0\u202f-]?(?:${unit})(?![\\p{L}\\p{N}]))` +
      // between 1,5 and 2 degrees
      `|(?<=\\b(?:between|from) )${number}(?= (?:and|to) \\d{1,3} ?(?:${unit})(?![\\p{L}\\p{N}]))` +
      // €2,50
      `|(?<=[€£])\\d{1,3},\\d{2}(?![\\p{L}\\p{N},]|\\.\\d)`,
    'gu',
  )
}

/** A decimal comma before a unit: `3,5 km`. */
export const decimal = patternRule({
  id: 'text/decimal',
  summary: 'A decimal comma before a unit: 3,5 km for 3.5 km.',
  explanation:
    'Most of Europe writes 3,5 where English writes 3.5. One, two or more than three digits after a comma and a unit, a currency or ' +
    'million behind them are a decimal. 3,500 stays: those are thousands. Numbers without a unit stay: they may be a list.',
  examples: [
    {
      input: 'The road is 3,5 km long and costs 2,45 million.',
      output: 'The road is 3.5 km long and costs 2.45 million.',
    },
    {input: 'between 1,5 and 2,5 degrees, or 0,125 mm', output: 'between 1.5 and 2.5 degrees, or 0.125 mm'},
    {input: 'a ticket for €2,50', output: 'a ticket for €2.50'},
    {input: 'See chapters 3,5 and 7, and the 3,500 km.', output: 'See chapters 3,5 and 7, and the 3,500 km.'},
  ],
  sign: Sign.DecimalComma,
  // The sign is the last of three digits.
  reach: 2,
  pattern,
  reader:
    (article) =>
    ({0: found, index}) => {
      if (isInCode(article, index)) return undefined
      const expected = found.replaceAll(',', '.')
      return {expected, certain: true, message: `“${found}” has a decimal comma: in English “${expected}”.`}
    },
})
