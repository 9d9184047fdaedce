import {resolve} from 'node:path'
import type {Pool} from '../workers/pool.js'
import type {Work} from '../workers/crew.js'
import {type Batch, cleanBatch, type CleanedBatch, lineEnd} from './batch.js'
import type {RecordOptions} from './record.js'
import {addStatistics, countProblem, noStatistics} from './statistics.js'

/** A batch on its way to a thread: its bytes are handed over. */
export interface BatchMessage {
  bytes: Uint8Array<ArrayBuffer>
  firstLine: number
}

export interface CleanedMessage extends Omit<CleanedBatch, 'bytes'> {
  bytes: Uint8Array<ArrayBuffer>
}

/** The cleaning of batches of records; a record that kills its thread passes unchanged. */
export function cleaningOfBatches(
  options: RecordOptions,
  script: string | URL = resolve(import.meta.dirname, 'records-worker.cjs'),
): Work<Batch, CleanedBatch> {
  return {
    script,
    workerData: options,
    here: (batch) => cleanBatch(batch, options),
    inPool: send,
    parts: linesOf,
    lost({bytes, firstLine: line}, {message}) {
      const statistics = noStatistics()
      countProblem(statistics, 'crashed')
      return {bytes, problems: [{line, code: 'crashed', message}], statistics}
    },
    join,
  }
}

async function send(pool: Pool, {bytes, firstLine}: Batch): Promise<CleanedBatch> {
  // A copy, since what is handed over is gone here, and a retry needs it.
  const message: BatchMessage = {bytes: new Uint8Array(bytes), firstLine}
  const cleaned = await pool.run<CleanedMessage>(message, [message.bytes.buffer])
  return {...cleaned, bytes: Buffer.from(cleaned.bytes.buffer)}
}

function* linesOf({bytes, firstLine}: Batch): Generator<Batch> {
  let line = firstLine
  for (let start = 0; start < bytes.length; line++) {
    const end = Math.min(lineEnd(bytes, start) + 1, bytes.length)
    yield {bytes: bytes.subarray(start, end), firstLine: line}
    start = end
  }
}

function join(parts: readonly CleanedBatch[]): CleanedBatch {
  const statistics = noStatistics()
  for (const part of parts) addStatistics(statistics, part.statistics)
  return {
    bytes: Buffer.concat(parts.map(({bytes}) => bytes)),
    problems: parts.flatMap(({problems}) => problems),
    statistics,
  }
}
