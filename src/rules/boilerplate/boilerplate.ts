import type {Article} from '../../article/article.js'
import type {Check, Report} from '../rule.js'
import {decide} from './decide.js'
import {findGluedLabels} from './glue.js'
import {Line} from './line.js'
import {type Cut, findCuts} from './cuts.js'

/**
 * Looks at the lines of an article, recognises boilerplate among them, and decides in what company it is sure.
 *
 * Where what stands
 * -----------------
 * 1. What a line is by its text alone: `recognise-text.ts` asks, in turn, `recognise.ts` (phrases that fill, begin or end a
 *    line), `label.ts` (labels and what they announce), `shapes.ts` (addresses, code, with `credits.ts`), `sentences.ts` and
 *    `notice.ts` (notices of several sentences), `scrambled.ts` (letters shifted by a paywall); `recent.ts` remembers it.
 *    `matcher/` reads words and finds the phrases among them; the phrases are in `data/`, as `phrases.ts` says.
 * 2. What speaks against it by the text alone: `candidate.ts` (quoted), `speech.ts` (somebody says it), `telling.ts` (an
 *    article tells it), `unheard.ts` (words that no notice has), `unmistakable.ts` (words that only notices have).
 * 3. What a line is by its place; `decide.ts` has the order: `headlines/` (this article’s `repeated` headline and its `teasers`;
 *    of other articles those that a label has `announced`, that are `formed` by their capitals or marks, that are built like
 *    `news` and `unrelated`, or stand `bare` in the text), `thread.ts` (readers’ comments), `masthead.ts` and `menu.ts` (above
 *    the text), `tails.ts` and `foot.ts` (below its end, as far as `proof.ts` proves that), `gaps.ts` (between lines that are
 *    known). `zones.ts` says where head and foot of the page are, `spoken.ts` which words are the article’s.
 * 4. Whether it goes: `certainty.ts` judges each line by its `company.ts`, with `headings.ts`, `dates.ts`, `biographies.ts`,
 *    `own-ending.ts` and `embeds.ts`; `doubt.ts` and `subject.ts` tell whether the article speaks of the thing itself. What is
 *    likely but not certain is suggested.
 * 5. What is cut from lines that stay: `cuts.ts` (notices at the ends of a paragraph), `glue.ts` (labels glued into it).
 *
 * A phrase goes into a book in `data/`; a word list into `data/` too, with an example; a new way in which lines betray what
 * they are, by their words, into 1 or 2, by their place, into 3, with a line in `decide.ts`.
 */
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
