import type {Edit, Point} from '../article/edit.js'
import type {ReportFormat} from './formats.js'
import type {FileReport, Problem, Severity} from './report.js'

const levels: Record<Severity, string> = {error: 'ERROR', warning: 'WARNING', info: 'INFO'}

/**
 * The Reviewdog Diagnostic Format, with what to write instead as suggestions that a reviewer can accept.
 *
 * @see https://github.com/reviewdog/reviewdog/tree/master/proto/rdf
 */
export const rdjson: ReportFormat = ({pathOf}) => {
  const found: ReturnType<typeof diagnostic>[] = []
  return {
    file(file) {
      const path = pathOf(file.name)
      for (const problem of file.problems) found.push(diagnostic(file, problem, path))
      return ''
    },
    end({failures}) {
      const failed = failures.map(({name, message}) => ({
        message,
        location: {path: pathOf(name)},
        severity: levels.error,
      }))
      return JSON.stringify({source: {name: 'clean-article'}, diagnostics: [...failed, ...found]}, null, 2) + '\n'
    },
  }
}

function diagnostic({input}: FileReport, {edit, severity}: Problem, path: string) {
  const range = rangeOf(edit, input)
  return {
    message: edit.message,
    location: {path, range},
    severity: levels[severity],
    code: {value: edit.ruleId},
    ...(edit.expected !== edit.actual && {suggestions: [{range, text: edit.expected}]}),
  }
}

function rangeOf({start, end}: Edit, input: string) {
  return {start: inBytes(start, input), end: inBytes(end, input)}
}

/** The format counts columns in bytes of UTF-8, from 1. */
function inBytes({line, column, offset}: Point, input: string) {
  return {line, column: Buffer.byteLength(input.slice(offset - (column - 1), offset)) + 1}
}
