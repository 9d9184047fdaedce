import type {RuleId} from './article/edit.js'

/** A rule that failed on an article, and so changed nothing of it; or a passage that the parser failed on. */
export interface Notice {
  ruleId: RuleId | 'parser'
  message: string
}

/** Notices without those that say the same: a rule may fail on what another has made of the text, or in each of its windows. */
export function distinct(notices: readonly Notice[]): Notice[] {
  return [...new Map(notices.map((notice) => [`${notice.ruleId} ${notice.message}`, notice])).values()]
}
