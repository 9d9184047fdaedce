import {writeSync} from 'node:fs'
import type {Writable} from 'node:stream'
import {OutputClosedError, systemReason, UserError} from './errors.js'
import type {World} from './world.js'

/** Where text goes: the product to standard output, talk to standard error. */
export type OutputName = 'stdout' | 'stderr'

/**
 * Writes all of a text, and waits until it is taken.
 *
 * @throws OutputClosedError if the reader has gone
 * @throws UserError if it cannot be written
 */
export async function write(world: World, name: OutputName, text: string | Buffer): Promise<void> {
  const bytes = typeof text === 'string' ? Buffer.from(text) : text
  const file = world.files?.[name]
  const rest = file === undefined ? bytes : writeAtOnce(file, bytes)
  if (rest.length > 0) await writeToStream(world[name], rest)
}

/** Returns what the file does not take now: a pipe that is full, and that somebody else made non-blocking. */
function writeAtOnce(file: number, bytes: Buffer): Buffer {
  let rest = bytes
  try {
    while (rest.length > 0) rest = rest.subarray(writeSync(file, rest))
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EAGAIN') throw writeError(error)
  }
  return rest
}

function writeToStream(stream: Writable, bytes: Buffer): Promise<void> {
  return new Promise((resolve, reject) => {
    const fail = (error: Error) => {
      reject(writeError(error))
    }
    // The same error comes as an event too; without a listener that would end the process with a stack trace.
    stream.on('error', fail)
    stream.write(bytes, (error) => {
      if (error) {
        fail(error)
        return
      }
      stream.off('error', fail)
      resolve()
    })
  })
}

function writeError(error: unknown): Error {
  const {code} = error as NodeJS.ErrnoException
  if (code === 'EPIPE' || code === 'ERR_STREAM_DESTROYED') return new OutputClosedError()
  return new UserError(`Cannot write standard output: ${systemReason(error)}.`)
}
