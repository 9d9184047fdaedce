import {location} from 'vfile-location'
import type {Edit, Point} from './article/edit.js'
import {joinMetadata} from './article/metadata.js'
import type {CleanResult} from './clean.js'
import {addCounts} from './counts.js'
import {distinct} from './notices.js'

/**
 * Makes one result of those of a text's windows.
 *
 * @param windows the windows; joined they are the text, and each ends with a line break
 * @param results what cleaning each of them gave
 */
export function joinResults(windows: readonly string[], results: readonly CleanResult[]): CleanResult {
  const [first] = results
  if (!first) throw new Error('A text has at least one window.')
  const joined: CleanResult = {
    ...first,
    text: results.map(({text}) => text).join(''),
    edits: [],
    suggestions: [],
    truncated: results.some(({truncated}) => truncated),
    metadata: joinMetadata(results),
    notices: distinct(results.flatMap(({notices}) => notices)),
    allowed: [...new Set(results.flatMap(({allowed}) => allowed))],
    stats: {words: 0, removedWords: 0, editsByRule: {}},
  }
  const begin = {line: 0, offset: 0}
  for (const [index, {edits, suggestions, sourceLanguage, stats}] of results.entries()) {
    const move = mover(begin)
    for (const edit of edits) joined.edits.push(move(edit))
    for (const edit of suggestions) joined.suggestions.push(move(edit))
    if ((sourceLanguage?.confidence ?? 0) > (joined.sourceLanguage?.confidence ?? 0))
      joined.sourceLanguage = sourceLanguage
    joined.stats.words += stats.words
    joined.stats.removedWords += stats.removedWords
    addCounts(joined.stats.editsByRule, stats.editsByRule)
    const window = windows[index] ?? ''
    begin.line += (location(window).toPoint(window.length)?.line ?? 1) - 1
    begin.offset += window.length
  }
  return joined
}

/** Moves edits of a window that begins so many lines and code units into the text. */
function mover({line, offset}: {line: number; offset: number}): (edit: Edit) => Edit {
  const move = (point: Point) => ({line: point.line + line, column: point.column, offset: point.offset + offset})
  return (edit) => ({...edit, start: move(edit.start), end: move(edit.end)})
}
