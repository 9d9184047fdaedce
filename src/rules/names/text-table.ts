import {textIn} from '../sections.js'

/** Texts by key in two arrays, of which only what is asked for becomes text again. */
export interface TextTable {
  /** Where the lines of each bucket begin in `bytes`, and where the last one’s end. */
  buckets: Uint32Array
  /** Lines of a key as JSON, a tab and a text, in UTF-8. */
  bytes: Uint8Array
}

/**
 * Makes a table.
 *
 * @param entries keys, which may come again, and texts without line breaks
 */
export function textTable(entries: readonly (readonly [key: string, text: string])[]): TextTable {
  const count = 2 ** Math.ceil(Math.log2(entries.length + 1))
  const lines: string[] = Array.from({length: count}, () => '')
  for (const [key, text] of entries) {
    const bucket = hashOf(key) & (count - 1)
    lines[bucket] = `${lines[bucket] ?? ''}${JSON.stringify(key)}\t${text}\n`
  }
  const parts = lines.map((line) => Buffer.from(line))
  const buckets = new Uint32Array(count + 1)
  for (const [i, part] of parts.entries()) buckets[i + 1] = (buckets[i] ?? 0) + part.length
  return {buckets, bytes: Buffer.concat(parts)}
}

/** The texts of a key, in the order in which they were given. */
export function textsOf({buckets, bytes}: TextTable, key: string): string[] {
  const bucket = hashOf(key) & (buckets.length - 2)
  const start = buckets[bucket] ?? 0
  const end = buckets[bucket + 1] ?? start
  if (start === end) return []
  const packed = textIn(bytes, start, end)
  const beginning = `${JSON.stringify(key)}\t`
  if (!packed.includes(beginning)) return []
  return packed.split('\n').flatMap((line) => (line.startsWith(beginning) ? line.slice(beginning.length) : []))
}

/** The keys of all texts. */
export function keysOf({bytes}: TextTable): string[] {
  const lines = textIn(bytes).split('\n')
  return lines.slice(0, -1).map((line) => JSON.parse(line.slice(0, line.indexOf('\t'))) as string)
}

/** The FNV-1a hash (Fowler, Noll and Vo 1991). */
function hashOf(key: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < key.length; i++) hash = Math.imul(hash ^ key.charCodeAt(i), 0x01000193)
  return hash ^ (hash >>> 15)
}
