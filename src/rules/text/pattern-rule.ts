import type {Article} from '../../article/article.js'
import type {Finding} from '../../article/edit.js'
import {countCues} from '../language/cues.js'
import type {Rule, RuleSet} from '../rule.js'
import {judgement} from './context.js'
import type {Sign} from './sign.js'
import {signsOf} from './signs.js'

/** What a rule makes of a match: a finding whose span is the match, unless `start` and `end` (article offsets) say more. */
export type Reading = Omit<Finding, 'ruleId' | 'start' | 'end'> & Partial<Pick<Finding, 'start' | 'end'>>

export interface PatternRule extends Rule {
  /** What an article has wherever the pattern matches: most have none of it, and are not searched. */
  sign: Sign
  /**
   * Makes what to look at, with the flag `g`, when an article first has the sign. It is searched in the lines that have
   * one, so it must not reach across a line break, unless `acrossLines` says so.
   */
  pattern: () => RegExp
  /** Set if the whole text is to be searched once it has the sign: for other lines, or across their breaks. */
  wholeText?: true
  /** Set if every match begins at a sign, or at most so many code units before one: then only those places are tried. */
  reach?: number | undefined
  /** Set if a match that has a reach may begin on the line before that of its sign. */
  acrossLines?: true
  /** Set if the rule may also work on articles that are not English. */
  anyLanguage?: true
  /**
   * Prepares for an article (what does the document show?), when the first match is found, and returns what decides on
   * each match: the reading, or `undefined` for a look-alike.
   */
  reader: (article: Article) => (match: RegExpExecArray) => Reading | undefined
}

export interface PatternRuleSet extends RuleSet, Pick<PatternRule, 'sign' | 'pattern' | 'reach'> {}

/**
 * Makes a rule set of one rule that looks for a pattern in the text and decides on each match.
 *
 * @example patternRule({id: 'text/time', …, sign: Sign.Hour, pattern: () => /\d\dh\d\d/g, reader: () => ([time]) => ({expected: …})})
 */
export function patternRule({sign, pattern, anyLanguage, reader, ...declared}: PatternRule): PatternRuleSet {
  const {wholeText, acrossLines, reach, ...rule} = declared
  let compiled: RegExp | undefined
  const compile = () => {
    const found = pattern()
    return reach === undefined ? found : new RegExp(found.source, found.flags.replace('g', 'y'))
  }
  const matchesIn = (text: string, places: readonly number[], pattern: RegExp) => {
    if (wholeText) return text.matchAll(pattern)
    return reach === undefined
      ? matchesInLines(text, places, pattern)
      : matchesAtPlaces(text, places, pattern, reach, acrossLines ? 2 : 1)
  }
  return {
    sign,
    pattern,
    reach,
    rules: [rule],
    load: () =>
      Promise.resolve((article, report) => {
        if (!anyLanguage && !article.isEnglish) return
        const places = signsOf(article).places.get(sign)
        if (!places) return
        let read: ReturnType<typeof reader> | undefined
        compiled ??= compile()
        for (const match of matchesIn(article.text, places, compiled)) {
          const reading = (read ??= reader(article))(match)
          if (!reading || (!anyLanguage && isForeign(article, match.index))) continue
          report({start: match.index, end: match.index + match[0].length, ...reading, ruleId: rule.id})
        }
      }),
  }
}

/** Searches the lines that hold one of some places; what is found stands as if the whole text had been searched. */
function matchesInLines(text: string, places: readonly number[], pattern: RegExp): RegExpExecArray[] {
  const found: RegExpExecArray[] = []
  let done = 0
  for (const place of places) {
    if (place < done) continue
    const start = text.lastIndexOf('\n', place) + 1
    const end = text.indexOf('\n', place)
    done = end < 0 ? text.length : end
    for (const match of text.slice(start, done).matchAll(pattern)) found.push(inText(match, text, start))
  }
  return found
}

/**
 * Tries the places that a match may begin at.
 *
 * @param reach how far before a place a match may begin
 * @param lines 2 if it may begin on the line before
 */
function matchesAtPlaces(
  text: string,
  places: readonly number[],
  sticky: RegExp,
  reach: number,
  lines: number,
): RegExpExecArray[] {
  const found: RegExpExecArray[] = []
  let start = 0
  let end = -1
  let line = ''
  let tried = 0
  for (const place of places) {
    if (place > end) {
      start = text.lastIndexOf('\n', place) + 1
      if (lines > 1 && start > 0) start = text.lastIndexOf('\n', start - 2) + 1
      end = text.indexOf('\n', place)
      if (end < 0) end = text.length
      line = text.slice(start, end)
    }
    for (tried = Math.max(tried, start, place - reach); tried <= place; tried++) {
      sticky.lastIndex = tried - start
      const match = sticky.exec(line)
      if (!match) continue
      found.push(inText(match, text, start))
      tried = start + sticky.lastIndex - 1
    }
  }
  return found
}

/** A match in a part of a text as one in the text. */
function inText(match: RegExpExecArray, text: string, start: number): RegExpExecArray {
  match.index += start
  match.input = text
  return match
}

/** Whether a paragraph of an English article is in another language: an article that begins in English may go on in French. */
const isForeign = judgement((text, {isPlain, words}) => {
  // Every foreign cue in plain letters is a telling word.
  if (isPlain && words.length <= fewCues) return false
  const {english, foreign} = countCues(text)
  return foreign > fewCues && foreign > english
})

/** An English paragraph may have as many foreign cues. */
const fewCues = 2
