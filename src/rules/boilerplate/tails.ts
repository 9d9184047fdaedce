import type {Hits} from './company.js'
import type {Hit} from './hit.js'
import type {Line} from './line.js'

/** What pages leave below their articles without a label: lists of teasers, readers' comments, company profiles. */
export function findTails(lines: readonly Line[], hits: Hits): Map<number, Hit> {
  return new Map([
    ...findDashedTeasers(lines),
    ...findCutTeasers(lines, hits),
    ...findReaderComments(lines, hits),
    ...findProfile(lines, hits),
  ])
}

const loneMark = /^[-–—•·*|›»]$/

/** A list whose bullets were torn from it: a dash alone on a line, a headline, a line of summary, a dash … to the end. */
function findDashedTeasers(lines: readonly Line[]): Map<number, Hit> {
  const found = new Map<number, Hit>()
  const marks = lines.filter(({text}) => text.length === 1 && loneMark.test(text))
  const [first] = marks
  if (!first || marks.length < 3) return found
  const tail = lines.slice(first.index)
  if (first.index < 2 || !tail.every(({wordCount}) => wordCount <= 24)) return found
  const gaps = marks.map(({index}, n) => (marks[n + 1]?.index ?? lines.length) - index)
  if (gaps.some((gap) => gap > 4)) return found
  for (const {index} of tail)
    found.set(index, {
      kind: 'related-headline',
      strength: 'sure',
      reason: 'a list of teasers that lost its bullets, down to the end',
    })
  return found
}

/** `word …` with a space before it, or `[…]`, is how a site cuts the text of a teaser. */
function isCutOff(text: string): boolean {
  const end = text.slice(-6)
  return / (?:…|\.{3})$|\]$/.test(end) && /\p{Ll} (?:…|\.{3})$|\[(?:…|\.{3})\]$/u.test(end)
}

/** Teasers of other articles: from the first that is cut off to the end, half of them are. */
function findCutTeasers(lines: readonly Line[], hits: Hits): Map<number, Hit> {
  const found = new Map<number, Hit>()
  const first = lines.findIndex(({text}, i) => i > 0 && text.length > 80 && isCutOff(text))
  if (first < 0) return found
  const tail = lines.slice(first).filter(({index}) => !hits[index])
  const cut = tail.filter(({text}) => isCutOff(text))
  if (cut.length < 3 || cut.length * 2 < tail.length) return found
  for (const {index} of tail)
    found.set(index, {
      kind: 'related-headline',
      strength: 'sure',
      reason: 'one of the teasers at the end, which are cut off',
    })
  return found
}

const commentsHead =
  /^(?:top|reader|readers['’]|latest|recent|newest|best|most liked|top[- ]rated|highest[- ]rated)(?: rated)? comments\b/i

/** What stands between the head of the comments and the link to all of them. */
function findReaderComments(lines: readonly Line[], hits: Hits): Map<number, Hit> {
  const found = new Map<number, Hit>()
  const head = lines.findIndex(({text}, i) => hits[i]?.kind === 'comments' && commentsHead.test(text))
  if (head < 2) return found
  const end = lines.findLastIndex((_, i) => hits[i]?.kind === 'comments')
  const strength = end > head ? 'sure' : 'guess'
  for (const {index} of lines.slice(head + 1, end > head ? end : lines.length)) {
    if (!hits[index])
      found.set(index, {kind: 'comments', strength, reason: 'a reader’s comment, below the head of the comments'})
  }
  return found
}

/** What companies say of themselves in every release. */
const profileCues: readonly RegExp[] = [
  /\bis (?:a|an|the|one of the) [\w ,-]{0,60}(?:leading|leader|global|provider|manufacturer|supplier|developer)\b/,
  /\bheadquartered in\b|\bbased in [A-Z]/,
  /\bemploys (?:[a-z]+ ){0,3}[\d,.]+/,
  /\b(?:listed|traded|quoted) on the\b/,
  /\b(?:subsidiaries|operations|offices|businesses) in (?:\w+ )?(?:\d+|[a-z]+) countries\b/,
  /\b(?:mission|vision) (?:is|of)\b/,
  /\bfor more information\b|\bvisit www\./i,
]

/** The profile of a company at the end of its press release: two or more lines that begin with its name. */
function findProfile(lines: readonly Line[], hits: Hits): Map<number, Hit> {
  const found = new Map<number, Hit>()
  const last = lines.findLastIndex((_, i) => !hits[i])
  const other = last < 1 ? -1 : lines.findLastIndex((_, i) => i < last && !hits[i])
  // Most articles end with no two lines that begin alike.
  if (other < 0 || lines[last]?.text.slice(0, 2) !== lines[other]?.text.slice(0, 2)) return found
  const text = lines.filter(({index}) => !hits[index])
  const name = text.at(-1)?.text.match(/^\p{Lu}[\p{L}\p{N}&.-]+/u)?.[0]
  if (!name || text.length < 4 || !text.at(-2)?.text.startsWith(`${name} `)) return found
  const head = text.findLastIndex(
    (line) => !line.text.startsWith(`${name} `) || !profileCues.some((cue) => cue.test(line.text)),
  )
  const profile = text.slice(head + 1)
  const cues = profileCues.filter((cue) => profile.some((line) => cue.test(line.text)))
  if (profile.length < 2 || cues.length < 3) return found
  for (const {index} of profile)
    found.set(index, {
      kind: 'press-notice',
      strength: 'sure',
      reason: `what ${name} says of itself below its press releases`,
    })
  return found
}
