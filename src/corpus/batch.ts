import {cleanRecord, type ProblemCode, RecordError, type RecordOptions} from './record.js'
import {countProblem, countResult, noStatistics, type Statistics} from './statistics.js'

/** Whole lines, the unit of work. */
export interface Batch {
  bytes: Buffer
  /** The number of its first line in the input, from 1. */
  firstLine: number
}

/** A record that passed unchanged, and why. */
export interface Problem {
  /** From 1. */
  line: number
  code: ProblemCode
  message: string
}

export interface CleanedBatch {
  bytes: Buffer
  problems: Problem[]
  statistics: Statistics
}

const lineFeed = 0x0a

/** Cleans the records of a batch, in order. Every line in gives one line out, with the terminator it had. */
export async function cleanBatch({bytes, firstLine}: Batch, options: RecordOptions): Promise<CleanedBatch> {
  const parts: Buffer[] = []
  const problems: Problem[] = []
  const statistics = noStatistics()
  /** Up to here the batch has been put into `parts`; unchanged lines are put there together. */
  let copied = 0
  let line = firstLine
  for (let start = 0; start < bytes.length; line++) {
    const end = lineEnd(bytes, start)
    try {
      const {line: cleaned, result, site} = await cleanRecord(bytes.subarray(start, end), options)
      countResult(statistics, result, site)
      if (cleaned !== undefined) {
        parts.push(bytes.subarray(copied, start), Buffer.from(cleaned))
        copied = end
      }
    } catch (error) {
      const problem = problemOf(error, line)
      countProblem(statistics, problem.code)
      problems.push(problem)
    }
    start = end + 1
  }
  if (copied === 0) return {bytes, problems, statistics}
  parts.push(bytes.subarray(copied))
  return {bytes: Buffer.concat(parts), problems, statistics}
}

/** Where the line that begins at `start` ends, without its terminator. */
export function lineEnd(bytes: Buffer, start: number): number {
  const end = bytes.indexOf(lineFeed, start)
  return end < 0 ? bytes.length : end
}

function problemOf(error: unknown, line: number): Problem {
  if (error instanceof RecordError) return {line, code: error.code, message: error.message}
  return {line, code: 'rule-failed', message: `Cleaning failed: ${String(error)}`}
}
