import {codePages} from './data/code-pages.js'
import {charAfter, charBefore, units} from './context.js'
import {isExpected, isSure, type Sequence, small} from './misread-evidence.js'

/** A code page, as the byte that each of its characters beyond ASCII stands for. */
interface Page {
  name: string
  bytes: ReadonlyMap<string, number>
}

/** Latin-1 is windows-1252 with control characters from 0x80 to 0x9F; some texts mix both readings. */
const controls = Array.from({length: 32}, (_, i): [string, number] => [String.fromCharCode(0x80 + i), 0x80 + i])

let known: readonly Page[] | undefined

/** The code pages; made when a text first has two characters beyond ASCII side by side. */
function pages(): readonly Page[] {
  return (known ??= Object.entries(codePages).map(([name, characters]) => ({
    name,
    bytes: new Map([
      ...(name === 'windows-1252' ? controls : []),
      ...units(characters).map((character, i): [string, number] => [character, 0x80 + i]),
    ]),
  })))
}

/** In which pages, as bits, a UTF-16 code unit begins a sequence of UTF-8, and in which it goes on with one. */
interface Places {
  leads: Uint8Array
  tails: Uint8Array
}

let places: Places | undefined

function placesOfUnits(): Places {
  const leads = new Uint8Array(0x10000)
  const tails = new Uint8Array(0x10000)
  for (const [page, {bytes}] of pages().entries()) {
    for (const [character, byte] of bytes) {
      const unit = character.charCodeAt(0)
      if (byte >= 0xc2 && byte <= 0xf4) leads[unit] = (leads[unit] ?? 0) | (1 << page)
      if (byte <= 0xbf) tails[unit] = (tails[unit] ?? 0) | (1 << page)
    }
  }
  return {leads, tails}
}

/** Whether the two code units from an offset on may begin a sequence of UTF-8 in one of the pages: a quick test. */
export function beginsMisread(text: string, start: number): boolean {
  const lead = text.charCodeAt(start)
  const tail = text.charCodeAt(start + 1)
  if (!(lead >= 0x80 && tail >= 0x80)) return false
  const {leads, tails} = (places ??= placesOfUnits())
  return ((leads[lead] ?? 0) & (tails[tail] ?? 0)) !== 0
}

/** The characters that stand for some bytes in one of the pages: a class for a regular expression. */
export function charactersFrom(first: number, last: number): string {
  const found = new Set<string>()
  for (const {bytes} of pages()) for (const [char, byte] of bytes) if (byte >= first && byte <= last) found.add(char)
  return [...found].join('')
}

/** A stretch of text that is UTF-8 read as a code page: where it ends, and what the bytes mean. */
export interface Misread {
  end: number
  decoded: string
  /** Whether all of it is what articles hold. */
  certain: boolean
  page: string
}

/**
 * Reads a text from an offset on as UTF-8 that was taken for a code page; of several pages the one that explains most.
 *
 * @returns `undefined` where no page makes anything of it that an article would hold
 * @example readMisread('cafÃ©s', 3) // {end: 5, decoded: 'é', certain: true, page: 'windows-1252'}
 */
export function readMisread(text: string, start: number): Misread | undefined {
  let best: Misread | undefined
  for (const page of pages()) {
    const misread = readAs(page, text, start)
    if (misread && (!best || misread.end > best.end)) best = misread
  }
  return best
}

/** In UTF-16 code units: what is longer is read in parts, so that no text is read from each of its letters to its end. */
const longestRun = 120

function readAs({name, bytes}: Page, text: string, start: number): Misread | undefined {
  const sequences: Sequence[] = []
  let end = start
  for (
    let next = readSequence(text, start, bytes);
    next && end < start + longestRun;
    next = readSequence(text, end, bytes)
  ) {
    sequences.push(next)
    end += next.raw.length
  }
  if (sequences.length === 0) return undefined
  let before = charBefore(text, start)
  const sure = sequences.some((sequence, i) => {
    const after = sequences[i + 1]?.decoded ?? charAfter(text, end)
    const verdict = isSure(sequence, before, after, sequences, name)
    // A decoded capital proves nothing: Ã‚Â° is Â° before it is °.
    before = small().test(sequence.decoded) ? sequence.decoded : ''
    return verdict
  })
  // One that is sure speaks for its neighbours: ÃƒÂ© is Ã© before it is é.
  if (!sure) return undefined
  const decoded = sequences.map((sequence) => sequence.decoded).join('')
  return {end, decoded, certain: sequences.every((sequence) => isExpected(sequence.decoded)), page: name}
}

function readSequence(text: string, start: number, bytes: ReadonlyMap<string, number>): Sequence | undefined {
  const lead = bytes.get(text[start] ?? '') ?? 0
  if (lead < 0xc2 || lead > 0xf4) return undefined
  const length = lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4
  const raw = text.slice(start, start + length)
  if (raw.length < length) return undefined
  let code = lead & (0x7f >> length)
  for (const char of units(raw).slice(1)) {
    const byte = bytes.get(char) ?? 0
    if (byte < 0x80 || byte > 0xbf) return undefined
    code = (code << 6) | (byte & 0x3f)
  }
  const least = length === 2 ? 0x80 : length === 3 ? 0x800 : 0x10000
  if (code < least || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) return undefined
  return {raw, decoded: String.fromCodePoint(code)}
}
