import type {Plugin} from 'unified'
import type {Root} from 'nlcst'
import type {Article} from '../article/article.js'
import {articleOf} from '../article/tree.js'
import type {Finding, RuleId} from '../article/edit.js'
import type {SiteProfile} from '../learn/profile.js'
import type {Notice} from '../notices.js'
import type {OwnBoilerplate} from './boilerplate/own.js'

/** A text before and after a rule worked on it; both are the same for a look-alike that the rule leaves alone. */
export interface Example {
  input: string
  output: string
  /** Set where the rule only suggests: `output` is what `--unsafe` gives. */
  suggested?: true
  /** The user’s own boilerplate that it is about. */
  boilerplate?: readonly OwnBoilerplate[]
  /** The profile of a site that it is about. */
  profile?: SiteProfile
}

/** How a rule presents itself. */
export interface Rule {
  id: RuleId
  /** One line, for `clean-article rules` and the README. */
  summary: string
  /** What the rule does, on what evidence, and what it leaves alone, for `clean-article explain`. */
  explanation: string
  /** Run as tests, each with this rule alone. */
  examples: readonly Example[]
}

export type Report = (finding: Finding) => void

/**
 * Looks at an article and reports what its rules find. It changes nothing. One that needs franc for a few articles only
 * returns a promise.
 */
export type Check = (article: Article, report: Report) => void | Promise<void>

/** Rules that one look at the article serves, and how to load that look. */
export interface RuleSet {
  rules: readonly Rule[]
  /** Loads the check with its data; called once, and only if one of the rules is on. */
  load: () => Promise<Check>
}

declare module 'vfile' {
  interface DataMap {
    findings: Finding[]
    notices: Notice[]
  }
}

/**
 * Makes a unified plugin of rule sets: a transformer that lets them look, one after the other, and adds what their active
 * rules find to `file.data.findings`. A check that throws leaves a notice and no finding.
 */
export function rulesPlugin(sets: readonly RuleSet[], isActive: (id: RuleId) => boolean): Plugin<[], Root> {
  const checks: Check[] = []
  // One transformer for all, and nothing awaited that need not be: two dozen of each are a tenth of an article's time.
  return () => async (_tree, file) => {
    const article = articleOf(file)
    const findings = (file.data.findings ??= [])
    const report = (finding: Finding) => {
      if (isActive(finding.ruleId)) findings.push(finding)
    }
    for (const [i, set] of sets.entries()) {
      const check = (checks[i] ??= await set.load())
      const before = findings.length
      try {
        const pending = check(article, report)
        if (pending) await pending
      } catch (error) {
        findings.length = before
        const ruleId = set.rules.find(({id}) => isActive(id))?.id
        if (ruleId) (file.data.notices ??= []).push({ruleId, message: `The rule failed: ${String(error)}`})
      }
    }
  }
}
