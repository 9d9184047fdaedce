import type {ReportFormat} from './formats.js'
import {bySeverity, count, countByRule, describeChange, type Report, type Severity} from './report.js'
import {shorten, visible} from './visible.js'

const commands: Record<Severity, string> = {error: 'error', warning: 'warning', info: 'notice'}

/**
 * Workflow commands, which GitHub shows as annotations of a pull request: ten of each kind in a step, so the most
 * severe come first.
 *
 * @see https://docs.github.com/actions/reference/workflow-commands-for-github-actions
 */
export const github: ReportFormat = {
  end({files, failures}, {pathOf}) {
    const failed = failures.map(({name, message}) => command('error', {file: visible(pathOf(name))}, visible(message)))
    const found = bySeverity(files).map(({file, problem: {edit, suggested, severity}}) => {
      const {start, end} = edit
      const place = {file: visible(pathOf(file.name)), line: start.line, endLine: end.line}
      // GitHub refuses columns of annotations that span lines.
      const columns = start.line === end.line ? {col: start.column, endColumn: end.column} : {}
      const title = suggested ? `${edit.ruleId} (suggestion)` : edit.ruleId
      return command(
        commands[severity],
        {...place, ...columns, title},
        `${visible(edit.message)}\n${describeChange(edit, quote)}`,
      )
    })
    return [...failed, ...found].join('')
  },
}

/** A table for the summary of a workflow's step, in Markdown. */
export function githubSummary({files, failures}: Report): string {
  const problems = files.flatMap((file) => file.problems)
  const affected = files.filter((file) => file.problems.length > 0)
  const rows = countByRule(problems).map(([id, number]) => `| ${cell(id)} | ${number} |\n`)
  const faults = failures.map(({message}) => `- ${cell(message)}\n`)
  return [
    `### clean-article\n\n${count(problems.length, 'finding')} in ${affected.length} of ${count(files.length, 'article')}.\n`,
    ...(rows.length > 0 ? ['\n| rule | findings |\n| --- | ---: |\n', ...rows] : []),
    ...(faults.length > 0 ? ['\n', ...faults] : []),
  ].join('')
}

function command(name: string, properties: Record<string, string | number>, message: string): string {
  const list = Object.entries(properties).map(([key, value]) => `${key}=${escapeProperty(String(value))}`)
  return `::${name} ${list.join(',')}::${escapeData(message)}\n`
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}

function quote(text: string): string {
  return `‹${shorten(visible(text), 200)}›`
}

/** Text for a cell of a Markdown table: no bar, no mark-up, no HTML. */
function cell(text: string): string {
  return visible(text).replace(/[\\|`*_[\]<>&!]/g, '\\$&')
}
