import type {RuleSet} from '../rule.js'
import {kinds} from './kinds.js'

/** The boilerplate rules: one for each kind. */
export const boilerplate: RuleSet = {
  rules: kinds.map((kind) => ({id: `boilerplate/${kind}`, summary: kind, explanation: kind, examples: []})),
  load: async () => (await import('./boilerplate.js')).checkBoilerplate,
}
