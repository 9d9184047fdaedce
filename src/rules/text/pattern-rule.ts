import type {Article} from '../../article/article.js'
import type {Finding} from '../../article/edit.js'
import {countCues} from '../language/cues.js'
import type {Rule, RuleSet} from '../rule.js'
import {judgement} from './context.js'
import {type Sign, signsOf} from './signs.js'

/** What a rule makes of a match: a finding whose span is the match, unless `start` and `end` (article offsets) say more. */
export type Reading = Omit<Finding, 'ruleId' | 'start' | 'end'> & Partial<Pick<Finding, 'start' | 'end'>>

export interface PatternRule extends Rule {
  /** What an article has wherever the pattern matches: most have none of it, and are not searched. */
  sign: Sign
  /**
   * Makes what to look at, with the flag `g`, when an article first has the sign. It is searched in the whole text, so it
   * must not reach across a line break.
   */
  pattern: () => RegExp
  /** Set if the rule may also work on articles that are not English. */
  anyLanguage?: true
  /**
   * Prepares for an article (what does the document show?), when the first match is found, and returns what decides on
   * each match: the reading, or `undefined` for a look-alike.
   */
  reader: (article: Article) => (match: RegExpExecArray) => Reading | undefined
}

export interface PatternRuleSet extends RuleSet, Pick<PatternRule, 'sign' | 'pattern'> {}

/**
 * Makes a rule set of one rule that looks for a pattern in the text and decides on each match.
 *
 * @example patternRule({id: 'text/time', …, sign: Sign.Hour, pattern: () => /\d\dh\d\d/g, reader: () => ([time]) => ({expected: …})})
 */
export function patternRule({sign, pattern, anyLanguage, reader, ...rule}: PatternRule): PatternRuleSet {
  let compiled: RegExp | undefined
  return {
    sign,
    pattern,
    rules: [rule],
    load: () =>
      Promise.resolve((article, report) => {
        if ((!anyLanguage && !article.isEnglish) || (signsOf(article).found & sign) === 0) return
        let read: ReturnType<typeof reader> | undefined
        for (const match of article.text.matchAll((compiled ??= pattern()))) {
          const reading = (read ??= reader(article))(match)
          if (!reading || (!anyLanguage && isForeign(article, match.index))) continue
          report({start: match.index, end: match.index + match[0].length, ...reading, ruleId: rule.id})
        }
      }),
  }
}

/** Whether a paragraph of an English article is in another language: an article that begins in English may go on in French. */
const isForeign = judgement((text) => {
  const {english, foreign} = countCues(text)
  return foreign > 2 && foreign > english
})
