import {severities} from '../report/report.js'
import type {Tally} from '../report/tally.js'
import type {Mode} from './mode.js'
import type {ParsedOptions} from './options.js'

/** Whether what was found makes a check fail. */
export function isFailure(
  {differs, bySeverity}: Tally,
  {isCheck}: Mode,
  {failOn = 'error', maxWarnings = Infinity}: Pick<ParsedOptions, 'failOn' | 'maxWarnings'>,
): boolean {
  if (isCheck === 'changes') return differs
  if (failOn === 'never') return false
  const severe = severities.slice(0, severities.indexOf(failOn) + 1)
  return bySeverity.warning > maxWarnings || severe.some((severity) => bySeverity[severity] > 0)
}
