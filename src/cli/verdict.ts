import {type FileReport, severities} from '../report/report.js'
import type {Mode} from './mode.js'
import type {ParsedOptions} from './options.js'

/** Whether what was found makes a check fail. */
export function isFailure(
  files: readonly FileReport[],
  {isCheck}: Mode,
  {failOn = 'error', maxWarnings = Infinity}: Pick<ParsedOptions, 'failOn' | 'maxWarnings'>,
): boolean {
  if (isCheck === 'changes') return files.some(({input, result}) => input !== result.text)
  if (failOn === 'never') return false
  const problems = files.flatMap((file) => file.problems)
  const least = severities.indexOf(failOn)
  const warnings = problems.filter(({severity}) => severity === 'warning').length
  return warnings > maxWarnings || problems.some(({severity}) => severities.indexOf(severity) <= least)
}
