import {companyOf, type Hits, isSure} from './company.js'
import {endOfButtons, endOfFontSizes, endOfLinks, endOfTags} from './foot-gaps.js'
import type {EndOf, Gap} from './gap.js'
import type {Hit} from './hit.js'
import type {Kind} from './kinds.js'
import type {Line} from './line.js'
import {endOfNotice, endOfPitch} from './notice-gaps.js'
import {Spoken} from './spoken.js'
import type {Zones} from './zones.js'

/** What is found in gaps, by what it is. */
const parts: readonly {endOf: EndOf; kind?: Kind; reason: string}[] = [
  {endOf: endOfNotice, reason: 'it stands between other lines of the notice'},
  {endOf: endOfPitch, reason: 'it stands in the box of a newsletter or an offer'},
  {endOf: endOfFontSizes, kind: 'control', reason: 'the letters that set the size of the text'},
  {endOf: endOfTags, kind: 'tags', reason: 'a few words of the article, or a number, in a list below the text'},
  {endOf: endOfButtons, kind: 'control', reason: 'a few words between other boilerplate below the text'},
  {endOf: endOfLinks, kind: 'related-headline', reason: 'a headline below the text that has nothing to do with it'},
]

/**
 * Finds what stands between lines of boilerplate and has no word of its own to know it by: sections of a menu, one more
 * sentence or button of a notice, tags.
 *
 * @param language ISO 639-1 code of the article’s language, if it is known
 */
export function findGaps(
  lines: readonly Line[],
  hits: Hits,
  zones: Zones,
  language: string | undefined,
): Map<number, Hit> {
  const found = new Map<number, Hit>()
  const gaps = gapsOf(hits)
  if (gaps.length === 0) return found
  // What one gap was found to hold is the neighbourhood of the next.
  const below = {
    known: hits.slice(zones.foot).filter((hit) => hit && isSure(hit)).length,
    kinds: new Set(companyOf(hits, {from: zones.foot, to: hits.length}).kinds),
  }
  const page = {lines, hits: [...hits], language, zones, spoken: new Spoken(lines, hits), below}
  for (const gap of gaps) {
    for (const {endOf, reason, kind = hits[gap.from - 1]?.kind} of parts) {
      const end = endOf(gap, page)
      if (!kind || end === gap.from) continue
      for (let i = gap.from; i < end; i++) {
        const hit: Hit = {kind, strength: 'sure', reason}
        page.hits[i] = hit
        found.set(i, hit)
        if (i < zones.foot) continue
        below.known++
        below.kinds.add(kind)
      }
      break
    }
  }
  return found
}

function gapsOf(hits: Hits): Gap[] {
  const gaps: Gap[] = []
  let open: Gap | undefined
  for (const [i, hit] of hits.entries()) {
    if (hit) open = undefined
    else if (open) open.to = i + 1
    else if (hits[i - 1]) gaps.push((open = {from: i, to: i + 1}))
  }
  return gaps
}
