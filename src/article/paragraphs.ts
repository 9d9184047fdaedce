/** Where a paragraph lies in the text; all offsets are UTF-16 code units. */
export interface Span {
  start: number
  end: number
}

/** A paragraph without its surrounding space, and the lines that it fills, without the last line's terminator. */
export interface ParagraphSpan extends Span {
  lineStart: number
  lineEnd: number
}

// CR, LF, VT, FF, NEL and the two Unicode separators end a line.
const lineTerminator = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/g

/** Texts wrapped by hand or by an e-mail program have no line beyond this; extractors put a paragraph on a line. */
const widestWrap = 100
const narrowestWrap = 45

/**
 * Splits a text into paragraphs. A line break ends a paragraph, as extractors leave it, unless the text is wrapped at a
 * fixed width: then only a blank line, or a line that could have held the next word, ends one.
 *
 * @param text any text
 * @returns the paragraphs in order; none is empty
 * @example splitParagraphs('One.\n\nTwo.') // spans of 'One.' and 'Two.'
 */
export function splitParagraphs(text: string): ParagraphSpan[] {
  const lines = splitLines(text)
  const width = wrapWidth(text, lines)
  if (width === 0) return lines.filter((line) => line.start < line.end)
  const paragraphs: ParagraphSpan[] = []
  let open: ParagraphSpan | undefined
  for (const line of lines) {
    if (line.start === line.end) {
      open = undefined
    } else if (open && isFull(text, open.lineEnd - lastLineStart(text, open), line, width)) {
      open.end = line.end
      open.lineEnd = line.lineEnd
    } else {
      open = {...line}
      paragraphs.push(open)
    }
  }
  return paragraphs
}

function lastLineStart(text: string, {start, end}: Span): number {
  return Math.max(start, text.lastIndexOf('\n', end - 1) + 1)
}

function splitLines(text: string): ParagraphSpan[] {
  const lines: ParagraphSpan[] = []
  // A byte-order mark belongs to the file, not to its first line.
  let lineStart = text.startsWith('\ufeff') ? 1 : 0
  if (hasRareTerminator.test(text)) {
    for (const {0: terminator, index} of text.matchAll(lineTerminator)) {
      lines.push(lineAt(text, lineStart, index))
      lineStart = index + terminator.length
    }
  } else {
    for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', lineStart)) {
      lines.push(lineAt(text, lineStart, end))
      lineStart = end + 1
    }
  }
  lines.push(lineAt(text, lineStart, text.length))
  return lines
}

/** Most texts have none of these. */
const hasRareTerminator = /[\r\v\f\u0085\u2028\u2029]/

function lineAt(text: string, lineStart: number, lineEnd: number): ParagraphSpan {
  if (isPlainAt(text, lineStart) && isPlainAt(text, lineEnd - 1) && lineStart < lineEnd) {
    return {lineStart, lineEnd, start: lineStart, end: lineEnd}
  }
  const line = text.slice(lineStart, lineEnd)
  const lead = line.length - line.trimStart().length
  const start = lead === line.length ? lineStart : lineStart + lead
  return {lineStart, lineEnd, start, end: Math.max(start, lineStart + line.trimEnd().length)}
}

/** Whether a character is surely no space. */
function isPlainAt(text: string, offset: number): boolean {
  const unit = text.charCodeAt(offset)
  return unit > 0x20 && unit < 0x7f
}

/** The width that a text is wrapped at, or 0. At least four breaks must all come where the next word did not fit. */
function wrapWidth(text: string, lines: readonly ParagraphSpan[]): number {
  let width = 0
  for (const {start, end} of lines) width = Math.max(width, end - start)
  if (width < narrowestWrap || width > widestWrap) return 0
  let full = 0
  let breaks = 0
  for (const [i, line] of lines.entries()) {
    const next = lines[i + 1]
    if (!next || line.start === line.end || next.start === next.end) continue
    breaks++
    if (isFull(text, line.end - line.start, next, width)) full++
  }
  return full >= 4 && full >= 0.8 * breaks ? width : 0
}

function isFull(text: string, length: number, next: Span, width: number): boolean {
  const word = text.slice(next.start, next.end).search(/\s/)
  return length + 1 + (word < 0 ? next.end - next.start : word) > width
}
