import type {RuleId} from '../article/edit.js'
import {type FileReport, type Severity, sortedCounts} from './report.js'

/** What was found in all files together. The files themselves are not kept: there may be any number of them. */
export class Tally {
  files = 0
  /** Files that something was found in. */
  affected = 0
  /** Files with edits, not only suggestions. */
  changed = 0
  /** Findings that are edits. */
  edits = 0
  /** Findings of every kind. */
  findings = 0
  /** Whether the text of a file changes, whatever is shown of it. */
  differs = false
  readonly bySeverity: Record<Severity, number> = {error: 0, warning: 0, info: 0}
  readonly #byRule = new Map<RuleId, number>()

  /** How often each rule found something, most first. */
  get byRule(): [RuleId, number][] {
    return sortedCounts(this.#byRule)
  }

  add({input, result, problems}: FileReport): void {
    const editsBefore = this.edits
    for (const {edit, suggested, severity} of problems) {
      if (!suggested) this.edits++
      this.bySeverity[severity]++
      this.#byRule.set(edit.ruleId, (this.#byRule.get(edit.ruleId) ?? 0) + 1)
    }
    this.files++
    this.findings += problems.length
    if (problems.length > 0) this.affected++
    if (this.edits > editsBefore) this.changed++
    this.differs ||= input !== result.text
  }
}
