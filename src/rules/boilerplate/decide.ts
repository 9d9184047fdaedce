import type {Article} from '../../article/article.js'
import type {Report} from '../rule.js'
import {blocksOf, type Hits, isCertain} from './company.js'
import {findAnnouncedHeadlines, findBareHeadlines, findFormedHeadlines, findRepeatedHeadlines} from './headlines.js'
import type {Line} from './line.js'
import {findMasthead} from './masthead.js'
import {Subject} from './subject.js'
import {findTails} from './tails.js'

/** Adds what only the neighbourhood tells, and decides what is removed and what is only suggested. */
export function decide({isEnglish}: Article, lines: readonly Line[], recognised: Hits, report: Report): void {
  const hits = [...recognised]
  const add = (found: ReadonlyMap<number, Hits[number]>) => {
    for (const [i, hit] of found) hits[i] = hit
  }
  add(findTails(lines, hits))
  add(findRepeatedHeadlines(lines, hits))
  add(findFormedHeadlines(lines, hits))
  add(findAnnouncedHeadlines(lines, hits, isEnglish))
  const subject = new Subject(lines, hits)
  add(findMasthead(lines, hits, subject))
  add(findBareHeadlines(lines, hits, subject))
  for (const block of blocksOf(hits)) {
    for (let i = block.from; i < block.to; i++) {
      const line = lines[i]
      const hit = hits[i]
      if (!line || !hit) continue
      report({
        ruleId: `boilerplate/${hit.kind}`,
        message: `Boilerplate: ${hit.reason}.`,
        start: line.paragraph.start,
        end: line.paragraph.end,
        expected: '',
        certain: isCertain({isEnglish, lines, hits, subject}, block, i),
        ...(hit.language && {language: hit.language}),
      })
    }
  }
}
