import {countsOf} from '../../counts.js'
import {type Hits, isSure} from './company.js'
import {keyOf} from './headlines/shape.js'
import type {Hit} from './hit.js'
import type {Line} from './line.js'
import {fold} from './matcher/letters.js'
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
  // Below the first of several letters stands who signed it, and where they live.
  if (lines[0]?.endsSentence && /[.!?] \p{Lu}/u.test(lines[0].text)) return found
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

/** Names further down, beside a date, a button or another byline, and each of them once more below the text. */
function findNames(lines: readonly Line[], hits: Hits, head: number): Map<number, Hit> {
  const found = new Map<number, Hit>()
  const text = lines.slice(head).filter((_, n) => !hits[head + n])
  const isBesideSure = (i: number) => [hits[i - 1], hits[i + 1]].some((hit) => hit && isSure(hit))
  const names = new Set<string>()
  for (let i = 1; i < head; i++) {
    const line = lines[i]
    if (!line) continue
    const writer = hits[i]?.kind === 'byline' ? writerOf(line) : undefined
    if (writer) names.add(writer)
    if (hits[i] || !isBesideSure(i) || !isName(line) || isSpokenOf(line, text)) continue
    found.set(i, name)
    names.add(keyOf(line))
  }
  if (names.size === 0) return found
  const copies = lines.slice(head).filter((line) => line.wordCount <= longestName && names.has(keyOf(line)))
  const counts = countsOf(copies.map(keyOf))
  // In an interview the name of who asks stands before each question.
  for (const line of copies)
    if (!hits[line.index] && counts.get(keyOf(line)) === 1)
      found.set(line.index, {kind: 'byline', strength: 'sure', reason: 'the writer’s name once more'})
  for (const line of lines.slice(head))
    if (!hits[line.index] && [...names].some((writer) => tellsOf(line, writer)))
      found.set(line.index, {kind: 'author-bio', strength: 'sure', reason: 'it tells of the writer'})
  return found
}

const longestName = 5

/** Whom a byline names, folded: `By Jana Holm jholm@courier.example`, `Jana Holm, Lund`. */
function writerOf({text, tokens}: Line): string | undefined {
  const name =
    /(?<!\p{L})(?!(?:By|Von|Par|Por|Di|Door|Av|Af|From|Words) )\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}.’'-]*){1,3}/u.exec(
      text,
    )
  if (!name) return undefined
  const end = name.index + name[0].length
  return tokens
    .filter((token) => token.start >= name.index && token.end <= end)
    .map(({word}) => word)
    .join(' ')
}

/** `Jana Holm has covered schools for the Courier since 2017.` */
function tellsOf({text, tokens, endsSentence}: Line, writer: string): boolean {
  const length = writer.split(' ').length
  if (length < 2 || fold(text.charAt(0)) !== writer.charAt(0)) return false
  const start = tokens.slice(0, length).map(({word}) => word)
  return endsSentence && start.join(' ') === writer && ofWriters.test(tokens[length]?.word ?? '')
}

/** How a sentence about the writer goes on, in the present: `Jana Holm said` is about another. */
const ofWriters =
  /^(?:is|has|covers|writes|reports|edits|leads|works|ist|schreibt|berichtet|est|écrit|es|escribe|è|scrive)$/

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
