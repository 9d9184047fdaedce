import {speaksToReaders} from './addressing.js'
import {type Block, type Hits, isSure} from './company.js'
import type {Kind} from './kinds.js'
import type {Line} from './line.js'
import {Proof} from './proof.js'
import {Spoken} from './spoken.js'

/**
 * The parts of a page around the text: what stands above its first paragraph, headline and all, and what stands below its
 * last. Boilerplate there is judged by all that stands there, not by its neighbours alone.
 */
export interface Zones {
  /** The index of the first paragraph; 0 if nothing stands above. */
  head: number
  /** The index after the last paragraph; the number of lines if nothing stands below. */
  foot: number
}

/** Above longer heads of pages stands something else than a headline. */
const longestHead = 40

/** Of the lines of a page around its text, so many are boilerplate; what an article could have too counts half. */
const fewestKnown = 1 / 6

/** Whether so much in a part of a page is boilerplate that it can be judged as one. */
export function isDense(hits: Hits): boolean {
  const sum = hits.reduce((sum, hit) => sum + (hit ? (isSure(hit) ? 1 : 0.5) : 0), 0)
  return sum >= fewestKnown * hits.length
}

/** More unknown paragraphs below the text are text. */
const mostStrays = 8

/** Below a text, one of so many lines is a paragraph; between its paragraphs notices stand more thinly. */
const linesToStray = 3

/**
 * Finds the parts of a page. A paragraph that nobody knows is below the text if several parts of a page stand above it and
 * it does not go on with the article: `Jana Holm has covered schools for the Courier since 2017.`
 */
export function zonesOf(lines: readonly Line[], hits: Hits, language?: string): Zones {
  const head = lines.findIndex((line) => !hits[line.index] && line.isProse)
  if (head < 0) return {head: 0, foot: lines.length}
  const isHead = head <= longestHead && isDense(hits.slice(0, head))
  const foot = footOf(lines, hits, head, language)
  return {head: isHead ? head : 0, foot: isDense(hits.slice(foot)) ? foot : lines.length}
}

/** The index of the first line of boilerplate below the last paragraph. */
function footOf(lines: readonly Line[], hits: Hits, head: number, language: string | undefined): number {
  const spoken = new Spoken(lines, hits)
  const proof = new Proof(language)
  let foot = lines.length
  let strays = 0
  for (let i = head; i < lines.length; i++) {
    const [line, hit] = [lines[i], hits[i]]
    if (hit && isSure(hit)) foot = Math.min(foot, i)
    // What stands between paragraphs is no part of the foot.
    if (line && foot < lines.length) proof.add(line, hit)
    if (!line || hit || !line.isProse) continue
    if (isNotice(line) && proof.weight > 0) continue
    strays++
    const isRare = strays <= mostStrays && (strays - 1) * linesToStray < i - foot
    if (isRare && isBelow(line, foot, lines, hits, proof, language) && !goesOn(line, foot, spoken, proof)) continue
    foot = lines.length
    strays = 0
    proof.clear()
  }
  return foot === lines.length ? foot : withLabels(foot, lines, hits, language)
}

/** So far above the first line that is surely boilerplate stand labels that articles could have too. */
const farthestLabel = 8

/** Labels of lists that stand below texts. */
const labels: ReadonlySet<Kind> = new Set(['comments', 'tags'])

/** The index of a label such as `Topics` above the first line that is surely boilerplate. */
function withLabels(foot: number, lines: readonly Line[], hits: Hits, language?: string): number {
  let first = foot
  for (let i = foot - 1; i >= foot - farthestLabel; i--) {
    const [line, hit] = [lines[i], hits[i]]
    if (line && !hit && line.endsSentence && !speaksToReaders(line, language)) break
    if (hit && hit.strength !== 'guess' && labels.has(hit.kind)) first = i
  }
  return first
}

/** `Your data is used for advertising. You have a right of access.`: a part of a paragraph is known. */
function isNotice({sentences}: Line): boolean {
  return sentences.some(({hit}) => hit?.strength === 'sure')
}

/** So far from a paragraph its neighbours reach, and so many of them are boilerplate around one below the text. */
const reach = 3
const fewestNear = 3

/** So far below where the foot begins, a paragraph with none beside it is no text. */
const farFromText = 6

/** Whether a paragraph may stand below the text, by what stands around it. */
function isBelow(
  line: Line,
  foot: number,
  lines: readonly Line[],
  hits: Hits,
  proof: Proof,
  language?: string,
): boolean {
  if (proof.isProven) return true
  const {index} = line
  const isText = (at: number) => !hits[at] && lines[at]?.isProse === true
  // `To be able to comment you have to be registered.`
  if (
    (hits[index - 1] ?? hits[index - 2]) &&
    !isText(index + 1) &&
    !isText(index - 1) &&
    speaksToReaders(line, language)
  )
    return true
  if (!proof.isLikely) return false
  // `Office hours: Mon.–Fri. 9 a.m.–4 p.m.`
  if (![-2, -1, 1, 2].some((step) => isText(index + step)) && index - foot >= farFromText) return true
  const isKnown = (hit: Hits[number]) => hit !== undefined && isSure(hit)
  const above = hits.slice(Math.max(0, index - reach), index).filter(isKnown).length
  return above > 0 && above + hits.slice(index + 1, index + 1 + reach).filter(isKnown).length >= fewestNear
}

/**
 * Whether a paragraph shares so many words with the lines above the foot that it goes on with the article; names count
 * twice. Where the end of the article is proven, more is asked: readers’ comments speak of the article too.
 */
function goesOn(line: Line, foot: number, spoken: Spoken, proof: Proof): boolean {
  const shared = spoken.sharedWith(line, foot) + spoken.namesSharedWith(line, foot)
  const [fewest, part] = proof.isProven ? [3, 0.3] : [2, 0.2]
  return shared >= Math.max(fewest, part * line.content.size)
}

/** What a block of boilerplate is judged with: all that stands above or below the text, if it stands there. */
export function spanOf(block: Block, {head, foot}: Zones, lines: number): Block {
  if (block.from >= foot) return {from: foot, to: lines}
  if (block.to <= head) return {from: 0, to: head}
  return block
}
