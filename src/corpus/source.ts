import {createReadStream} from 'node:fs'
import type {Readable} from 'node:stream'
import {systemReason, UserError} from '../cli/errors.js'

/** What is read at once. */
const chunkBytes = 256 * 1024

/** The first bytes of what gzip made. */
const gzipMagic = Buffer.from([0x1f, 0x8b])

/**
 * Reads a file as a stream of bytes; what ends in `.gz` is decompressed.
 *
 * @throws UserError if it cannot be read
 */
export async function* readFileBytes(path: string): AsyncGenerator<Buffer> {
  const file = createReadStream(path, {highWaterMark: chunkBytes})
  if (!path.endsWith('.gz')) {
    yield* bytesOf(file, path)
    return
  }
  const {createGunzip} = await import('node:zlib')
  const gunzip = createGunzip({chunkSize: chunkBytes})
  file.on('error', (error) => gunzip.destroy(error))
  yield* bytesOf(file.pipe(gunzip), path)
}

/**
 * Reads a stream that the program was given.
 *
 * @throws UserError if it cannot be read, or is compressed
 */
export async function* readStreamBytes(stream: Readable, name: string): AsyncGenerator<Buffer> {
  let isFirst = true
  for await (const chunk of bytesOf(stream, name)) {
    if (isFirst && chunk.subarray(0, 2).equals(gzipMagic))
      throw new UserError(
        `${name} is compressed. Decompress it first, as in: gzip -dc file.gz | clean-article --ndjson`,
      )
    isFirst = false
    yield chunk
  }
}

async function* bytesOf(stream: Readable, name: string): AsyncGenerator<Buffer> {
  try {
    for await (const chunk of stream) yield chunk as Buffer
  } catch (error) {
    throw new UserError(`Cannot read ${name}: ${systemReason(error)}.`)
  }
}
