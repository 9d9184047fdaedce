import type {CleanOptions} from '../clean.js'
import type {Settings} from '../config/settings.js'
import type {Source} from '../files/find.js'
import {type Articles, cleaningOfArticles, type Outcome} from '../files/work.js'
import {problemsOf} from '../report/report.js'
import {type Crew, crewOf} from '../workers/crew.js'
import {ordered} from '../workers/ordered.js'
import {UserError} from './errors.js'
import type {Cleaned} from './products.js'
import {type Failed, readSources, type Ready, type Run} from './reading.js'

/** An input that was cleaned, or why it was not. */
export type Finished = Done | Failed

export interface Done {
  source: Source
  /** Where it lies, for configuration. */
  place: string
  settings: Settings
  cleaned: Cleaned
}

/**
 * From so many bytes on threads pay for their start, if the user did not say how many to use. Measured on two cores with
 * articles that need nothing: at 2 MB two threads take a third longer than one, at 16 MB as long.
 */
const worthThreads = 16 * 1024 * 1024

/** So many characters go to a thread at once: enough that handing them over costs nothing. */
const batchLength = 64 * 1024

/** So many batches wait for each thread or for the output: none idles while another has a slow batch. */
const batchesPerThread = 3

/**
 * Reads and cleans inputs, in threads if that pays, and gives them in their order. Memory does not grow with their
 * number.
 *
 * @param begin is told of each before it is read
 */
export async function* cleanSources(
  sources: readonly Source[],
  run: Run,
  begin: (source: Source) => void,
): AsyncGenerator<Finished> {
  const size = sources.reduce((sum, source) => sum + (source.size ?? 0), 0)
  const jobs = Math.min(
    run.options.jobs ?? (size < worthThreads ? 1 : (await import('node:os')).availableParallelism()),
    sources.length,
  )
  const crew = await crewOf(cleaningOfArticles(), Math.max(jobs, 1))
  const window = jobs > 1 ? jobs * batchesPerThread : 1
  // With few and small inputs, too, each thread gets its share.
  const length = jobs > 1 ? Math.min(batchLength, size / window) : 0
  try {
    const batches = batchesOf(readSources(sources, run, begin), length)
    for await (const finished of ordered(batches, window, (batch) => cleanBatch(batch, crew))) yield* finished
  } finally {
    await crew.close()
  }
}

/** Inputs with the same options, in order; a batch ends when its texts are so long together. */
async function* batchesOf(
  inputs: AsyncIterable<Ready | Failed>,
  length: number,
): AsyncGenerator<readonly (Ready | Failed)[]> {
  let batch: (Ready | Failed)[] = []
  let options: CleanOptions | undefined
  let sum = 0
  for await (const item of inputs) {
    if (isReady(item)) {
      if (options !== undefined && item.options !== options) {
        yield batch
        batch = []
        sum = 0
      }
      ;({options} = item)
      sum += item.input.text.length
    }
    batch.push(item)
    if (sum >= length) {
      yield batch
      batch = []
      options = undefined
      sum = 0
    }
  }
  if (batch.length > 0) yield batch
}

function isReady(item: Ready | Failed): item is Ready {
  return 'input' in item
}

async function cleanBatch(
  batch: readonly (Ready | Failed)[],
  crew: Crew<Articles, readonly Outcome[]>,
): Promise<Finished[]> {
  const ready = batch.filter(isReady)
  const [first] = ready
  if (!first) return batch as Failed[]
  const outcomes = await crew.do({texts: ready.map(({input}) => input.text), options: first.options})
  const cleaned = outcomes.values()
  return batch.map((item) => (isReady(item) ? finish(item, cleaned.next().value) : item))
}

function finish({source, place, settings, input}: Ready, outcome: Outcome | undefined): Finished {
  const {name} = source
  if (!outcome) throw new Error(`There is no outcome for ${name}.`)
  if ('fault' in outcome) return {source, error: new UserError(outcome.fault)}
  if ('death' in outcome) return {source, error: new UserError(`${name} could not be cleaned. ${outcome.death}`)}
  const {result} = outcome
  const problems = problemsOf(result, settings.rules ?? {})
  return {source, place, settings, cleaned: {source, input, file: {name, input: input.text, result, problems}}}
}
