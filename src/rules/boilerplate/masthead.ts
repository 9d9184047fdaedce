import {type Hits, isSure} from './company.js'
import {keyOf} from './headlines/shape.js'
import type {Hit} from './hit.js'
import type {Line} from './line.js'
import {sharesWord} from './matcher/words.js'

/** How far down the lines between headline and text reach. */
const deepest = 6

/**
 * Finds what stands between the headline and the text and has no word of its own to know it by: the writer's name, their
 * handle, the place, a time of day.
 */
export function findMasthead(lines: readonly Line[], hits: Hits, head: number): Map<number, Hit> {
  return new Map([...findBelowHeadline(lines, hits), ...findNames(lines, hits, head)])
}

function findBelowHeadline(lines: readonly Line[], hits: Hits): Map<number, Hit> {
  const found = new Map<number, Hit>()
  let end = 1
  while (end < Math.min(lines.length, deepest) && (hits[end] ?? isShort(lines[end]))) end++
  if (!lines[end]?.isProse && !lines[end]?.endsSentence) return found
  const text = [...lines.slice(0, 1), ...lines.slice(end)]
  let byline = false
  for (let i = 1; i < end; i++) {
    const line = lines[i]
    if (!line || (hits[i] && hits[i]?.strength !== 'weak')) continue
    if (/^\d{1,2}[:.]\d\d(?:\s?(?:h|Uhr|[ap]\.?m\.?))?$/.test(line.text))
      found.set(i, {kind: 'date-stamp', strength: 'sure', reason: 'a time of day between headline and text'})
    else if (isName(line) && !isSpokenOf(line, text)) {
      byline = true
      found.set(i, name)
    } else if (byline && (/^@\w+$/.test(line.text) || /^\p{Lu}[\p{L} -]{2,20}$/u.test(line.text)))
      found.set(i, {kind: 'byline', strength: 'sure', reason: 'a line below the writer’s name'})
    else break
  }
  return found
}

const name: Hit = {
  kind: 'byline',
  strength: 'sure',
  reason: 'a name between headline and text that the article does not speak of',
}

/** Above longer heads of pages stands something else than a headline. */
const longestHead = 40

/** Names further down, beside a date, a button or another byline, and each of them once more below the text. */
function findNames(lines: readonly Line[], hits: Hits, head: number): Map<number, Hit> {
  const found = new Map<number, Hit>()
  if (head > longestHead) return found
  const text = lines.slice(head).filter((_, n) => !hits[head + n])
  const isBesideSure = (i: number) => [hits[i - 1], hits[i + 1]].some((hit) => hit && isSure(hit))
  const names = new Set<string>()
  for (let i = 1; i < head; i++) {
    const line = lines[i]
    if (!line) continue
    if (hits[i]?.kind === 'byline') names.add(keyOf(line).replace(/^(?:by|von|par|por|di|door|av|af) /, ''))
    if (hits[i] || !isBesideSure(i) || !isName(line) || isSpokenOf(line, text)) continue
    found.set(i, name)
    names.add(keyOf(line))
  }
  for (const line of lines.slice(head))
    if (!hits[line.index] && names.size > 0 && line.wordCount <= longestName && names.has(keyOf(line)))
      found.set(line.index, {kind: 'byline', strength: 'sure', reason: 'the writer’s name once more'})
  return found
}

const longestName = 5

function isSpokenOf(line: Line, text: readonly Line[]): boolean {
  return text.some((other) => sharesWord(line, other))
}

function isShort(line: Line | undefined): boolean {
  return line !== undefined && line.wordCount <= 5 && !line.endsSentence
}

/** Two to four words that all begin with a capital, but for `van der`; a word for by may stand before: `From Olga Brandt`. */
function isName({text}: Line): boolean {
  return (
    // Unicode’s classes take long to compile.
    / [^a-z ]\S*$/.test(text) &&
    /^(?:By |From |Of |Von |Par |De |Door |Av |Af |Di |Por )?\p{Lu}[\p{L}’'.-]*(?: (?:\p{Lu}[\p{L}’'.-]*|van|von|de|den|der|del|di|da|la|le|el|al|bin|ten)){1,4}$/u.test(
      text,
    ) &&
    / \p{Lu}\S*$/u.test(text)
  )
}
