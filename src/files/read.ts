import {fstatSync} from 'node:fs'
import {readFile, stat} from 'node:fs/promises'
import {resolve} from 'node:path'
import type {Readable} from 'node:stream'
import {systemReason, UserError} from '../cli/errors.js'
import {decode} from './decode.js'

/** An article as it was given: what it is called in reports, and its text. */
export interface Input {
  name: string
  text: string
}

/**
 * Reads a file as text.
 *
 * @throws UserError if it is missing, unreadable, no file, or not UTF-8 text
 */
export async function readInput(path: string, cwd: string): Promise<Input> {
  let bytes: Buffer
  try {
    const file = resolve(cwd, path)
    const stats = await stat(file)
    if (stats.isDirectory())
      throw new UserError(`${path} is a folder, not a file. Name the articles in it, as in ${path}/*.txt`)
    // A pipe nobody writes to would make us wait for ever.
    if (!stats.isFile()) throw new UserError(`${path} is not a regular file. Pipe it into standard input instead.`)
    bytes = await readFile(file)
  } catch (error) {
    if (error instanceof UserError) throw error
    throw new UserError(`Cannot read ${path}: ${systemReason(error)}.`)
  }
  return {name: path, text: decode(bytes, path)}
}

/**
 * Reads standard input as text.
 *
 * @throws UserError if it is not UTF-8 text or cannot be read
 */
export async function readStandardInput(stdin: Readable): Promise<Input> {
  const chunks: Buffer[] = []
  try {
    for await (const chunk of stdin) chunks.push(Buffer.from(chunk as Buffer))
  } catch (error) {
    throw new UserError(`Cannot read standard input: ${systemReason(error)}. Name a file, or pipe text in.`)
  }
  return {name: '<stdin>', text: decode(Buffer.concat(chunks), 'Standard input')}
}

/**
 * Whether there is nobody at the other end of standard input: it is a terminal, or it was closed or taken from
 * `/dev/null`, as cron and CI do. A program that was to be given a file and was not must not be content with that.
 */
export function isUnattended(stdin: Readable & {fd?: number}): boolean {
  return typeof stdin.fd === 'number' && fstatSync(stdin.fd).isCharacterDevice()
}
