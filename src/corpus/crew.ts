import {availableParallelism} from 'node:os'
import {type Batch, cleanBatch, type CleanedBatch, lineEnd} from './batch.js'
import {Pool, WorkerDiedError} from './pool.js'
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

/**
 * From so many bytes on threads pay for their start, if the user did not say how many to use. Measured on two cores: at
 * 4 MB two threads take as long as one, at 16 MB three quarters.
 */
const worthThreads = 8 * 1024 * 1024

/** Cleans batches, in this thread or in several. */
export interface Crew {
  /** How many batches it is worth having under way. */
  readonly size: number
  clean: (batch: Batch) => Promise<CleanedBatch>
  close: () => Promise<void>
}

/**
 * @param jobs how many threads; where it is absent, this one until there is enough to do for all processors
 * @param script what the threads run
 */
export function crewOf(
  options: RecordOptions,
  jobs: number | undefined,
  script = new URL('./worker.cjs', import.meta.url),
): Crew {
  const size = jobs ?? availableParallelism()
  if (size === 1) {
    return {size, clean: (batch) => cleanBatch(batch, options), close: () => Promise.resolve()}
  }
  const pool = new Pool<BatchMessage, CleanedMessage>(script, size, options)
  let seen = 0
  return {
    size,
    clean(batch) {
      seen += batch.bytes.length
      return jobs === undefined && seen < worthThreads ? cleanBatch(batch, options) : cleanInPool(pool, batch)
    },
    close: () => pool.close(),
  }
}

/** Cleans a batch in a thread; if the thread dies, line by line, and the line that kills it passes unchanged. */
async function cleanInPool(pool: Pool<BatchMessage, CleanedMessage>, batch: Batch): Promise<CleanedBatch> {
  try {
    return await send(pool, batch)
  } catch (error) {
    if (!(error instanceof WorkerDiedError)) throw error
  }
  const {bytes} = batch
  const parts: Buffer[] = []
  const all: CleanedBatch = {bytes, problems: [], statistics: noStatistics()}
  let line = batch.firstLine
  for (let start = 0; start < bytes.length; line++) {
    const end = Math.min(lineEnd(bytes, start) + 1, bytes.length)
    const single = bytes.subarray(start, end)
    try {
      const cleaned = await send(pool, {bytes: single, firstLine: line})
      parts.push(cleaned.bytes)
      all.problems.push(...cleaned.problems)
      addStatistics(all.statistics, cleaned.statistics)
    } catch (error) {
      if (!(error instanceof WorkerDiedError)) throw error
      parts.push(single)
      all.problems.push({line, code: 'crashed', message: error.message})
      countProblem(all.statistics, 'crashed')
    }
    start = end
  }
  return {...all, bytes: Buffer.concat(parts)}
}

async function send(pool: Pool<BatchMessage, CleanedMessage>, {bytes, firstLine}: Batch): Promise<CleanedBatch> {
  // A copy, since what is handed over is gone here, and a retry needs it.
  const own = new Uint8Array(bytes)
  const cleaned = await pool.run({bytes: own, firstLine}, [own.buffer])
  return {...cleaned, bytes: Buffer.from(cleaned.bytes.buffer)}
}
