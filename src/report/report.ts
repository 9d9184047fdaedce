import type {Edit, RuleId} from '../article/edit.js'
import type {CleanResult} from '../clean.js'
import type {Tally} from './tally.js'

/** How much a finding matters, the most first. */
export const severities = ['error', 'warning', 'info'] as const
export type Severity = (typeof severities)[number]

/** An edit or a suggestion, as reports show it. */
export interface Problem {
  edit: Edit
  /** Whether it is only suggested: it was not, or would not be, made. */
  suggested: boolean
  severity: Severity
}

/** What cleaning an input gave. */
export interface FileReport {
  /** The file's name, or `<stdin>`. */
  name: string
  /** The input as it was given. */
  input: string
  result: CleanResult
  /** What is to be shown of the edits and suggestions, by place. */
  problems: readonly Problem[]
}

/** Something that could not be done. */
export interface Failure {
  /** The input it happened to. */
  name: string
  message: string
}

/** What is known when all files are done. */
export interface Report {
  tally: Tally
  failures: readonly Failure[]
}

/** Severities by rule or category; a rule's own goes before its category's. */
export type RuleSeverities = Readonly<Record<string, Severity | 'off'>>

/**
 * The edits and suggestions of a result with their severities, by place. An edit is an error and a suggestion a step
 * below, unless the rule was given another severity.
 */
export function problemsOf({edits, suggestions}: CleanResult, rules: RuleSeverities): Problem[] {
  return [
    ...edits.map((edit) => ({edit, suggested: false, severity: severityOf(edit.ruleId, rules)})),
    ...suggestions.map((edit) => ({edit, suggested: true, severity: stepBelow(severityOf(edit.ruleId, rules))})),
  ].sort((a, b) => a.edit.start.offset - b.edit.start.offset)
}

function severityOf(id: RuleId, rules: RuleSeverities): Severity {
  const given = rules[id] ?? rules[id.slice(0, id.indexOf('/'))] ?? 'error'
  return given === 'off' ? 'error' : given
}

function stepBelow(severity: Severity): Severity {
  return severities[Math.min(severities.indexOf(severity) + 1, severities.length - 1)] ?? severity
}

/** How often each rule is found among problems, most first, then by name. */
export function countByRule(problems: readonly Problem[]): [RuleId, number][] {
  const counts = new Map<RuleId, number>()
  for (const {edit} of problems) counts.set(edit.ruleId, (counts.get(edit.ruleId) ?? 0) + 1)
  return sortedCounts(counts)
}

/** Counts by rule, most first, then by name. */
export function sortedCounts(counts: ReadonlyMap<RuleId, number>): [RuleId, number][] {
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
}

/**
 * @example count(2, 'edit') // '2 edits'
 */
export function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`
}

/** What an edit does, on one line: `remove ‹Advertisement›`, `‹kyiv› → ‹Kyiv›`. */
export function describeChange({actual, expected}: Edit, quote: (text: string) => string): string {
  if (expected === actual) return quote(actual)
  if (actual === '') return `insert ${quote(expected)}`
  return expected === '' ? `remove ${quote(actual)}` : `${quote(actual)} → ${quote(expected)}`
}
