import type {Hits} from './company.js'
import type {Hit} from './hit.js'
import type {Line} from './line.js'
import type {Subject} from './subject.js'
import {contentWords} from './words.js'

/** Headlines of other articles, and the article's own headline printed again. */

const fewestHeadlineWords = 4
const mostHeadlineWords = 28

/** Whether a line could be a headline: a few words, no sentence. */
function isHeadlineLike(line: Line): boolean {
  const {length} = line.tokens
  return (
    length >= fewestHeadlineWords &&
    length <= mostHeadlineWords &&
    !/[.;,:]["”’»)]?$/.test(line.text.replace(/(?:…|\.{3})$/, ''))
  )
}

/** Finds the article's headline again below: all but the first are copies. */
export function findRepeatedHeadlines(lines: readonly Line[], hits: Hits): Map<number, Hit> {
  const found = new Map<number, Hit>()
  const first = lines.findIndex((_, i) => !hits[i])
  const title = lines[first]
  if (!title || first > 3 || title.tokens.length < fewestHeadlineWords || title.isProse) return found
  const key = keyOf(title)
  for (const line of lines.slice(first + 1)) {
    if (hits[line.index] || line.tokens.length > mostHeadlineWords * 2 || line.tokens.length < fewestHeadlineWords)
      continue
    const copy = keyOf(line)
    const isCut = /…|\.{3}/.test(line.text.slice(-4)) && copy.length > 20 && key.startsWith(copy)
    if (copy === key || isCut || (line.tokens.length >= 6 && similarity(key, copy) >= 0.85))
      found.set(line.index, {kind: 'repeated-headline', strength: 'sure', reason: 'the headline again'})
  }
  return found
}

function keyOf(line: Line): string {
  return line.tokens.map(({word}) => word).join(' ')
}

/** Dice’s coefficient of the letter pairs of two texts. */
function similarity(a: string, b: string): number {
  if (a.length < 2 || b.length < 2 || a.length > 2 * b.length || b.length > 2 * a.length) return 0
  const pairs = new Map<string, number>()
  for (let i = 0; i + 2 <= a.length; i++) pairs.set(a.slice(i, i + 2), (pairs.get(a.slice(i, i + 2)) ?? 0) + 1)
  let shared = 0
  for (let i = 0; i + 2 <= b.length; i++) {
    const left = pairs.get(b.slice(i, i + 2)) ?? 0
    if (left > 0) {
      shared++
      pairs.set(b.slice(i, i + 2), left - 1)
    }
  }
  return (2 * shared) / (a.length + b.length - 2)
}

/**
 * The headlines that `Read also` announces in the lines below it. At the end of an article all are taken; above text, the
 * last may be the heading of what follows, and is taken if it shares no word with it.
 */
export function findAnnouncedHeadlines(lines: readonly Line[], hits: Hits, isEnglish: boolean): Map<number, Hit> {
  const found = new Map<number, Hit>()
  for (const [i, hit] of hits.entries()) {
    if (hit?.kind !== 'read-also' || (hit.strength !== 'label' && hit.strength !== 'sure')) continue
    const isLabel = hit.strength === 'label'
    const isMember = (line: Line | undefined) =>
      line !== undefined &&
      !/^\p{L}{1,2}[:.)]/u.test(line.text) &&
      isHeadlineLike(line) &&
      !line.isQuoted &&
      (!isProseLike(line) || isMarked(line)) &&
      (isLabel || isMarked(line))
    let end = i + 1
    while (end < lines.length && !hits[end] && isMember(lines[end])) end++
    const next = lines.slice(end).find((_, n) => !hits[end + n])
    const reason = 'a headline below a label such as “Read also”'
    let isDoubtful = false
    for (let at = i + 1; at < end; at++) {
      const line = lines[at]
      if (!line) continue
      const isSure = !next || isMarked(line) || at < end - 1 || isUnrelated(line, next)
      isDoubtful ||= !isSure && at === i + 1
      found.set(at, {kind: 'related-headline', strength: isSure ? 'sure' : 'guess', reason, language: hit.language})
    }
    // Without its label the headline would look like the article’s own: they go or stay together.
    if (isDoubtful && isLabel && (hit.written === 'en') === isEnglish && (isEnglish ? !hit.isForeign : true))
      found.set(i, {...hit, strength: 'guess'})
  }
  return found
}

/** A bullet before a line, or `[VIDEO]` behind it, marks an entry of a list of links. */
function isMarked({text}: Line): boolean {
  return /^(?:[-•·*▪►] )?.{12,}(?:[[(](?:VIDEO|PHOTOS?|PICS|PICTURES|INSIGHT|ANALYSIS|WARNING|REACTION|NEWS|REVEALED|UPDATE|LIVE|GALLERY|INTERVIEW|OPINION|EXPLAINED|COMMENT|MAP|REPORT|PODCAST|WATCH|LISTEN)[\])]\|?)$/i.test(
    text,
  )
}

/** A sentence with a full stop; a headline may ask or shout. */
function isProseLike(line: Line): boolean {
  return /[.。।]["'”’»)\]]{0,2}$/.test(line.text) || line.tokens.length > mostHeadlineWords
}

/** A sub-heading shares words with the paragraph below it. */
function isUnrelated(line: Line | undefined, next: Line | undefined): boolean {
  if (!line || !next) return true
  const words = contentWords(next.text)
  return ![...contentWords(line.text)].some((word) => words.has(word))
}

/**
 * Headlines without a label: the largest class of leftovers, and they look like sub-headings. A line between running text
 * that shares no word with the article and names somebody is one; a quotation is a sub-heading more often than not.
 */
export function findBareHeadlines(lines: readonly Line[], hits: Hits, subject: Subject): Map<number, Hit> {
  const found = new Map<number, Hit>()
  for (const line of lines.slice(1)) {
    const i = line.index
    if (i === 1 && !lines[0]?.isProse) continue
    if (hits[i] || !isHeadlineLike(line) || line.endsSentence) continue
    const [before, after] = [lines[i - 1], lines[i + 1]]
    if (!before || !isLikeATitle(line)) continue
    const isText = (at: number) => !lines[at] || lines[at].isProse || hits[at]?.strength === 'sure'
    if (
      !(isText(i - 1) && isText(i + 1)) &&
      !(isText(i - 1) && isLineOfText(after)) &&
      !(isText(i + 1) && isLineOfText(before))
    )
      continue
    if (!isUnrelated(line, after) || !isUnrelated(line, before)) continue
    const isForeign = subject.isForeign(i)
    if (!isForeign && !subject.isAboutOthers(i)) continue
    const reason = 'a line between paragraphs that shares hardly a word with the article'
    const isSure =
      (!after || !hasQuotation(line)) &&
      contentWords(line.text).size >= 3 &&
      (subject.isAboutOthers(i) || (!after && isForeign))
    if (isSure || line.isQuoted || hasQuotation(line) || namesSomebody(line))
      found.set(i, {kind: 'related-headline', strength: isSure ? 'sure' : 'guess', reason})
  }
  return found
}

/** Headlines that their form gives away: the marks of a list of links, the site's own pattern, capitals in a text that has none. */
export function findFormedHeadlines(lines: readonly Line[], hits: Hits): Map<number, Hit> {
  const found = new Map<number, Hit>()
  const add = (i: number, reason: string) => found.set(i, {kind: 'related-headline', strength: 'sure', reason})
  const isFree = (line: Line | undefined) => line !== undefined && !hits[line.index] && isHeadlineLike(line)
  /** Whether the article’s own headings are in capitals. */
  const shouts = lines.some(
    ({text, tokens}, i) => i > 0 && tokens.length > 1 && tokens.length < fewestShoutedWords && isCapitals(text),
  )
  for (const line of lines) {
    const neighbours = [lines[line.index - 1], lines[line.index + 1]]
    if (isFree(line) && isMarked(line) && neighbours.some((other) => other && isMarked(other)))
      add(line.index, 'one of several headlines that are marked as links')
    else if (!shouts && isFree(line) && isShouted(line, neighbours))
      add(line.index, 'a headline in capitals between paragraphs')
  }
  const tail = tailOf(lines, hits)
  const series = lines[0]?.text.split(' | ')[0]
  const ofSeries = tail.filter(
    (line) =>
      isFree(line) && line.text.includes(' | ') && similarity(line.text.split(' | ')[0] ?? '', series ?? '') > 0.8,
  )
  if (ofSeries.length >= 2 && lines[0]?.text.includes(' | '))
    for (const {index} of ofSeries) add(index, 'a headline of the same series, below the text')
  const links = tail.filter((line) => isFree(line) && isLinkTitle(line))
  if (
    links.length >= 2 &&
    links.length === tail.filter(({index}) => !hits[index]).length &&
    hits.some((hit) => hit?.kind === 'read-also')
  )
    for (const {index} of links) add(index, 'a list of links below a text that has others')
  return found
}

/** The lines below the last paragraph of running text. */
function tailOf(lines: readonly Line[], hits: Hits): readonly Line[] {
  return lines.slice(lines.findLastIndex((line, i) => !hits[i] && line.isProse) + 1)
}

/** `- Best Walks of the Year`: a bullet and words that nearly all begin with a capital. */
function isLinkTitle({text, tokens}: Line): boolean {
  const long = tokens.filter(({word}) => word.length > 3)
  return (
    /^[-•·*▪►] /.test(text) &&
    tokens.length >= fewestHeadlineWords &&
    long.filter(({capital}) => capital).length >= 0.8 * long.length
  )
}

function isCapitals(text: string): boolean {
  return /\p{Lu}{2}/u.test(text) && text === text.toUpperCase()
}

const fewestShoutedWords = 8

function isShouted(line: Line, neighbours: readonly (Line | undefined)[]): boolean {
  const [before, after] = neighbours
  return (
    line.tokens.length >= fewestShoutedWords &&
    isCapitals(line.text) &&
    !/[?!:]$/.test(line.text) &&
    before?.isProse === true &&
    after?.isProse === true &&
    !isCapitals(after.text) &&
    isUnrelated(line, after)
  )
}

const longestBareHeadline = 130

/** No entry of a list, no answer of an interview, no names in a row, no two sentences. */
function isLikeATitle({text}: Line): boolean {
  return (
    text.length < longestBareHeadline && !/^(?:[\p{N}•*–-]|\p{L}{1,2}[:.)])|,[^,]*,|[.!?] +\p{Lu}|[@#/]\w/u.test(text)
  )
}

function isLineOfText(line: Line | undefined): boolean {
  return line !== undefined && /[.!?…:]$/.test(line.text) && isLikeATitle(line)
}

function hasQuotation({text}: Line): boolean {
  return /["“„«][^"”“»\s]*\s[^"”“»\s]*\s[^"”“»]*["”“»]/.test(text)
}

function namesSomebody({tokens, text}: Line): boolean {
  return tokens
    .slice(1)
    .some(({capital, word, start, end}) => capital && word.length > 2 && /\p{Ll}/u.test(text.slice(start, end)))
}
