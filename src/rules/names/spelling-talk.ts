import type {Finding} from '../../article/edit.js'
import {betweenSpellings, historicStates, wordsForSpellings} from './data/spelling-talk.js'

/** So far before and behind a name we look. */
const reach = 40

const words = `(?:${betweenSpellings.join('|')})`
const between = new RegExp(`^[”’"')]?(?:,? ?[/(] ?(?:${words} )*|,? (?:${words} )+)[“‘"']?$`)
const announced = new RegExp(`\\b(?:${wordsForSpellings.join('|')})[:,]? [“‘"']?$`)
const explained =
  /^[”’"']?,? (?:comes? from|is|was) (?:the |an? |in )?(?:[Cc]zarist|[Gg]erman|[Oo]ld|[Pp]olish|[Rr]ussian|[Ss]oviet)(?: (?:form|name|spelling|version|word)|[.,])/
const historic = new RegExp(
  `^[”’"']?(?:,? (?:in )?(?:what was )?(?:then )?(?:in |part of )?,? ?)(?:the )?(?:${historicStates.join('|')})\\b`,
)

/**
 * Whether a text speaks of how a name is written, and so must keep it: `The station is called Kyiv, not Kiev`, `the spelling
 * Kiev`, `born in Kiev, Russian Empire`.
 */
export function isAboutSpelling(text: string, {start, end, expected}: Finding): boolean {
  const before = text.slice(Math.max(0, start - reach), start)
  const after = text.slice(end, end + reach)
  if (announced.test(before) || explained.test(after) || historic.test(after)) return true
  const next = after.indexOf(expected)
  if (next >= 0 && between.test(after.slice(0, next))) return true
  const last = before.lastIndexOf(expected)
  return last >= 0 && between.test(before.slice(last + expected.length))
}
