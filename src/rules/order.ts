import {boilerplate} from './boilerplate/rules.js'
import type {RuleSet} from './rule.js'

/** Every rule, in the order in which they look; where two findings share a character, the earlier rule goes before. */
export const ruleSets: readonly RuleSet[] = [
  // First, since what is removed need not be looked at by the others.
  boilerplate,
]
