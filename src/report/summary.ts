import type {RuleId} from '../article/edit.js'
import {count, countByRule} from './report.js'
import type {Tally} from './tally.js'
import {visibleName} from './visible.js'

/** What a summary needs of a file’s report. */
export interface Summarized {
  name: string
  problems: readonly {edit: {ruleId: RuleId}; suggested: boolean}[]
}

/**
 * What was done to an input, in one line.
 *
 * @example summary(file) // 'a.txt: 3 edits (names/place 2, quotes/glued 1), 1 suggestion\n'
 */
export function summary({name, problems}: Summarized): string {
  const edits = problems.filter(({suggested}) => !suggested)
  const suggestions = problems.length - edits.length
  const rules = countByRule(edits).map(([rule, number]) => `${rule} ${number}`)
  const parts = [
    edits.length > 0 ? `${count(edits.length, 'edit')} (${rules.join(', ')})` : 'nothing to change',
    ...(suggestions > 0 ? [count(suggestions, 'suggestion')] : []),
  ]
  return `${visibleName(name)}: ${parts.join(', ')}\n`
}

/**
 * What was done to several inputs, in one line.
 *
 * @param verb what happens to those that change: `cleaned`, `would change`
 * @example totals(tally, 1, 'cleaned') // '3 of 20 files cleaned, 17 edits; 1 failed\n'
 */
export function totals({files, changed, edits}: Tally, failures: number, verb: string): string {
  const failed = failures > 0 ? `; ${failures} failed` : ''
  return `${changed} of ${count(files + failures, 'file')} ${verb}, ${count(edits, 'edit')}${failed}\n`
}
