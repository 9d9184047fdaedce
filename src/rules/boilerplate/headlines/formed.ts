import type {Hits} from '../company.js'
import type {Hit} from '../hit.js'
import type {Line} from '../line.js'
import {fewestHeadlineWords, isHeadlineLike, isMarked, isUnrelated} from './shape.js'
import {similarity} from './similarity.js'

/** Headlines that their form gives away: the marks of a list of links, the site's own pattern, capitals in a text that has none. */
export function findFormedHeadlines(lines: readonly Line[], hits: Hits): Map<number, Hit> {
  const found = new Map<number, Hit>()
  const add = (i: number, reason: string) => found.set(i, {kind: 'related-headline', strength: 'sure', reason})
  const isFree = (line: Line | undefined) => line !== undefined && !hits[line.index] && isHeadlineLike(line)
  for (const line of lines) {
    if (!isFree(line)) continue
    const neighbours = [lines[line.index - 1], lines[line.index + 1]]
    if (isMarked(line) && neighbours.some((other) => other && isMarked(other)))
      add(line.index, 'one of several headlines that are marked as links')
    else if (isShouted(line, neighbours) && !shouts(lines)) add(line.index, 'a headline in capitals between paragraphs')
  }
  const series = lines[0]?.text.split(' | ') ?? []
  if (series.length > 1) {
    const ofSeries = tailOf(lines, hits).filter(
      (line) =>
        isFree(line) && line.text.includes(' | ') && similarity(line.text.split(' | ')[0] ?? '', series[0] ?? '') > 0.8,
    )
    if (ofSeries.length >= 2)
      for (const {index} of ofSeries) add(index, 'a headline of the same series, below the text')
  }
  if (hits.some((hit) => hit?.kind === 'read-also')) {
    const tail = tailOf(lines, hits)
    const links = tail.filter((line) => isFree(line) && isLinkTitle(line))
    if (links.length >= 2 && links.length === tail.filter(({index}) => !hits[index]).length)
      for (const {index} of links) add(index, 'a list of links below a text that has others')
  }
  return found
}

/** Whether the article’s own headings are in capitals. */
function shouts(lines: readonly Line[]): boolean {
  return lines.some(
    ({text, wordCount}, i) => i > 0 && wordCount > 1 && wordCount < fewestShoutedWords && isCapitals(text),
  )
}

/** The lines below the last paragraph of running text. */
function tailOf(lines: readonly Line[], hits: Hits): readonly Line[] {
  return lines.slice(lines.findLastIndex((line, i) => !hits[i] && line.isProse) + 1)
}

/** `- Best Walks of the Year`: a bullet and words that nearly all begin with a capital. */
function isLinkTitle(line: Line): boolean {
  if (line.wordCount < fewestHeadlineWords || !/^[-•·*▪►] /.test(line.text)) return false
  const long = line.tokens.filter(({word}) => word.length > 3)
  return long.filter(({capital}) => capital).length >= 0.8 * long.length
}

function isCapitals(text: string): boolean {
  if (/[a-z]/.test(text) || !/\p{Lu}{2}/u.test(text) || text !== text.toUpperCase()) return false
  // `DSA（別名DSS）は電子署名アルゴリズムです` has two words in capitals, and an alphabet that has none.
  const letters = text.match(/\p{L}/gu) ?? []
  return 2 * letters.filter((letter) => letter !== letter.toLowerCase()).length > letters.length
}

const fewestShoutedWords = 8

function isShouted(line: Line, neighbours: readonly (Line | undefined)[]): boolean {
  const [before, after] = neighbours
  return (
    line.wordCount >= fewestShoutedWords &&
    isCapitals(line.text) &&
    !/[?!:]$/.test(line.text.slice(-1)) &&
    before?.isProse === true &&
    after?.isProse === true &&
    !isCapitals(after.text) &&
    isUnrelated(line, after)
  )
}
