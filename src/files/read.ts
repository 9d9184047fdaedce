import {readFile, stat} from 'node:fs/promises'
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
export async function readInput(path: string): Promise<Input> {
  let bytes: Buffer
  try {
    const stats = await stat(path)
    if (stats.isDirectory())
      throw new UserError(`${path} is a folder, not a file. Name the articles in it, as in ${path}/*.txt`)
    // A pipe nobody writes to would make us wait for ever.
    if (!stats.isFile()) throw new UserError(`${path} is not a regular file. Pipe it into standard input instead.`)
    bytes = await readFile(path)
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
