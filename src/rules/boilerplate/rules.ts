import type {Example, RuleSet} from '../rule.js'
import {declarations} from './declarations.js'
import {type Kind, kinds} from './kinds.js'

const title = 'Flood reaches the old town of Lund again'
const before = 'The river rose for three days, and on Monday it reached the market square of Lund.'
const after = 'The mayor asked people to stay at home until the water fell below two metres.'

/** The boilerplate rules: one for each kind. */
export const boilerplate: RuleSet = {
  rules: kinds.map((kind) => {
    const {summary, explanation} = declarations[kind]
    return {id: `boilerplate/${kind}`, summary, explanation, examples: examplesOf(kind)}
  }),
  load: async () => (await import('./boilerplate.js')).checkBoilerplate,
}

function examplesOf(kind: Kind): Example[] {
  const {line, keeps, suggested} = declarations[kind]
  const article = (...middle: string[]) => [title, before, ...middle, after].join('\n\n')
  const examples: Example[] = [{input: article(line), output: article(), ...(suggested && {suggested})}]
  if (keeps) examples.push({input: article(keeps), output: article(keeps)})
  return examples
}
