import type {Finding, Metadata} from './edit.js'

/**
 * Gathers what removed lines said about an article. A value that is named twice counts once; several become an array.
 *
 * @example joinMetadata([{metadata: {byline: 'Jane Roe'}}, {metadata: {byline: 'John Doe'}}]) // {byline: ['Jane Roe', 'John Doe']}
 */
export function joinMetadata(findings: readonly Pick<Finding, 'metadata'>[]): Metadata {
  const values = new Map<string, Set<string>>()
  for (const {metadata = {}} of findings) {
    for (const [key, value] of Object.entries(metadata) as [string, string | string[]][]) {
      const known = values.get(key) ?? new Set<string>()
      values.set(key, known)
      for (const one of [value].flat()) known.add(one)
    }
  }
  return Object.fromEntries([...values].map(([key, known]) => [key, known.size > 1 ? [...known] : [...known][0]]))
}
