import {isUtf8} from 'node:buffer'
import {clean, type CleanOptions, type CleanResult} from '../clean.js'
import {findMember, spliceString} from './json-line.js'

/** How records are cleaned. It goes to workers, so it holds data only. */
export interface RecordOptions {
  /** The top-level member that holds the text. */
  textField: string
  /** Add the edits to each record, as its member `edits`. */
  edits: boolean
  /** A longer line passes unread. */
  maxRecordBytes: number
  clean: CleanOptions
}

/** Why a record was passed on unchanged. */
export type ProblemCode = 'not-json' | 'not-utf8' | 'no-text' | 'too-long' | 'rule-failed' | 'crashed'

/** A record that could not be cleaned, without its place. */
export class RecordError extends Error {
  override readonly name = 'RecordError'
  readonly code: ProblemCode
  constructor(code: ProblemCode, message: string) {
    super(message)
    this.code = code
  }
}

/**
 * Cleans one record: replaces the text in the line and leaves every other byte as it is.
 *
 * @param line a line without its terminator
 * @returns the new line, or `undefined` if it stays as it is, and what cleaning gave
 * @throws RecordError if the line is no JSON object with a text, or a rule failed on it
 */
export async function cleanRecord(
  line: Buffer,
  options: RecordOptions,
): Promise<{line: string | undefined; result: CleanResult; site: string | undefined}> {
  if (line.length > options.maxRecordBytes) throw tooLong(options)
  const source = decode(line)
  const record = parse(source)
  const text = textOf(record, options.textField)
  const result = await clean(text, options.clean)
  const [notice] = result.notices
  if (notice) throw new RecordError('rule-failed', `${notice.ruleId}: ${notice.message}`)
  let cleaned = source
  if (result.edits.length > 0) cleaned = replaceText(cleaned, options.textField, result)
  if (options.edits) cleaned = setMember(cleaned, 'edits', JSON.stringify(result.edits))
  return {line: cleaned === source ? undefined : cleaned, result, site: siteOf(record)}
}

export function tooLong({maxRecordBytes}: RecordOptions): RecordError {
  return new RecordError(
    'too-long',
    `The line is longer than ${maxRecordBytes} bytes; --max-record-bytes sets the limit.`,
  )
}

function decode(line: Buffer): string {
  if (!isUtf8(line)) throw new RecordError('not-utf8', 'The line is not UTF-8 text.')
  return line.toString('utf8')
}

function parse(source: string): unknown {
  try {
    // A byte-order mark begins the first line of files from some Windows programs.
    return JSON.parse(source.startsWith('\ufeff') ? source.slice(1) : source)
  } catch (error) {
    throw new RecordError('not-json', source.trim() === '' ? 'The line is empty.' : (error as Error).message)
  }
}

function textOf(record: unknown, field: string): string {
  if (typeof record !== 'object' || record === null || Array.isArray(record))
    throw new RecordError('no-text', 'The line is JSON, but no object.')
  const text = Object.hasOwn(record, field) ? (record as Record<string, unknown>)[field] : undefined
  if (typeof text === 'string') return text
  const found = text === undefined ? 'is missing' : 'is no string'
  throw new RecordError('no-text', `“${field}” ${found}; --text-field names the member that holds the text.`)
}

/** Records of data sets often name the site that they are from. */
function siteOf(record: unknown): string | undefined {
  const {site} = record as {site?: unknown}
  return typeof site === 'string' ? site : undefined
}

function replaceText(source: string, field: string, {edits, text}: CleanResult): string {
  const span = findMember(source, field)
  if (!span) throw new Error(`The record has a text but “${field}” was not found in its source.`)
  const changes = edits.map(({start, end, expected}) => ({start: start.offset, end: end.offset, expected}))
  const spliced = spliceString(source.slice(span.start, span.end), changes)
  // Half of a surrogate pair can be escaped, but not written in UTF-8.
  const token = /\p{Surrogate}/u.test(spliced) ? JSON.stringify(text) : spliced
  return source.slice(0, span.start) + token + source.slice(span.end)
}

/** Sets a member to a JSON value: in place if there is one of that name, else as the last. The object is not empty. */
function setMember(source: string, name: string, value: string): string {
  const span = findMember(source, name)
  if (span) return source.slice(0, span.start) + value + source.slice(span.end)
  const end = source.lastIndexOf('}')
  return `${source.slice(0, end)},${JSON.stringify(name)}:${value}${source.slice(end)}`
}
