/** The most that an article is taken to have, in UTF-16 code units. A longer text is cleaned window by window. */
export const longestArticle = 2 ** 17

/** How far beyond a window is looked for the paragraph that the next one begins with. */
const lookAhead = 2 ** 12

/** A line as long as this is prose: it is no headline, and no run of short lines goes on in it. */
const proseLength = 220

/**
 * Cuts a text into windows that are each cleaned as an article, so that the work and the memory for a text grow no faster
 * than its length, whatever it holds: a book, the posts of a year. Text up to {@link longestArticle} is one window. Windows
 * are cut between two paragraphs of prose, or else at a blank line or a line break, never inside a line.
 *
 * @returns the windows in order; joined they are the text
 * @example [...windowsOf('Fog in Lund.\n')] // ['Fog in Lund.\n']
 */
export function windowsOf(text: string): string[] {
  const splitter = new WindowSplitter()
  return [...splitter.add(text), ...splitter.end()]
}

/** Cuts a text that arrives in pieces where {@link windowsOf} cuts the whole; it holds no more than it needs. */
export class WindowSplitter {
  #pending = ''

  /** @returns the windows that are whole now */
  add(piece: string): string[] {
    this.#pending += piece
    return this.#take(longestArticle + lookAhead)
  }

  /** @returns the windows that are left when the text has ended */
  end(): string[] {
    const windows = this.#take(longestArticle)
    if (this.#pending !== '') windows.push(this.#pending)
    this.#pending = ''
    return windows
  }

  /** Cuts windows off until no more than `most` is left. */
  #take(most: number): string[] {
    const windows: string[] = []
    let start = 0
    while (this.#pending.length - start > most) {
      const end = cutAfter(this.#pending, start)
      if (end === undefined) break
      windows.push(this.#pending.slice(start, end))
      start = end
    }
    this.#pending = this.#pending.slice(start)
    return windows
  }
}

/**
 * Where the window that begins at `start` ends: between two paragraphs of prose in its last quarter, else at a blank line
 * there, else at the last line break, else, since a line is never cut, at the first one beyond.
 */
function cutAfter(text: string, start: number): number | undefined {
  const limit = start + longestArticle
  const earliest = start + (longestArticle / 4) * 3
  let atBlankLine: number | undefined
  let atLine: number | undefined
  for (let end = text.lastIndexOf('\n', limit - 1); end >= earliest; end = text.lastIndexOf('\n', end - 1)) {
    const next = end + 1
    if (/\s/.test(text.charAt(next))) continue
    const before = lineBefore(text, end)
    if (lineLength(text, next) >= proseLength && before.length >= proseLength) return next
    if (before.isApart) atBlankLine ??= next
    atLine ??= next
  }
  const found = atBlankLine ?? atLine ?? Math.max(text.lastIndexOf('\n', limit - 1), start - 1) + 1
  if (found > start) return found
  const beyond = text.indexOf('\n', limit)
  return beyond < 0 ? undefined : beyond + 1
}

/** The last line with something on it that ends at or before `end`, and whether blank lines follow it. */
function lineBefore(text: string, end: number): {length: number; isApart: boolean} {
  let last = end
  while (last > 0 && /\s/.test(text.charAt(last - 1))) last--
  return {length: last - text.lastIndexOf('\n', last - 1) - 1, isApart: text.lastIndexOf('\n', end - 1) >= last}
}

function lineLength(text: string, start: number): number {
  const end = text.indexOf('\n', start)
  return (end < 0 ? text.length : end) - start
}
