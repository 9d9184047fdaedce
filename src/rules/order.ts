import {names} from './names/rules.js'
import type {RuleSet} from './rule.js'

/** Every rule, in the order in which they look; where two findings share a character, the earlier rule goes before. */
export const ruleSets: readonly RuleSet[] = [names]
