import {ownBoilerplate} from '../src/rules/boilerplate/own.js'
import type {RuleSet} from '../src/rules/rule.js'

// A rule of each kind, so that what is done with their findings can be tested whatever the real rules come to be:
// vi.mock('../src/rules/order.js', () => import('./test-rules.js'))

function presented(id: `${'names' | 'boilerplate' | 'quotes' | 'language'}/${string}`) {
  return {id, summary: `Tests ${id}.`, explanation: 'It is for tests.', examples: [{input: 'x', output: 'x'}]}
}

export const ruleSets: readonly RuleSet[] = [
  ownBoilerplate,
  {
    rules: [presented('boilerplate/advertisement')],
    load: () =>
      Promise.resolve((article, report) => {
        for (const {text, start, end} of article.paragraphs) {
          if (!text.startsWith('Advertisement')) continue
          const message = 'This line belongs to the page, not to the article.'
          report({ruleId: 'boilerplate/advertisement', message, start, end, expected: '', certain: true})
        }
      }),
  },
  {
    rules: [presented('names/place'), presented('quotes/doubtful')],
    load: () =>
      Promise.resolve((article, report) => {
        for (const {index} of article.text.matchAll(/\bkyiv\b/g)) {
          const message = 'A place name begins with a capital letter.'
          report({ruleId: 'names/place', message, start: index, end: index + 4, expected: 'Kyiv', certain: true})
        }
        for (const {index} of article.text.matchAll(/"/g)) {
          const message = 'A typewriter’s quotation mark: “ or ”?'
          report({ruleId: 'quotes/doubtful', message, start: index, end: index + 1, expected: '”', certain: false})
        }
      }),
  },
]
