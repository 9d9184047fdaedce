import {availableParallelism} from 'node:os'
import type {Readable, Writable} from 'node:stream'
import {watchSignals} from '../cli/interruption.js'
import {type Batch, cleanBatch, type CleanedBatch, type Problem} from './batch.js'
import {crewOf} from '../workers/crew.js'
import {ordered} from '../workers/ordered.js'
import {batchesOfLines, type LongLinePiece} from './lines.js'
import {type RecordOptions, tooLong} from './record.js'
import {statisticsTables} from '../report/statistics.js'
import {fileSink, logSink, type Sink, streamSink} from './sink.js'
import {readFileBytes, readStreamBytes} from './source.js'
import {addStatistics, countProblem, noStatistics, type Statistics, statisticsJson} from './statistics.js'
import {cleaningOfBatches} from './work.js'

/** What `--ndjson` was asked to do. */
export interface RecordsRequest {
  /** Files, `-` for standard input. */
  inputs: readonly string[]
  /** Where the records go, if not to standard output. */
  output?: string | undefined
  /** Where problems are reported, if not on standard error. */
  errors?: string | undefined
  /** Where the statistics go. */
  stats?: string | undefined
  /** How many threads; chosen by the size of the input where absent. */
  jobs?: number | undefined
  records: RecordOptions
}

interface Streams {
  stdin: Readable
  stdout: Writable
  stderr: Writable
}

/**
 * From so many bytes on threads pay for their start, if the user did not say how many to use. Measured on two cores: at
 * 10 MB two threads take as long as one, at 60 MB five eighths.
 */
const worthThreads = 16 * 1024 * 1024

/** Large enough that handing a batch to a thread costs nothing, small enough for many to be under way. */
const batchBytes = 256 * 1024

/** So many batches wait for each thread or for the output: none idles while another has a slow batch. */
const batchesPerThread = 3

/**
 * Cleans records, a JSON object a line: one line in, one line out, in the same order. Memory does not grow with the
 * number of records.
 *
 * @returns the exit code: 0, or 2 if a record could not be cleaned and its problem was not asked to go to a file
 * @throws UserError if something cannot be read or written
 * @throws OutputClosedError if the reader of the output has gone
 */
export async function cleanRecords(request: RecordsRequest, streams: Streams): Promise<number> {
  const statistics = noStatistics()
  const sinks: Sink[] = []
  const open = async (sink: Sink | Promise<Sink>): Promise<Sink> => {
    sinks.push(await sink)
    return sink
  }
  const interruption = watchSignals()
  const crew = await crewOf(cleaningOfBatches(request.records), request.jobs ?? availableParallelism())
  let seen = 0
  const work = (batch: InputBatch) => {
    if (isLong(batch)) return passLongLine(batch, request.records)
    seen += batch.bytes.length
    // How much will come, a pipe does not tell.
    const isWorthThreads = request.jobs !== undefined || seen >= worthThreads
    return isWorthThreads ? crew.do(batch) : cleanBatch(batch, request.records)
  }
  try {
    const output = await open(request.output ? fileSink(request.output) : streamSink(streams.stdout, 'standard output'))
    const errors = await open(request.errors ? logSink(request.errors) : streamSink(streams.stderr, 'standard error'))
    const stats = request.stats === undefined ? undefined : await open(statisticsSink(request.stats, streams))
    const batches = inputBatches(request, streams)
    const window = crew.size === 1 ? 1 : crew.size * batchesPerThread
    for await (const {file, cleaned} of ordered(batches, window, async (batch) => ({
      file: batch.file,
      cleaned: await work(batch),
    }))) {
      await output.write(cleaned.bytes)
      await report(errors, file, cleaned.problems)
      addStatistics(statistics, cleaned.statistics)
      const stopped = interruption.exitCode()
      if (stopped !== undefined) return stopped
    }
    await stats?.write(Buffer.from(request.stats === '-' ? statisticsTables(statistics) : statisticsJson(statistics)))
    while (sinks[0]) {
      await sinks[0].close()
      sinks.shift()
    }
  } finally {
    interruption.dispose()
    await crew.close()
    for (const sink of sinks) await sink.abandon()
  }
  return hasProblems(statistics) && !request.errors ? 2 : 0
}

function statisticsSink(path: string, {stderr}: Streams): Sink | Promise<Sink> {
  return path === '-' ? streamSink(stderr, 'standard error') : fileSink(path)
}

type InputBatch = (Batch | LongLinePiece) & {file: string}

async function* inputBatches({inputs, records}: RecordsRequest, {stdin}: Streams): AsyncGenerator<InputBatch> {
  for (const [i, input] of inputs.entries()) {
    const file = input === '-' ? '<stdin>' : input
    const bytes = input === '-' ? readStreamBytes(stdin, 'standard input') : readFileBytes(input)
    const whole = i < inputs.length - 1 ? endingInNewline(bytes) : bytes
    for await (const batch of batchesOfLines(whole, batchBytes, records.maxRecordBytes)) yield {...batch, file}
  }
}

/** The next file's first record must not be glued to a last one that has no line end. */
async function* endingInNewline(chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let last: number | undefined
  for await (const chunk of chunks) {
    last = chunk.at(-1) ?? last
    yield chunk
  }
  if (last !== undefined && last !== 0x0a) yield Buffer.from('\n')
}

function isLong(batch: Batch): batch is LongLinePiece {
  return 'isLongLine' in batch
}

function passLongLine({bytes, firstLine, isFirst}: LongLinePiece, options: RecordOptions): Promise<CleanedBatch> {
  const statistics = noStatistics()
  const problems: Problem[] = []
  if (isFirst) {
    const {code, message} = tooLong(options)
    problems.push({line: firstLine, code, message})
    countProblem(statistics, code)
  }
  return Promise.resolve({bytes, problems, statistics})
}

async function report(errors: Sink, file: string, problems: readonly Problem[]): Promise<void> {
  if (problems.length === 0) return
  const lines = problems.map((problem) => JSON.stringify({file, ...problem}) + '\n')
  await errors.write(Buffer.from(lines.join('')))
}

function hasProblems({failed}: Statistics): boolean {
  return Object.keys(failed).length > 0
}
