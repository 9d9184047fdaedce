import {randomBytes} from 'node:crypto'
import {once} from 'node:events'
import {createWriteStream} from 'node:fs'
import {rename, rm} from 'node:fs/promises'
import {Writable} from 'node:stream'
import {finished} from 'node:stream/promises'
import {OutputClosedError, systemReason, UserError} from '../cli/errors.js'

/** Where bytes go, one write after another. */
export interface Sink {
  /** Waits until the bytes are taken, so that what is read never outruns what is written. */
  write: (bytes: Uint8Array) => Promise<void>
  /** All is written: a file gets its name now. */
  close: () => Promise<void>
  /** It is not to be finished: a file that was begun is removed. */
  abandon: () => Promise<void>
}

/** A stream that the program was given, which it does not close. */
export function streamSink(stream: Writable, name: string): Sink {
  const nothing = () => Promise.resolve()
  return {write: writerTo(stream, name), close: nothing, abandon: nothing}
}

/**
 * A file that is written as it comes: whoever watches it sees what is there.
 *
 * @throws UserError if it cannot be made
 */
export async function logSink(path: string): Promise<Sink> {
  const file = createWriteStream(path)
  await opened(file, path)
  const close = async () => {
    file.end()
    await finished(file).catch(() => undefined)
  }
  return {write: writerTo(file, path), close, abandon: close}
}

/**
 * A file that has its name only once it is complete; compressed if the name ends in `.gz`.
 *
 * @throws UserError if it cannot be made
 */
export async function fileSink(path: string): Promise<Sink> {
  // Machines that share a folder may have processes of one number.
  const begun = `${path}.${randomBytes(4).toString('hex')}.tmp`
  const file = createWriteStream(begun, {flags: 'wx'})
  await opened(file, path)
  const stream = path.endsWith('.gz') ? await compressorTo(file) : file
  const done = finished(file)
  done.catch(() => undefined)
  const remove = () => rm(begun, {force: true})
  return {
    write: writerTo(stream, path),
    async close() {
      try {
        stream.end()
        await done
        await rename(begun, path)
      } catch (error) {
        await remove()
        throw new UserError(`Cannot write ${path}: ${systemReason(error)}.`)
      }
    },
    async abandon() {
      file.destroy()
      await remove()
    },
  }
}

/** What cannot be written is better known before hours of work than after. */
async function opened(file: Writable, path: string): Promise<void> {
  try {
    await once(file, 'open')
  } catch (error) {
    throw new UserError(`Cannot write ${path}: ${systemReason(error)}.`)
  }
}

async function compressorTo(file: Writable): Promise<Writable> {
  const {createGzip} = await import('node:zlib')
  const gzip = createGzip()
  gzip.pipe(file)
  file.on('error', (error) => gzip.destroy(error))
  return gzip
}

function writerTo(stream: Writable, name: string): Sink['write'] {
  let failure: NodeJS.ErrnoException | undefined
  // The same error comes as an event too; without a listener that would end the process with a stack trace.
  stream.on('error', (error) => (failure = error))
  return (bytes) =>
    new Promise((resolve, reject) => {
      const fail = (error: NodeJS.ErrnoException) => {
        if (error.code === 'EPIPE') reject(new OutputClosedError())
        else reject(new UserError(`Cannot write ${name}: ${systemReason(failure ?? error)}.`))
      }
      if (failure) fail(failure)
      else if (bytes.length === 0) resolve()
      else
        stream.write(bytes, (error) => {
          if (error) fail(error)
          else resolve()
        })
    })
}
