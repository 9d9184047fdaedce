import type {ReportFormat} from './formats.js'
import {count, describeChange, type Problem, type Report, severities, type Severity} from './report.js'
import {shorten, visible} from './visible.js'

const commands: Record<Severity, string> = {error: 'error', warning: 'warning', info: 'notice'}

/**
 * Workflow commands, which GitHub shows as annotations of a pull request: ten of each kind in a step, so the most
 * severe come first.
 *
 * @see https://docs.github.com/actions/reference/workflow-commands-for-github-actions
 */
export const github: ReportFormat = ({pathOf}) => {
  const found: Record<Severity, string[]> = {error: [], warning: [], info: []}
  return {
    file({name, problems}) {
      const file = visible(pathOf(name))
      for (const problem of problems) found[problem.severity].push(annotation(problem, file))
      return ''
    },
    end({failures}) {
      const failed = failures.map(({name, message}) =>
        command('error', {file: visible(pathOf(name))}, visible(message)),
      )
      return [...failed, ...severities.flatMap((severity) => found[severity])].join('')
    },
  }
}

function annotation({edit, suggested, severity}: Problem, file: string): string {
  const {start, end} = edit
  const place = {file, line: start.line, endLine: end.line}
  // GitHub refuses columns of annotations that span lines.
  const columns = start.line === end.line ? {col: start.column, endColumn: end.column} : {}
  const title = suggested ? `${edit.ruleId} (suggestion)` : edit.ruleId
  const message = `${visible(edit.message)}\n${describeChange(edit, quote)}`
  return command(commands[severity], {...place, ...columns, title}, message)
}

/** A table for the summary of a workflow's step, in Markdown. */
export function githubSummary({tally, failures}: Report): string {
  const rows = tally.byRule.map(([id, number]) => `| ${cell(id)} | ${number} |\n`)
  const faults = failures.map(({message}) => `- ${cell(message)}\n`)
  return [
    `### clean-article\n\n${count(tally.findings, 'finding')} in ${tally.affected} of ${count(tally.files, 'article')}.\n`,
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
