import type {Rule} from '../rules/rule.js'
import {ruleSets} from '../rules/order.js'
import {nearest, ruleIds} from '../rules/select.js'
import {UserError} from './errors.js'

/** Every rule with its summary, a line each. */
export function listRules(): string {
  const width = Math.max(...ruleIds.map(({length}) => length))
  return allRules()
    .map(({id, summary}) => `${id.padEnd(width)}  ${summary}\n`)
    .join('')
}

/**
 * What a rule does, when, and what it leaves alone, with its examples.
 *
 * @throws UserError if there is no such rule
 */
export function explainRule(id: string): string {
  const rule = allRules().find((candidate) => candidate.id === id)
  if (!rule) {
    const suggestion = nearest(id, ruleIds)
    throw new UserError(
      `There is no rule “${id}”.${suggestion ? ` Did you mean “${suggestion}”?` : ''} “clean-article rules” lists them all.`,
    )
  }
  const examples = rule.examples.map(({input, output, suggested}) =>
    input === output
      ? `  stays:   ${indent(input)}\n`
      : `  before:  ${indent(input)}\n  ${suggested ? 'suggests:' : 'after:  '} ${indent(output)}\n`,
  )
  return `${rule.id}: ${rule.summary}\n\n${rule.explanation}\n\nExamples:\n${examples.join('')}`
}

function allRules(): Rule[] {
  return ruleSets.flatMap(({rules}) => rules)
}

function indent(text: string): string {
  return text.replaceAll('\n', '\n           ')
}
