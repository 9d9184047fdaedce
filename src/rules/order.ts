import type {RuleSet} from './rule.js'
import {ordinal} from './text/ordinal.js'

/** Every rule, in the order in which they look; where two findings share a character, the earlier rule goes before. */
export const ruleSets: readonly RuleSet[] = [ordinal]
