import {distance} from 'fastest-levenshtein'
import type {RuleId} from '../article/edit.js'
import {UnknownNameError} from '../article/unknown-name.js'
import {ruleSets} from './order.js'

/** A rule or category that does not exist was asked for. `suggestion` is the nearest that does. */
export class UnknownRuleError extends UnknownNameError {
  readonly suggestion: string | undefined
  constructor(name: string, suggestion: string | undefined) {
    super(`There is no rule or category “${name}”.${suggestion ? ` Did you mean “${suggestion}”?` : ''}`)
    this.name = 'UnknownRuleError'
    this.suggestion = suggestion
  }
}

export interface Selection {
  /** Rule ids or categories; only these work. All do where it is absent. */
  only?: readonly string[] | undefined
  /** Rule ids or categories that do not work. */
  skip?: readonly string[] | undefined
}

export const ruleIds: readonly RuleId[] = ruleSets.flatMap(({rules}) => rules.map(({id}) => id))

const categories = [...new Set(ruleIds.map(categoryOf))]

function categoryOf(id: string): string {
  return id.slice(0, id.indexOf('/'))
}

/**
 * Finds the rules that a selection leaves on.
 *
 * @throws UnknownRuleError for a name that is neither a rule nor a category
 * @example selectRules({only: ['quotes'], skip: ['quotes/apostrophe']})
 */
export function selectRules({only, skip}: Selection): ReadonlySet<RuleId> {
  for (const name of [...(only ?? []), ...(skip ?? [])]) {
    if (!isRuleName(name)) throw new UnknownRuleError(name, nearest(name, [...categories, ...ruleIds]))
  }
  const names = (list: readonly string[], id: string) => list.includes(id) || list.includes(categoryOf(id))
  return new Set(ruleIds.filter((id) => (!only || names(only, id)) && !names(skip ?? [], id)))
}

/** Whether a word is the id of a rule or the name of a category. */
export function isRuleName(name: string): boolean {
  return categories.includes(name) || ruleIds.some((id) => id === name)
}

/**
 * The candidate that is most like a word; a rule's name counts like its id.
 *
 * @example nearest('qoutes', ['names', 'quotes']) // 'quotes'
 */
export function nearest(word: string, candidates: readonly string[]): string | undefined {
  let best: string | undefined
  let least = Math.max(2, word.length / 2)
  for (const candidate of candidates) {
    const name = candidate.slice(candidate.indexOf('/') + 1)
    const d = Math.min(distance(word, candidate), distance(word, name) + 0.5)
    if (d < least) {
      best = candidate
      least = d
    }
  }
  return best
}
