import {elisions} from './data/words.js'
import {isLetter, isLetterOrDigit, isLetterOrDigitAt, Kind, kindAt} from './characters.js'
import {joins} from './apostrophe.js'
import {isHalfSpaced} from './marks.js'
import type {Continued} from './readings.js'
import type {Style} from './style.js'

/**
 * Whether every mark of a paragraph stands as it would in print, so that nothing is to be looked at. One scan, no
 * guessing: what it is not sure of goes to the decoder, which may find it right as well.
 *
 * @param places where its marks stand
 * @param continued the level of the mark that the next paragraph begins with: a quotation of that level need not close
 */
export function isWellFormed(text: string, places: readonly number[], {curly}: Style, continued: Continued): boolean {
  /** The quotations that are open, innermost last: `"` for double marks, `'` for single ones. */
  let open = ''
  /** Whether a mark passed for an apostrophe that could close the open quotation as well: `“Nowhere’—and loud`. */
  let mayHaveClosed = false
  /** Where a closing mark or an apostrophe after a word ended: no quotation begins there. */
  let closed = -1
  for (const index of places) {
    const mark = text[index]
    const left = kindAt(text, index - 1)
    const right = kindAt(text, index + 1)
    let level = '"'
    let opens: boolean
    switch (mark) {
      case '“':
        opens = true
        break
      case '”':
        opens = false
        break
      case '"':
        if (curly) return false
        opens = opensBySpacing(left, right)
        break
      case '‘':
        if (startsElision(text, index, left)) return false
        level = "'"
        opens = true
        break
      case '’':
      case "'":
        if (curly !== (mark === '’')) return false
        if (isLetterOrDigit(left) && isLetter(right)) continue
        if ((left === Kind.Space) !== (right === Kind.Space) && isDetached(text, index)) return false
        if (startsElision(text, index, left)) continue
        level = "'"
        opens = !curly && opensBySpacing(left, right)
        // The boys’ home, goin’ home: an apostrophe, unless a quotation waits for it.
        if (!opens && !open.endsWith("'")) {
          if (!isLetter(left) || right === Kind.Digit) return false
          mayHaveClosed ||= open !== ''
          closed = index + 1
          continue
        }
        break
      default:
        return false
    }
    if (opens) {
      if (!mayPrecede(left) || !mayBegin(right) || closed === index) return false
      if (left === Kind.Dash && isHalfSpaced(text, index - 1, index - 2)) return false
      if (open.length > 3 || open.endsWith(level)) return false
      open += level
    } else {
      // ‘Go away.’ ”: printers set nested marks apart.
      const isSetApart = left === Kind.Space && closed === index - 1 && level === '"'
      if (!(mayEnd(left) || isSetApart) || !mayFollow(right)) return false
      if (right === Kind.Dash && isHalfSpaced(text, index + 1, index + 2)) return false
      if (!open.endsWith(level)) return false
      open = open.slice(0, -1)
      closed = index + 1
    }
  }
  return open === '' || (!mayHaveClosed && open === (continued === 'D' ? '"' : continued && "'"))
}

/** `Putin ’s`, `o’ clock`. */
function isDetached(text: string, index: number): boolean {
  const before = text.slice(Math.max(0, index - 14), index).trimEnd()
  const after = text.slice(index + 1, index + 15).trimStart()
  return joins(before.slice(startOfWord(before)), after.slice(0, endOfWord(after)))
}

/** Longer words are joined to nothing. */
const longestPiece = 12

/** Where the letters and digits begin that a text ends with. */
function startOfWord(text: string): number {
  if (/[\ud800-\udfff]/.test(text)) return /[\p{L}\d]{0,12}$/u.exec(text)?.index ?? text.length
  let start = text.length
  while (text.length - start < longestPiece && isLetterOrDigitAt(text, start - 1)) start--
  return start
}

/** Where the letters and digits end that a text begins with. */
function endOfWord(text: string): number {
  if (/[\ud800-\udfff]/.test(text)) return /^[\p{L}\d]{0,12}/u.exec(text)?.[0].length ?? 0
  let end = 0
  while (end < longestPiece && isLetterOrDigitAt(text, end)) end++
  return end
}

function opensBySpacing(left: Kind, right: Kind): boolean {
  return mayPrecede(left) && mayBegin(right)
}

/** What may stand before an opening mark. */
function mayPrecede(kind: Kind): boolean {
  return (
    kind === Kind.Edge || kind === Kind.Space || kind === Kind.OpenBracket || kind === Kind.Dash || kind === Kind.Mark
  )
}

/** What may stand after an opening mark. */
function mayBegin(kind: Kind): boolean {
  return kind !== Kind.Edge && kind !== Kind.Space && kind !== Kind.Comma && kind !== Kind.CloseBracket
}

function mayEnd(kind: Kind): boolean {
  return kind !== Kind.Edge && kind !== Kind.Space && kind !== Kind.OpenBracket
}

function mayFollow(kind: Kind): boolean {
  return !isLetterOrDigit(kind) && kind !== Kind.OpenBracket
}

/** `’tis`, `’90s`, rock `’n’` roll. */
function startsElision(text: string, index: number, left: Kind): boolean {
  if (isLetterOrDigit(left)) return false
  const after = text.slice(index + 1, index + 9)
  const word = after.slice(0, endOfWord(after))
  if (word === '' || word.length > longestElision) return false
  return /^\d/.test(word) ? /^\d\ds?$/.test(word) : elisions.has(word.toLowerCase())
}

/** `betwixt` is longer than any word that loses its beginning. */
const longestElision = 6
