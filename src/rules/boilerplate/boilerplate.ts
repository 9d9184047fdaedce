import type {Article} from '../../article/article.js'
import type {Check, Report} from '../rule.js'
import {decide} from './decide.js'
import {findGluedLabels} from './glue.js'
import {Line} from './line.js'
import {type Cut, findCuts} from './sentences.js'

/** Looks at the lines of an article, recognises boilerplate among them, and decides in what company it is sure. */
export const checkBoilerplate: Check = (article: Article, report: Report) => {
  const lines = article.paragraphs.map((paragraph) => new Line(paragraph))
  const cuts: Cut[] = []
  for (const line of lines) {
    // Of a line that is text, notices at its ends and labels glued into it are cut.
    if (line.hit) continue
    if (line.sentences.length > 0) cuts.push(...findCuts(line))
    if (line.reading.seams.length > 0) findGluedLabels(line, report)
  }
  decide(
    article,
    lines,
    lines.map(({hit}) => hit),
    cuts,
    report,
  )
}
