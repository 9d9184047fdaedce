import {languages} from '../article/languages.js'
import type {Statistics} from '../corpus/statistics.js'
import {count} from './report.js'
import {visible} from './visible.js'

/** So many rows of a table are shown; the JSON has all. */
const mostRows = 40

/**
 * Statistics as people read them: what was found by rule, by site and by source language.
 *
 * @returns lines of plain text
 */
export function statisticsTables(statistics: Statistics): string {
  const {records, changed, failed, truncated, words, removedWords} = statistics
  const {editsByRule, suggestionsByRule, recordsBySite, changedBySite, editsBySite, sourceLanguages} = statistics
  const faults = Object.values(failed).reduce((sum, number) => sum + number, 0)
  const head = `${count(records, 'article')}: ${changed} changed, ${faults} failed, ${truncated} cut off; ${removedWords} of ${count(words, 'word')} removed\n`
  return [
    head,
    ...table(['rule', 'edits', 'suggestions'], [editsByRule, suggestionsByRule]),
    ...table(['site', 'articles', 'changed', 'edits'], [recordsBySite, changedBySite, editsBySite]),
    ...table(['translated from', 'articles'], [sourceLanguages], languageName),
  ].join('\n')
}

function languageName(code: string): string {
  return languages.find(({short}) => short === code)?.name ?? code
}

/** Rows by name, those with the most first; nothing where there are none. */
function table(
  [title = '', ...columns]: readonly string[],
  counts: readonly Readonly<Record<string, number>>[],
  shown: (name: string) => string = visible,
): string[] {
  const names = [...new Set(counts.flatMap((column) => Object.keys(column)))]
  if (names.length === 0) return []
  const rows = names
    .map((name) => ({name: shown(name), numbers: counts.map((column) => column[name] ?? 0)}))
    .sort((a, b) => sum(b.numbers) - sum(a.numbers) || (a.name < b.name ? -1 : 1))
  const width = Math.max(title.length, ...rows.slice(0, mostRows).map(({name}) => name.length))
  const line = (first: string, cells: readonly (string | number)[]) =>
    `${first.padEnd(width)}${cells.map((cell, i) => `  ${String(cell).padStart(Math.max(8, columns[i]?.length ?? 0))}`).join('')}\n`
  const more = rows.length > mostRows ? `… and ${rows.length - mostRows} more\n` : ''
  const body = rows.slice(0, mostRows).map(({name, numbers}) => line(name, numbers))
  return [line(title, columns) + body.join('') + more]
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
