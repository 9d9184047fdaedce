import type {Block} from './company.js'
import type {Hit} from './hit.js'
import {nouns} from './kinds.js'

/**
 * Says to an editor what a line is, how it was recognised, and in what company it stands.
 *
 * @param block the lines recognised beside it, of an article of so many lines
 * @example `A mark of an advertisement: the line “Advertising”, alone between paragraphs.`
 */
export function messageOf(hit: Hit, block: Block, lines: number, isSure: boolean): string {
  const noun = nouns[hit.kind]
  const what = isSure ? noun : `Perhaps ${noun.charAt(0).toLowerCase()}${noun.slice(1)}`
  return `${what}: ${hit.reason}${placeOf(hit, block, lines)}.`
}

/** What was found by its place has that in its reason; a phrase proves more or less by where it stands. */
function placeOf({anchor}: Hit, {from, to}: Block, lines: number): string {
  if (!anchor) return ''
  if (to - from > 1) return `, in a run of ${to - from} lines of boilerplate`
  if (from === 0) return ', above the text'
  return to === lines ? ', below the text' : ', alone between paragraphs'
}
