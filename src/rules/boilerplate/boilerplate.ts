import type {Article} from '../../article/article.js'
import type {Check, Report} from '../rule.js'
import {decide} from './decide.js'
import {findGluedLabels} from './glue.js'
import type {Hit} from './hit.js'
import {Line} from './line.js'
import {recognise, recogniseInCompany} from './recognise.js'
import {type Cut, findCuts, noticeOf, readSentences} from './sentences.js'

/** Looks at the lines of an article, recognises boilerplate among them, and decides in what company it is sure. */
export const checkBoilerplate: Check = (article: Article, report: Report) => {
  const lines = article.paragraphs.map((paragraph) => new Line(paragraph))
  const cuts: Cut[] = []
  const hits = lines.map((line) => recogniseLine(line, cuts, report))
  decide(article, lines, hits, cuts, report)
}

/** What a reader of lines says, which the next pass finds again. */
function known<Fact>(line: Line, read: (line: Line) => Fact): Fact {
  return line.paragraph.remember(read, () => read(line))
}

/** What a line is as a whole; of a line that is text, notices at its ends and labels glued into it are cut. */
function recogniseLine(line: Line, cuts: Cut[], report: Report): Hit | undefined {
  const whole = known(line, recognise)
  if (whole) return whole
  const sentences = known(line, readSentences)
  const hit = noticeOf(line, sentences) ?? known(line, recogniseInCompany)
  if (hit) return hit
  cuts.push(...findCuts(line, sentences))
  findGluedLabels(line, report)
  return undefined
}
