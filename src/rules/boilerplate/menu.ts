import type {Hits} from './company.js'
import {fewestHeadlineWords, isHeadlineLike} from './headlines/shape.js'
import type {Hit} from './hit.js'
import type {Line} from './line.js'
import {Spoken} from './spoken.js'
import type {Zones} from './zones.js'

/** A section’s name is of so many words at most. */
const longestSection = 3

/** With fewer known lines above the text, nothing shows that a menu stands there. */
const fewestInMenu = 3

const section: Hit = {kind: 'site-banner', strength: 'sure', reason: 'a few words in a menu above the text'}

/** Finds `Menu`, `Search`, `Markets`, `Opinion` above the text, where the headline is longer. */
export function findMenu(lines: readonly Line[], hits: Hits, {head}: Zones): Map<number, Hit> {
  const found = new Map<number, Hit>()
  if (hits.slice(0, head).filter((hit) => hit).length < fewestInMenu) return found
  const longer = lines.slice(0, head).filter(({index, wordCount}) => !hits[index] && wordCount > longestSection)
  const [headline] = longer
  if (!headline) return found
  for (let from = 0; from < head; from++) {
    if (hits[from] || !hits[from - 1]) continue
    let to = from
    while (to < head && !hits[to]) to++
    const run = lines.slice(from, to)
    const sections = run.filter(isSection)
    // What is above the first paragraph may be a heading.
    if (sections.length === run.length && to < head) for (const line of run) found.set(line.index, section)
    else if (run.includes(headline))
      for (const line of aboveHeadline(run, headline, lines, hits)) found.set(line.index, section)
    from = to
  }
  return found
}

function isSection({text, wordCount, endsSentence}: Line): boolean {
  return !entry.test(text) && wordCount <= longestSection && !endsSentence && !/[:,;]$/.test(text)
}

/** `2) Blade Runner`, `– salt`: an entry of a list. */
const entry = /^(?:\d{1,3}[.):]|[-–—•*(])/

/** A headline shares so many words with the text. */
const fewestShared = 2

/**
 * The sections that stand right above a headline. The last of them may be the headline, and the longer line what stands
 * below it: `Sand`, `A short history of the most used material on earth`.
 */
function aboveHeadline(run: readonly Line[], headline: Line, lines: readonly Line[], hits: Hits): readonly Line[] {
  const above = run.slice(0, run.indexOf(headline))
  const last = above.at(-1)
  if (!last || !above.every(isSection) || headline.wordCount < fewestHeadlineWords || !isHeadlineLike(headline))
    return []
  const others = new Spoken(lines, hits, headline.index + 1)
  const isKicker =
    above.length < 2 ||
    others.sharedWith(last, lines.length) > 0 ||
    others.sharedWith(headline, lines.length) < fewestShared
  return isKicker ? above.slice(0, -1) : above
}
