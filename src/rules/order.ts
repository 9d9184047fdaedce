import type {RuleSet} from './rule.js'
import {entity} from './text/entity.js'
import {invisible} from './text/invisible.js'
import {mixedAlphabet} from './text/mixed-alphabet.js'
import {mojibake} from './text/mojibake.js'
import {ordinal} from './text/ordinal.js'

/** Every rule, in the order in which they look; where two findings share a character, the earlier rule goes before. */
export const ruleSets: readonly RuleSet[] = [
  // Characters come first: the other rules read, in the next pass, what these repair.
  entity,
  mojibake,
  invisible,
  mixedAlphabet,
  ordinal,
]
