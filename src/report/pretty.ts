import type {Colors} from './colors.js'
import type {ReportFormat} from './formats.js'
import {count, describeChange, type Problem, severities} from './report.js'
import {shorten, visible, visibleName} from './visible.js'

/** So much of a long text is shown. */
const shown = 60

/** So much of a line is shown before what is marked in it. */
const lead = 30

/** The readable report: what was found in each file, the line with the place marked, and a summary by rule. */
export const pretty: ReportFormat = ({colors}) => ({
  file({name, input, problems}) {
    if (problems.length === 0) return ''
    const parts = problems.map((problem) => describe(problem, input, colors))
    return `${colors.strong(visibleName(name))}\n${parts.join('')}\n`
  },
  end({tally: {files, affected, findings, bySeverity, byRule: rules}}) {
    if (findings === 0) return ''
    const kinds = severities.flatMap((severity) => {
      const number = bySeverity[severity]
      return number > 0 ? [severity === 'info' ? `${number} info` : count(number, severity)] : []
    })
    const width = Math.max(...rules.map(([id]) => id.length))
    const rows = rules.map(([id, number]) => `  ${id.padEnd(width)}  ${number}\n`)
    return `${colors.strong(`${kinds.join(', ')} in ${affected} of ${count(files, 'file')}`)}\n${rows.join('')}`
  },
})

function describe({edit, suggested, severity}: Problem, input: string, colors: Colors): string {
  const {line, column} = edit.start
  const level = suggested ? colors.suggested(`${severity}, only suggested`) : colors.removed(severity)
  const change = describeChange(edit, (text) => `‹${shorten(visible(text), shown)}›`)
  return `  ${line}:${column}  ${level}  ${edit.ruleId}  ${change}\n      ${visible(edit.message)}\n${excerpt(edit, input, colors)}`
}

/** The line that an edit begins in, and below it a mark under what changes there. */
function excerpt({start, end}: Problem['edit'], input: string, {dim, removed}: Colors): string {
  const lineStart = start.offset - (start.column - 1)
  const from = Math.max(lineStart, start.offset - lead)
  const rest = /^[^\n\r]*/.exec(input.slice(start.offset, start.offset + 2 * shown))?.[0] ?? ''
  const before = visible((from > lineStart ? '…' : '') + input.slice(from, start.offset))
  const marked = visible(rest.slice(0, Math.max(end.offset - start.offset, 0)))
  const after = visible(rest.slice(end.offset - start.offset))
  const mark = '^'.repeat(Math.max(1, Array.from(marked).length))
  const indent = ' '.repeat(Array.from(before).length)
  // The bar keeps a line of the article from being a line of the log: `::error::` would be a command there.
  return `      │ ${dim(before)}${removed(marked)}${dim(after)}\n      │ ${indent}${removed(mark)}\n`
}
