import type {Article} from '../../article/article.js'
import type {Check, Report} from '../rule.js'
import {decide} from './decide.js'
import {findGluedLabels} from './glue.js'
import {Line} from './line.js'
import {type Cut, findCuts} from './cuts.js'

/** Looks at the lines of an article, recognises boilerplate among them, and decides in what company it is sure. */
export const checkBoilerplate: Check = (article: Article, report: Report) => {
  const lines: Line[] = []
  const cuts: Cut[] = []
  for (const paragraph of article.paragraphs) {
    const line = new Line(paragraph)
    lines.push(line)
    // Of a line that is text, notices at its ends and labels glued into it are cut.
    if (line.hit) continue
    if (line.sentences.length > 0) cuts.push(...findCuts(line))
    if (line.reading.seams.length > 0) findGluedLabels(line, report)
  }
  decide(article, lines, cuts, report)
}
