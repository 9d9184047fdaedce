import {codePages} from './data/code-pages.js'
import {charAfter, charBefore, units} from './context.js'

/** A code page, as the byte that each of its characters beyond ASCII stands for. */
interface Page {
  name: string
  bytes: ReadonlyMap<string, number>
}

/** Latin-1 is windows-1252 with control characters from 0x80 to 0x9F; some texts mix both readings. */
const controls = Array.from({length: 32}, (_, i): [string, number] => [String.fromCharCode(0x80 + i), 0x80 + i])

const pages: readonly Page[] = Object.entries(codePages).map(([name, characters]) => ({
  name,
  bytes: new Map([
    ...(name === 'windows-1252' ? controls : []),
    ...units(characters).map((character, i): [string, number] => [character, 0x80 + i]),
  ]),
}))

/** What begins a sequence of UTF-8 in one of the pages, and what goes on with it: classes for a regular expression. */
export const leads = charactersFrom(0xc2, 0xf4)
export const tails = charactersFrom(0x80, 0xbf)

function charactersFrom(first: number, last: number): string {
  const found = new Set<string>()
  for (const {bytes} of pages) for (const [char, byte] of bytes) if (byte >= first && byte <= last) found.add(char)
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
  for (const page of pages) {
    const misread = readAs(page, text, start)
    if (misread && (!best || misread.end > best.end)) best = misread
  }
  return best
}

/** In UTF-16 code units: what is longer is read in parts, so that no text is read from each of its letters to its end. */
const longestRun = 120

interface Sequence {
  raw: string
  decoded: string
}

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
    before = small.test(sequence.decoded) ? sequence.decoded : ''
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

const letter = /^\p{L}$/u
const small = /^\p{Ll}$/u
const capital = /^\p{Lu}$/u

/** What ends a word or a sentence in good text, and so may follow É or â there: CAFÉ…, «está»… */
const closing = /^[’‘“”–—…»›‹«‚„\u00a0]$/u

/** Letters that are misread one by one as two or three; a lone Ð° is not enough. */
const foreign =
  /^[\p{sc=Cyrillic}\p{sc=Greek}\p{sc=Hebrew}\p{sc=Arabic}\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Devanagari}\p{sc=Thai}]$/u

/** Spaces, punctuation, currencies and letter-like signs: what any page may show. */
const mark = /^[\u2000-\u203f\u20a0-\u20bf\u2100-\u213f]$/u

/** Number forms, arrows, signs, ligatures. */
const sign = /^[\u2040-\u2044\u2150-\u22ff\u2500-\u27bf\ufb00-\ufb06\ufe0f\ufeff]$/u

const vietnamese = /^[\u1e00-\u1eff]$/
const latin = /^[\u00a0-\u024f\u0300-\u036f]$/
const emoji = /^(?:\p{Extended_Pictographic}|\p{RI}|\p{Emoji_Modifier})$/u

/** What only text that was misread twice shows halfway: Ã¢â‚¬Ëœ is â€˜ before it is ‘. */
const halfway = /^[\u0080-\u009f\u02c6-\u02dd]$/

/** Whether a decoded character is one that articles hold, or on its way there. */
function isExpected(char: string): boolean {
  return [latin, mark, foreign, sign, vietnamese, emoji, halfway].some((kind) => kind.test(char))
}

/**
 * Whether a sequence is surely misread: the decoded character is one that articles hold, and the raw ones cannot be what
 * the author wrote between `before` and `after`.
 */
function isSure(
  {raw, decoded}: Sequence,
  before: string,
  after: string,
  run: readonly Sequence[],
  page: string,
): boolean {
  const isControl = /[\u0080-\u009f]/.test(raw)
  if (foreign.test(decoded)) {
    if (raw.length === 3 && !letter.test(before) && !isClosing(raw.charAt(1)) && !letter.test(raw.charAt(1)))
      return true
    const letters = run.filter((sequence) => foreign.test(sequence.decoded))
    // ì²« has signs inside a word. –é–è is a list of vowels; СІРІ is a Ukrainian word in capitals, Рік one that begins with one.
    return (
      letters.length >= (page === 'macintosh' ? 4 : 2) && !letters.every((sequence) => /^\p{Lu}+$/u.test(sequence.raw))
    )
  }
  if (isControl) return decoded >= '\u00a0'
  if (raw.length === 4) return emoji.test(decoded)
  return raw.length === 3 ? isSureOfThree(raw, decoded, before, after, page) : isSureOfTwo(raw, decoded, before, after)
}

function isSureOfThree(raw: string, decoded: string, before: string, after: string, page: string): boolean {
  // Ja-â…” would be ⅔, but Jâ…” is the end of a quotation.
  if (mark.test(decoded) || (page === 'windows-1252' && sign.test(decoded))) {
    return !units(raw).slice(1).every(isClosing) || !letter.test(before)
  }
  if (!vietnamese.test(decoded)) return false
  return small.test(after) || (small.test(before) && !isClosing(raw.slice(-1)))
}

function isSureOfTwo(raw: string, decoded: string, before: string, after: string): boolean {
  const lead = raw[0] ?? ''
  const tail = raw[1] ?? ''
  if (/^[\u00a0-\u00bf]$/.test(decoded)) {
    // Russian prepositions are followed by a no-break space, ¬ negates in logic, and ROMÂ» ends a quotation.
    return (/[Â┬]/.test(lead) && !capital.test(before)) || (lead === '¬' && /[†´ª£©]/.test(tail))
  }
  if (!latin.test(decoded) || small.test(lead)) return false
  if (small.test(before)) return true
  if (lead === '√' && /\p{Sm}|[πµ∆Ω]/u.test(tail)) return false
  // A capital and a sign that does not end a word: MÃ¼nchen, Å‚Ã³dÅº, Ã‰TAT. ROMÃ» and NÃO… could be meant.
  if (!isClosing(tail) && (lead === 'Ã' || small.test(after))) return true
  // Å“uvre, Ã…RHUS, Ã  la carte
  return !capital.test(before) && (letter.test(after) || raw === 'Ã\u00a0')
}

function isClosing(char: string): boolean {
  return closing.test(char)
}
