import {type Token, tokenize} from '../rules/boilerplate/matcher/tokens.js'
import {months, weekdays} from '../rules/text/data/calendar.js'

/** Longer lines are prose, and no pattern that people would read. */
const mostWords = 100

const calendar = new Set(
  [...months, ...weekdays].flatMap((name) => [name.toLowerCase(), name.slice(0, 3).toLowerCase()]).concat('sept'),
)
// Words as well as months: `you may read on` does not vary.
calendar.delete('may')
calendar.delete('march')
calendar.delete('mar')

/**
 * What a line has in common with others of its kind: its words, folded, with `#` for a number and `_` for the name of a
 * month or a day, which vary where the rest recurs. It is a pattern of src/rules/boilerplate/matcher/pattern.ts.
 *
 * @returns `undefined` for what holds no word that stays, or is too long
 * @example template('Read 12 comments') // 'read # comments'
 * @example template('Updated Monday, 3 June at 12:30') // 'updated _ # _ at #'
 */
export function template(line: string): string | undefined {
  const tokens = tokenize(line, mostWords + 1)
  if (tokens.length > mostWords) return undefined
  const words: string[] = []
  let digits = 0
  for (const [index, token] of tokens.entries()) {
    // One `#` stands for at most four runs of digits.
    digits = token.isNumber ? digits + 1 : 0
    if (digits > 1 && digits % 4 !== 1) continue
    words.push(token.isNumber ? '#' : isDate(token, tokens[index - 1], tokens[index + 1]) ? '_' : token.word)
  }
  return words.some((word) => word !== '#' && word !== '_') ? words.join(' ') : undefined
}

/** Months that are words, too, are months beside a number. */
function isDate({word, capital}: Token, before: Token | undefined, after: Token | undefined): boolean {
  if (calendar.has(word)) return capital
  return (
    (word === 'may' || word === 'march' || word === 'mar') && (before?.isNumber === true || after?.isNumber === true)
  )
}
