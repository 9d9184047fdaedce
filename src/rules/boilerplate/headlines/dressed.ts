import {outlets} from '../data/outlets.js'
import {fold, Mark} from '../matcher/letters.js'
import type {Reading} from '../reading.js'
import {type Wording, wordingOf} from './wording.js'

/** What stands between a headline and what a site puts beside it. */
const joint = / ?[|»·] ?| [-–—/]{1,2} |: /g

/** `Flood reaches Lund again appeared first on Harbour Post.`: feeds of blogs say so. */
const feed = / (?:appeared first|first appeared|was first published) (?:in|on) .{2,60}$/

const mostWordsOfKicker = 4
const mostWordsOfOutlet = 6
const longestDressed = 300

/** `Herald Online`, `The Harbour Post`, `lund.example`: how outlets call themselves. */
const outletLike =
  /^(?:the )?(?:[A-Z0-9][\w.’'&!+-]*|of|and|the|for)(?: (?:[A-Z0-9][\w.’'&!+-]*|of|and|the|for)){0,5}$|^[\w-]+(?:\.[\w-]+){1,3}$/

/** Whether a line has what every dressed line has: few others have it. */
export function mayBeDressed({text, marks}: Reading): boolean {
  return (marks & Mark.Joint) !== 0 || text.includes(' first ')
}

/**
 * The headlines that a line may be once a kicker and the name of an outlet are taken off: `EXCLUSIVE: …`,
 * `… | The Harbour Post`.
 *
 * @param fewest the words that a headline has at least
 * @example undressed('Weather: Flood reaches Lund again | The Harbour Post', 4).map(({text}) => text)
 * // ['Flood reaches Lund again | The Harbour Post', 'Weather: Flood reaches Lund again', 'Flood reaches Lund again']
 */
export function undressed(text: string, fewest: number): Wording[] {
  if (text.length > longestDressed) return []
  if (feed.test(text)) return [wordingOf(text.replace(feed, ''))]
  const joints = [...text.matchAll(joint)]
  const [first, last] = [joints[0], joints.at(-1)]
  if (!first || !last) return []
  const behindKicker = isKicker(text.slice(0, first.index)) ? first.index + first[0].length : 0
  const beforeOutlet = isOutlet(text.slice(last.index + last[0].length), last[0].trim()) ? last.index : text.length
  const parts = [text.slice(behindKicker), text.slice(0, beforeOutlet), text.slice(behindKicker, beforeOutlet)]
  return [...new Set(parts)]
    .filter((part) => part !== text)
    .map(wordingOf)
    .filter(({words}) => words.length >= fewest)
}

function isKicker(text: string): boolean {
  // `Example 2: …` and `Example 3: …` are parts of one list.
  return text !== '' && !/\d/.test(text) && text.split(' ').length <= mostWordsOfKicker
}

let known: ReadonlySet<string> | undefined

function isOutlet(text: string, mark: string): boolean {
  if (text === '' || mark === ':' || text.split(' ').length > mostWordsOfOutlet) return false
  known ??= new Set(outlets.map(fold))
  return /^[|»·]$/.test(mark) || outletLike.test(text) || known.has(fold(text))
}
