import type {Writable} from 'node:stream'
import {OutputClosedError, systemReason, UserError} from './errors.js'

/**
 * Writes all of a text, and waits until it is taken.
 *
 * @throws OutputClosedError if the reader has gone
 * @throws UserError if it cannot be written
 */
export function write(stream: Writable, text: string | Buffer): Promise<void> {
  if (text.length === 0) return Promise.resolve()
  return new Promise((resolve, reject) => {
    const fail = (error: NodeJS.ErrnoException) => {
      if (error.code === 'EPIPE' || error.code === 'ERR_STREAM_DESTROYED') reject(new OutputClosedError())
      else reject(new UserError(`Cannot write standard output: ${systemReason(error)}.`))
    }
    // The same error comes as an event too; without a listener that would end the process with a stack trace.
    stream.on('error', fail)
    stream.write(text, (error) => {
      if (error) {
        fail(error)
        return
      }
      stream.off('error', fail)
      resolve()
    })
  })
}
