import type {CleanResult} from '../clean.js'
import {addCounts} from '../counts.js'

/** What was done to many records, or files. Every number is a sum, so that those of shards add up to that of the whole. */
export interface Statistics {
  schemaVersion: 1
  records: number
  changed: number
  /** Records that could not be cleaned, by the reason. */
  failed: Record<string, number>
  words: number
  removedWords: number
  editsByRule: Record<string, number>
  suggestionsByRule: Record<string, number>
  /** By the site of the records; those that name none are not in it. */
  recordsBySite: Record<string, number>
  changedBySite: Record<string, number>
  editsBySite: Record<string, number>
  /** Records by the language that they were probably translated from, ISO 639-1. */
  sourceLanguages: Record<string, number>
  /** Records by the language of their text, ISO 639-3. */
  languages: Record<string, number>
  truncated: number
}

export function noStatistics(): Statistics {
  return {
    schemaVersion: 1,
    records: 0,
    changed: 0,
    failed: {},
    words: 0,
    removedWords: 0,
    editsByRule: {},
    suggestionsByRule: {},
    recordsBySite: {},
    changedBySite: {},
    editsBySite: {},
    sourceLanguages: {},
    languages: {},
    truncated: 0,
  }
}

/** Counts a record that was cleaned, of a site if that is known. */
export function countResult(into: Statistics, result: CleanResult, site?: string): void {
  const {edits, suggestions, language, sourceLanguage, stats, truncated} = result
  into.records++
  if (edits.length > 0) into.changed++
  into.words += stats.words
  into.removedWords += stats.removedWords
  addCounts(into.editsByRule, stats.editsByRule)
  for (const {ruleId} of suggestions) addCounts(into.suggestionsByRule, {[ruleId]: 1})
  addCounts(into.languages, {[language.code]: 1})
  if (sourceLanguage) addCounts(into.sourceLanguages, {[sourceLanguage.code]: 1})
  if (site !== undefined) {
    addCounts(into.recordsBySite, {[site]: 1})
    if (edits.length > 0) addCounts(into.changedBySite, {[site]: 1})
    addCounts(into.editsBySite, {[site]: edits.length})
  }
  if (truncated) into.truncated++
}

/** Counts a record that passed unchanged because of a problem. */
export function countProblem(into: Statistics, code: string): void {
  into.records++
  addCounts(into.failed, {[code]: 1})
}

/** What is counted by name. */
const counted = [
  'failed',
  'editsByRule',
  'suggestionsByRule',
  'recordsBySite',
  'changedBySite',
  'editsBySite',
  'sourceLanguages',
  'languages',
] as const

/** Adds the statistics of a shard to those of others. */
export function addStatistics(into: Statistics, other: Statistics): void {
  into.records += other.records
  into.changed += other.changed
  into.words += other.words
  into.removedWords += other.removedWords
  into.truncated += other.truncated
  for (const key of counted) addCounts(into[key], other[key])
}

/** Statistics as JSON with sorted names: the same sums give the same bytes, in whatever order they were added. */
export function statisticsJson(statistics: Statistics): string {
  const sorted = (_key: string, value: unknown) =>
    typeof value === 'object' && value !== null && !('schemaVersion' in value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value
  return JSON.stringify(statistics, sorted, 2) + '\n'
}
