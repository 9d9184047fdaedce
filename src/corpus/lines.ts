import type {Batch} from './batch.js'

/** A piece of a line that is longer than a record may be; it passes as it is. */
export interface LongLinePiece extends Batch {
  isLongLine: true
  isFirst: boolean
}

const lineFeed = 0x0a

/**
 * Cuts a stream of bytes into batches of whole lines. No more than a batch and a line is kept.
 *
 * @param batchBytes a batch is cut after the line that makes it so long
 * @param maxLineBytes a line that goes past this is handed on in pieces as it comes
 */
export async function* batchesOfLines(
  chunks: AsyncIterable<Buffer>,
  batchBytes: number,
  maxLineBytes: number,
): AsyncGenerator<Batch | LongLinePiece> {
  let pending: Buffer[] = []
  let pendingBytes = 0
  /** The bytes of the line that the pending ones end with. */
  let openBytes = 0
  let line = 1
  let isInLongLine = false

  const take = (): Buffer => {
    const bytes = pending.length === 1 && pending[0] ? pending[0] : Buffer.concat(pending, pendingBytes)
    pending = []
    pendingBytes = 0
    openBytes = 0
    return bytes
  }
  const keep = (bytes: Buffer) => {
    if (bytes.length === 0) return
    pending.push(bytes)
    pendingBytes += bytes.length
  }

  for await (let chunk of chunks) {
    if (isInLongLine) {
      const end = chunk.indexOf(lineFeed) + 1
      isInLongLine = end === 0
      const piece = isInLongLine ? chunk : chunk.subarray(0, end)
      yield {bytes: piece, firstLine: line, isLongLine: true, isFirst: false}
      if (isInLongLine) continue
      line++
      chunk = chunk.subarray(end)
    }
    const last = chunk.lastIndexOf(lineFeed) + 1
    if (last === 0) {
      keep(chunk)
      openBytes += chunk.length
    } else if (pendingBytes + last >= batchBytes) {
      keep(chunk.subarray(0, last))
      const bytes = take()
      yield {bytes, firstLine: line}
      line += countLines(bytes)
      keep(chunk.subarray(last))
      openBytes = chunk.length - last
    } else {
      keep(chunk)
      openBytes = chunk.length - last
    }
    if (openBytes > maxLineBytes) {
      const long = openBytes
      const bytes = take()
      const whole = bytes.subarray(0, bytes.length - long)
      if (whole.length > 0) yield {bytes: whole, firstLine: line}
      line += countLines(whole)
      yield {bytes: bytes.subarray(bytes.length - long), firstLine: line, isLongLine: true, isFirst: true}
      isInLongLine = true
    }
  }
  if (pendingBytes > 0) yield {bytes: take(), firstLine: line}
}

function countLines(bytes: Buffer): number {
  let lines = 0
  for (let i = bytes.indexOf(lineFeed); i >= 0; i = bytes.indexOf(lineFeed, i + 1)) lines++
  return lines
}
