import {createHash} from 'node:crypto'
import type {Edit} from '../article/edit.js'
import type {ReportFormat} from './formats.js'
import type {Failure, FileReport, Problem, Severity} from './report.js'

const levels: Record<Severity, string> = {error: 'error', warning: 'warning', info: 'note'}

/**
 * SARIF 2.1.0, which code scanning reads: the rules that found something, each finding with its fix, and a fingerprint
 * that stays when lines move.
 *
 * @see https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
 */
export const sarif: ReportFormat = ({version, pathOf}) => {
  const results: ReturnType<typeof resultsOf> = []
  const notices: Failure[] = []
  return {
    file(file) {
      for (const result of resultsOf(file, uri(pathOf(file.name)))) results.push(result)
      for (const {ruleId, message} of file.result.notices) {
        notices.push({name: file.name, message: `${ruleId}: ${message}`})
      }
      return ''
    },
    end({failures}) {
      const rules = [...new Set(results.map(({ruleId}) => ruleId))].sort()
      const log = {
        $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
        version: '2.1.0',
        runs: [
          {
            tool: {driver: {name: 'clean-article', version, rules: rules.map((id) => ({id}))}},
            columnKind: 'utf16CodeUnits',
            invocations: [invocation([...failures, ...notices], pathOf)],
            results: results.map(({ruleId, ...result}) => ({ruleId, ruleIndex: rules.indexOf(ruleId), ...result})),
          },
        ],
      }
      return JSON.stringify(log, null, 2) + '\n'
    },
  }
}

function invocation(faults: readonly Failure[], pathOf: (name: string) => string) {
  return {
    executionSuccessful: faults.length === 0,
    ...(faults.length > 0 && {
      toolExecutionNotifications: faults.map(({name, message}) => ({
        level: 'error',
        message: {text: message},
        locations: [{physicalLocation: {artifactLocation: uri(pathOf(name))}}],
      })),
    }),
  }
}

type ArtifactLocation = ReturnType<typeof uri>

function resultsOf({input, problems}: FileReport, artifactLocation: ArtifactLocation) {
  const seen = new Map<string, number>()
  return problems.map((problem) => {
    const {edit, severity} = problem
    const hash = fingerprint(problem, input)
    const occurrence = (seen.get(hash) ?? 0) + 1
    seen.set(hash, occurrence)
    return {
      ruleId: edit.ruleId,
      level: levels[severity],
      message: {text: edit.message},
      locations: [{physicalLocation: {artifactLocation, region: regionOf(edit)}}],
      partialFingerprints: {primaryLocationLineHash: `${hash}:${occurrence}`},
      ...(edit.expected !== edit.actual && {fixes: [fixOf(edit, artifactLocation)]}),
    }
  })
}

function fixOf(edit: Edit, artifactLocation: ArtifactLocation) {
  const replacement = {deletedRegion: regionOf(edit), insertedContent: {text: edit.expected}}
  return {description: {text: edit.message}, artifactChanges: [{artifactLocation, replacements: [replacement]}]}
}

function regionOf({start, end}: Edit) {
  return {
    startLine: start.line,
    startColumn: start.column,
    endLine: end.line,
    endColumn: end.column,
    charOffset: start.offset,
    charLength: end.offset - start.offset,
  }
}

/** What a finding is known by: its rule, what it does, and the line it is on, but not where that stands. */
function fingerprint({edit: {ruleId, expected, start, end}}: Problem, input: string): string {
  const rest = /^.*/.exec(input.slice(end.offset, end.offset + 100))?.[0] ?? ''
  const line = input.slice(Math.max(start.offset - start.column + 1, start.offset - 100), end.offset) + rest
  return createHash('sha256')
    .update(JSON.stringify([ruleId, expected, line.trim()]))
    .digest('hex')
    .slice(0, 16)
}

/** A path as an address: relative to the repository's root where it lies in it. */
function uri(path: string) {
  const encoded = path.split('/').map(encodeURIComponent).join('/')
  return path.startsWith('/') ? {uri: `file://${encoded}`} : {uri: encoded, uriBaseId: '%SRCROOT%'}
}
