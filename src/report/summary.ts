import type {RuleId} from '../article/edit.js'
import {count, countByRule, type FileReport} from './report.js'
import type {Tally} from './tally.js'
import {visibleName} from './visible.js'

/**
 * What was done to an input, in one line.
 *
 * @example summary(file) // 'a.txt: 3 edits (names/place 2, quotes/glued 1), 1 suggestion\n'
 */
export function summary({name, problems}: FileReport): string {
  const edits = problems.filter(({suggested}) => !suggested)
  return summaryOfCounts(name, countByRule(edits), problems.length - edits.length)
}

/** The same, where only numbers are known. */
export function summaryOfCounts(name: string, edits: readonly [RuleId, number][], suggestions: number): string {
  const sum = edits.reduce((sum, [, number]) => sum + number, 0)
  const rules = edits.map(([rule, number]) => `${rule} ${number}`)
  const parts = [
    sum > 0 ? `${count(sum, 'edit')} (${rules.join(', ')})` : 'nothing to change',
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
