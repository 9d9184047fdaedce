import type {Cleaned} from './cleaned.js'
import {visible} from './visible.js'

/**
 * What was done to an input, in one line, and a line for each rule that failed.
 *
 * @example summary(cleaned) // 'a.txt: 3 edits (names/place 2, quotes/glued 1), 1 suggestion\n'
 */
export function summary({name, result: {stats, edits, suggestions, notices}}: Cleaned): string {
  const rules = Object.entries(stats.editsByRule)
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .map(([rule, count]) => `${rule} ${count}`)
  const parts = [
    edits.length > 0 ? `${count(edits.length, 'edit')} (${rules.join(', ')})` : 'nothing to change',
    ...(suggestions.length > 0 ? [count(suggestions.length, 'suggestion')] : []),
  ]
  const failed = notices.map(({ruleId, message}) => `${visible(name)}: ${ruleId}: ${visible(message)}\n`)
  return `${visible(name)}: ${parts.join(', ')}\n${failed.join('')}`
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`
}
