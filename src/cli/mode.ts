import type {ReportFormatName} from '../report/formats.js'
import {UserError} from './errors.js'
import type {ParsedOptions} from './options.js'

/** What a run is to do, as the options say it together. */
export interface Mode {
  /** Where cleaned text goes; nowhere if only a report is wanted. */
  text: 'stdout' | 'in place' | 'output' | undefined
  /** What is reported on standard output, or to `--output` where that takes no text. */
  report: ReportFormatName | undefined
  /** Whether files are written. */
  writesFiles: boolean
  /** What makes the exit code 1: findings that matter enough, or any change. */
  isCheck: 'findings' | 'changes' | false
}

/** Formats that hold the cleaned text; the others only tell what would change. */
const products: readonly string[] = ['text', 'json', 'ndjson', 'html']

/**
 * @throws UserError if the options contradict each other
 */
export function modeOf({format: named, json, check, write, diff, output}: ParsedOptions): Mode {
  const format = json ? 'json' : named
  const report = format === 'text' ? undefined : format
  if (write) return {text: 'in place', report, writesFiles: true, isCheck: false}
  const writesFiles = output !== undefined
  if (output === '') throw new UserError('--output needs a path.')
  if (diff) return {text: undefined, report: report ?? 'diff', writesFiles, isCheck: 'changes'}
  // A report alone says that there is something to do: then it must not end like one that says there is nothing.
  const isCheck = check || (report !== undefined && !products.includes(report)) ? 'findings' : false
  if (isCheck || report) return {text: undefined, report: report ?? 'pretty', writesFiles, isCheck}
  return {text: writesFiles ? 'output' : 'stdout', report: undefined, writesFiles, isCheck}
}
