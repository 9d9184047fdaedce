import type {Hits} from './company.js'
import {isOwn} from './appendix.js'
import {speaksToReaders} from './addressing.js'
import {isHeadlineLike} from './headlines/shape.js'
import type {Hit} from './hit.js'
import type {Line} from './line.js'
import {isListEntry} from './list-entry.js'
import {Proof} from './proof.js'
import {Spoken} from './spoken.js'
import type {Zones} from './zones.js'

/** More unknown lines in a row are a list of the article’s. */
const longestRun = 14

/**
 * Finds what stands below the text and has no word of its own to know it by: rubrics, headlines, prices, addresses, tags.
 * Once several parts of a page have shown that the article has ended, all that does not go on with it is the site’s.
 */
export function findFoot(
  lines: readonly Line[],
  hits: Hits,
  {foot}: Zones,
  language: string | undefined,
): Map<number, Hit> {
  const found = new Map<number, Hit>()
  if (foot === lines.length) return found
  const all = new Proof(language)
  for (const line of lines.slice(foot)) all.add(line, hits[line.index])
  // Otherwise nothing there can be told from the article’s own lists.
  if (!all.isProven) return found
  const spoken = new Spoken(lines, hits)
  const above = new Proof(language)
  for (let i = foot; i < lines.length;) {
    const [line, hit] = [lines[i], hits[i]]
    if (line && hit) {
      above.add(line, hit)
      if (above.isProven) found.set(i, {...hit, strength: 'sure', isProven: true})
      i++
      continue
    }
    const label = hits[i - 1]
    const to = endOfRun(hits, i)
    const run = lines.slice(i, to)
    i = to
    if (run.length > longestRun || run.some(isOwn)) {
      above.clear()
      continue
    }
    if (label?.kind === 'tags') for (const line of tagsIn(run)) found.set(line.index, tag)
    for (const line of run) above.add(line, undefined)
    if (!above.isLikely) continue
    for (const line of run) {
      const isSites = above.isProven
        ? !line.endsSentence || isOfSite(line, spoken, foot, language)
        : !line.endsSentence && !isListEntry(line) && !/[:,;]$/.test(line.text) && spoken.sharedWith(line, foot) === 0
      if (isSites && !found.has(line.index)) found.set(line.index, hitFor(line))
      // The article may go on with a sentence that stays: `Sir – You may tell the bishop …`, and who signs it.
      if (!isSites && line.endsSentence) {
        above.clear()
        break
      }
    }
  }
  return found
}

const longestTag = 4

const tag: Hit = {kind: 'tags', strength: 'sure', reason: 'a few words in a list of tags', isProven: true}

function tagsIn(run: readonly Line[]): readonly Line[] {
  const end = run.findIndex(({wordCount, endsSentence}) => wordCount > longestTag || endsSentence)
  return end < 0 ? run : run.slice(0, end)
}

function endOfRun(hits: Hits, from: number): number {
  let to = from
  while (to < hits.length && !hits[to]) to++
  return to
}

/** Below a proven end a sentence is the site’s if it speaks of it or to its readers, and hardly of what the article speaks of. */
function isOfSite(line: Line, spoken: Spoken, foot: number, language: string | undefined): boolean {
  const shared = spoken.sharedWith(line, foot) + spoken.namesSharedWith(line, foot)
  return shared < Math.max(fewestShared, mostShared * line.content.size) && speaksToReaders(line, language)
}

/** A sentence that goes on with the article shares so many words with it, and names count twice. */
const fewestShared = 2
const mostShared = 0.2

function hitFor(line: Line): Hit {
  const reason = 'it stands below the end of the article, among other boilerplate'
  const kind = isHeadlineLike(line) && !line.endsSentence ? 'related-headline' : 'site-banner'
  return {kind, strength: 'sure', reason, isProven: true}
}
