import type {Hits} from '../company.js'
import type {Hit} from '../hit.js'
import type {Line} from '../line.js'
import type {Subject} from '../subject.js'
import {nameStems} from '../matcher/words.js'
import {isHeadlineLike, isLikeATitle, isUnrelated} from './shape.js'

/**
 * Headlines without a label: the largest class of leftovers, and they look like sub-headings. A line between running text
 * that shares no word with its neighbours and names somebody may be one, and so may a quotation: both are suggestions. It
 * is certain where three things agree that have nothing to do with each other: it interrupts a passage, shares no word
 * with the article, and is built like a headline.
 */
export function findBareHeadlines(lines: readonly Line[], hits: Hits, subject: Subject): Map<number, Hit> {
  const candidates = lines.slice(1).filter((line) => isBare(line, lines, hits, subject))
  // An article with headings of its own may have one more, which names somebody for the first time.
  const headings = lines.filter((line, i) => i > 0 && !hits[i] && isHeading(line)).length
  return new Map(
    candidates.map((line) => {
      const isSure =
        headings === 1 &&
        subject.isForeign(line.index) &&
        isBuiltLikeAHeadline(line) &&
        interruptsPassage(lines[line.index - 1], lines[line.index + 1])
      return [
        line.index,
        isSure
          ? {
              kind: 'related-headline',
              strength: 'sure',
              reason: 'a headline in the middle of a passage, with no word and no name of the article in it',
            }
          : {
              kind: 'related-headline',
              strength: 'guess',
              reason: 'a line between paragraphs that shares hardly a word with the article',
            },
      ]
    }),
  )
}

function isBare(line: Line, lines: readonly Line[], hits: Hits, subject: Subject): boolean {
  const i = line.index
  if (i === 1 && !lines[0]?.isProse) return false
  if (hits[i] || !isHeadlineLike(line) || line.endsSentence) return false
  const [before, after] = [lines[i - 1], lines[i + 1]]
  if (!before || !isLikeATitle(line)) return false
  const isText = (at: number) => !lines[at] || lines[at].isProse || hits[at]?.strength === 'sure'
  if (
    !(isText(i - 1) && isText(i + 1)) &&
    !(isText(i - 1) && isLineOfText(after)) &&
    !(isText(i + 1) && isLineOfText(before))
  )
    return false
  // What takes longest to tell comes last.
  if (!line.isQuoted && !hasQuotation(line) && !namesSomebody(line)) return false
  if (!isUnrelated(line, after) || !isUnrelated(line, before)) return false
  return subject.isForeign(i) || subject.isAboutOthers(i)
}

function isHeading(line: Line): boolean {
  return !line.isProse && !line.endsSentence && line.wordCount > 0
}

/** `Chapter three: Ines Maurel goes home`, `Step two: …`, `Best actor: …`: what stands before the colon makes it a part of a list. */
const partOfList =
  /^(?:act|answer|award|best|box|case|chapter|day|episode|example|exercise|fact|finding|first|lesson|myth|note|part|phase|question|rank|recipe|round|scene|second|section|stage|step|third|tip|variant|week|winner|year)\b/i

/** `Contact: Maria Berg, telephone 0431 554`, `Varga: We were in Paris when Maria Berg called` */
const saysWhere = /\d{3}|^: ["“«„]?(?:And|But|He|I|It|No|She|So|That|They|This|We|Well|Yes|You)\b/

const fewestWordsBehindColon = 4

/** `Pensions: what Ines Maurel told the senators`: a subject, a colon and what there is to say, with a name in it. */
function isBuiltLikeAHeadline(line: Line): boolean {
  const colon = line.text.indexOf(': ')
  if (colon < 0 || partOfList.test(line.text) || saysWhere.test(line.text.slice(colon))) return false
  const behind = line.tokens.filter(({start}) => start > colon)
  if (behind.length < fewestWordsBehindColon) return false
  // `Ines Maurel: the engineer` introduces somebody; the name in a headline stands where the news is.
  return behind.slice(1).some(isName(line)) || placeAndNews.test(line.text)
}

/** `Talks in Oslo: Maurel calls off the strike`: where it is, who does something, and what. */
const placeAndNews = /^[A-Z][a-z]+ (?:[a-z]+ )?in \p{Lu}\p{L}+: \p{Lu}\p{Ll}+ [a-z]{3,}s [a-z]/u

/** `She opened the shop …` takes up whom a heading named. */
const takesUp = /^["“«„]?(?:s?he|they|it|h[ei][rs]|their|its|this|these|that|those)\b/i

/** Whether the paragraphs before and after a line speak of the same: a name, or two words. */
function interruptsPassage(before: Line | undefined, after: Line | undefined): boolean {
  if (!before?.isProse || !after?.isProse || takesUp.test(after.text)) return false
  const shared = (a: ReadonlySet<string>, b: ReadonlySet<string>) => [...a].filter((word) => b.has(word)).length
  return shared(nameStems(before.tokens), nameStems(after.tokens)) > 0 || shared(before.content, after.content) > 1
}

function isLineOfText(line: Line | undefined): boolean {
  return line !== undefined && /[.!?…:]$/.test(line.text.slice(-1)) && isLikeATitle(line)
}

function hasQuotation({text}: Line): boolean {
  return /["“„«][^"”“»\s]*\s[^"”“»\s]*\s[^"”“»]*["”“»]/.test(text)
}

function namesSomebody(line: Line): boolean {
  return line.tokens.slice(1).some(isName(line))
}

function isName({text}: Line): (token: Line['tokens'][number]) => boolean {
  return ({capital, word, start, end}) => capital && word.length > 2 && hasSmallLetter(text.slice(start, end))
}

function hasSmallLetter(text: string): boolean {
  return /[a-z]/.test(text) || /\p{Ll}/u.test(text)
}
