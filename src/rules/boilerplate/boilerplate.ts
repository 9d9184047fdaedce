import type {Article} from '../../article/article.js'
import type {Check, Report} from '../rule.js'
import {decide} from './decide.js'
import {findGluedLabels} from './glue.js'
import type {Hit} from './hit.js'
import {Line} from './line.js'
import {recognise, recogniseInCompany} from './recognise.js'
import {readSentences, type Sentence} from './sentences.js'

/** Looks at the lines of an article, recognises boilerplate among them, and decides in what company it is sure. */
export const checkBoilerplate: Check = (article: Article, report: Report) => {
  const lines = article.paragraphs.map((paragraph) => new Line(paragraph))
  const hits = lines.map(
    (line) => known(line, recognise) ?? bySentences(line, report) ?? known(line, recogniseInCompany),
  )
  for (const [i, line] of lines.entries()) if (!hits[i]) findGluedLabels(line, report)
  decide(article, lines, hits, report)
}

/** What a reader of lines says, which the next pass finds again. */
function known<Fact>(line: Line, read: (line: Line) => Fact): Fact {
  return line.paragraph.remember(read, () => read(line))
}

/** A line all of whose sentences are notices is one; of another line, notices at its beginning and end are cut. */
function bySentences(line: Line, report: Report): Hit | undefined {
  const sentences = known(line, readSentences)
  const first = sentences.find(({hit}) => hit)?.hit
  if (!first) return undefined
  if (sentences.every((sentence) => sentence.hit ?? isPartOfNotice(line, sentence))) return first
  for (const part of [leading(sentences), trailing(sentences)]) {
    const [from, to] = [part[0], part.at(-1)]
    if (!from?.hit || !to) continue
    const start = line.paragraph.start + trimmedStart(line, from.start, sentences)
    report({
      ruleId: `boilerplate/${from.hit.kind}`,
      message: `A notice inside a paragraph: ${from.hit.reason}.`,
      start,
      end: line.paragraph.start + (to.end < line.text.length ? to.end : line.text.length),
      expected: '',
      certain: true,
      ...(from.hit.language && {language: from.hit.language}),
    })
  }
  return undefined
}

/** A cut at the end takes the space before it along. */
function trimmedStart(line: Line, start: number, sentences: readonly Sentence[]): number {
  return start === sentences[0]?.start ? start : line.text.slice(0, start).trimEnd().length
}

function leading(sentences: readonly Sentence[]): readonly Sentence[] {
  const end = sentences.findIndex(({hit}) => !hit)
  return sentences.slice(0, Math.max(0, end))
}

function trailing(sentences: readonly Sentence[]): readonly Sentence[] {
  return sentences.slice(sentences.findLastIndex(({hit}) => !hit) + 1)
}

/** A sentence between notices that speaks to the reader is part of the notice. */
function isPartOfNotice(line: Line, {start, end}: Sentence): boolean {
  const text = line.text.slice(start, end)
  return text.length < 160 && /\b(?:you|your|we|our|us|click|please|here|vous|votre|nous|sie|ihr|unser)\b/i.test(text)
}
