import type {Plugin} from 'unified'
import type {Root} from 'nlcst'
import type {VFile} from 'vfile'
import {type Article, articleOf} from '../article/article.js'
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
 * Makes a unified plugin of a rule set: a transformer that adds what the set's active rules find to
 * `file.data.findings`. A check that throws leaves a notice and no finding.
 */
export function rulePlugin(set: RuleSet, isActive: (id: RuleId) => boolean): Plugin<[], Root> {
  let check: Check | undefined
  const look = (check: Check, file: VFile): void | Promise<void> => {
    const found: Finding[] = []
    const report = (finding: Finding) => {
      if (isActive(finding.ruleId)) found.push(finding)
    }
    const finish = () => {
      const findings = (file.data.findings ??= [])
      // Not push(...found): 200 KB of control characters are more findings than a call takes arguments.
      for (const finding of found) findings.push(finding)
    }
    const fail = (error: unknown) => {
      const ruleId = set.rules.find(({id}) => isActive(id))?.id
      if (ruleId) (file.data.notices ??= []).push({ruleId, message: `The rule failed: ${String(error)}`})
    }
    try {
      const pending = check(articleOf(file), report)
      if (pending) return pending.then(finish, fail)
    } catch (error) {
      fail(error)
      return
    }
    finish()
  }
  // Where nothing has to be waited for, nothing is: two dozen promises an article are a tenth of its time.
  return () => (_tree, file) => {
    if (check) return look(check, file)
    return set.load().then((loaded) => {
      check = loaded
      return look(loaded, file)
    })
  }
}
