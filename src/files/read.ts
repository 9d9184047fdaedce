import {type BigIntStats, closeSync, constants, fstatSync, openSync, readFileSync, type Stats, statSync} from 'node:fs'
import type {Readable} from 'node:stream'
import {systemReason, UserError} from '../cli/errors.js'
import {type Encoding, encodingOf} from './encoding.js'

/** An article as it was given: its text, and what is needed to write it back as it was. */
export interface Input {
  text: string
  encoding: Encoding
  /** The file as it was when it was read; absent for standard input. */
  stats?: BigIntStats
}

/** Longer texts would need strings that Node cannot make when they are edited and reported. */
const mostBytes = 256 * 2 ** 20

/**
 * Reads a file as text.
 *
 * @param path where it is; as bytes if its name is not UTF-8
 * @param name what it goes by in messages
 * @param encoding how it is encoded; UTF-8, or UTF-16 by its mark, where absent
 * @throws UserError if it is missing, unreadable, no file, too large, changing, or not text in that encoding
 */
export function readFileInput(path: string | Buffer, name: string, encoding?: string): Input {
  const {bytes, stats} = readBytes(path, name)
  const found = encodingOf(bytes, encoding)
  return {text: found.decode(bytes, name), encoding: found, stats}
}

interface FileBytes {
  bytes: Buffer
  stats: BigIntStats
}

/**
 * Reads a file’s bytes.
 *
 * @throws UserError as {@link readFileInput} does
 */
export function readBytes(path: string | Buffer, name: string): FileBytes {
  try {
    return readOpened(path, name)
  } catch (error) {
    if (error instanceof UserError) throw error
    const hint = name.includes('\ufffd') ? ' Its name is not UTF-8: name its folder instead.' : ''
    throw new UserError(`Cannot read ${name}: ${systemReason(error)}.${hint}`)
  }
}

/** In one go: for small files, handing each call to Node’s thread pool takes ten times as long as the call. */
function readOpened(path: string | Buffer, name: string): FileBytes {
  const file = openFile(path, name)
  try {
    const stats = fstatSync(file, {bigint: true})
    if (stats.size > mostBytes) {
      throw new UserError(
        `${name} has ${Math.ceil(Number(stats.size) / 2 ** 20)} MiB; an article may have ${mostBytes / 2 ** 20}. Split it first, for example: split --line-bytes=100M`,
      )
    }
    const bytes = readFileSync(file)
    checkSame(stats, bytes.length, file, name)
    return {bytes, stats}
  } finally {
    closeSync(file)
  }
}

/** @throws UserError if it is no regular file */
export function openFile(path: string | Buffer, name: string): number {
  // Opening a pipe that nobody writes to would wait for ever, and opening a device may do anything.
  checkKind(statSync(path), name)
  const file = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK)
  checkKind(fstatSync(file), name)
  return file
}

/** @throws UserError if what was read of an open file is not what it was when reading began */
export function checkSame(before: BigIntStats, length: number, file: number, name: string): void {
  if (BigInt(length) === before.size && isSame(before, fstatSync(file, {bigint: true}))) return
  throw new UserError(`${name} was changed while it was read. Run again when nobody writes to it.`)
}

function checkKind(stats: Stats | BigIntStats, name: string): void {
  if (stats.isDirectory()) throw new UserError(`${name} is a folder, not a file.`)
  if (!stats.isFile()) throw new UserError(`${name} is not a regular file. Pipe it into standard input instead.`)
}

/** Whether a file is the same as before, and nobody wrote to it. */
export function isSame(a: BigIntStats, b: BigIntStats): boolean {
  return a.dev === b.dev && a.ino === b.ino && a.size === b.size && a.mtimeNs === b.mtimeNs
}

/**
 * Reads standard input as text.
 *
 * @param encoding as for {@link readFileInput}
 * @throws UserError if it is not text in that encoding, too long, or cannot be read
 */
export async function readStandardInput(stdin: Readable, encoding?: string): Promise<Input> {
  return standardInputOf(await readAll(stdin), encoding)
}

/** @throws UserError if the bytes of standard input are not text in that encoding */
export function standardInputOf(bytes: Buffer, encoding?: string): Input {
  const found = encodingOf(bytes, encoding)
  return {text: found.decode(bytes, 'Standard input'), encoding: found}
}

/** @throws UserError if there is too much of it, or it cannot be read */
export async function readAll(stdin: Readable): Promise<Buffer> {
  const chunks: Buffer[] = []
  let length = 0
  for await (const chunk of chunksOf(stdin)) {
    chunks.push(chunk)
    length += chunk.length
    if (length > mostBytes) {
      throw new UserError(`Standard input has more than ${mostBytes / 2 ** 20} MiB, the most an article may have.`)
    }
  }
  return Buffer.concat(chunks)
}

/** @throws UserError, from the iteration, if it cannot be read */
export async function* chunksOf(stdin: Readable): AsyncGenerator<Buffer> {
  try {
    for await (const chunk of stdin) yield Buffer.from(chunk as Buffer)
  } catch (error) {
    throw new UserError(`Cannot read standard input: ${systemReason(error)}. Name a file, or pipe text in.`)
  }
}

/**
 * Whether there is nobody at the other end of standard input: it is a terminal, or it was closed or taken from
 * `/dev/null`, as cron and CI do. A program that was to be given a file and was not must not be content with that.
 */
export function isUnattended(stdin: Readable & {fd?: number}): boolean {
  return typeof stdin.fd === 'number' && fstatSync(stdin.fd).isCharacterDevice()
}
