import type {Cleaned} from './cleaned.js'

/**
 * The JSON report: an object for one input, an array of them for several.
 *
 * @example jsonReport([cleaned]) // '{"schemaVersion": 1, "file": "a.txt", "text": …}\n'
 */
export function jsonReport(all: readonly Cleaned[]): string {
  const records = all.map(({name, result}) => ({schemaVersion: 1, file: name, ...result}))
  return JSON.stringify(records.length === 1 ? records[0] : records, null, 2) + '\n'
}
