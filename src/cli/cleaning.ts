import {availableParallelism} from 'node:os'
import {resolve} from 'node:path'
import type {CleanOptions} from '../clean.js'
import type {Configuration, Settings} from '../config/settings.js'
import type {Source} from '../files/find.js'
import {isIgnored} from '../files/ignored.js'
import {type Input, readFileInput, readStandardInput, standardInputOf} from '../files/read.js'
import {type Articles, cleaningOfArticles, type Outcome, worthThreads} from '../files/work.js'
import {problemsOf} from '../report/report.js'
import {ruleIds} from '../rules/select.js'
import {type Crew, crewOf} from '../workers/crew.js'
import {ordered} from '../workers/ordered.js'
import {cleanOptionsOf} from './clean-options.js'
import {isUserError, UserError} from './errors.js'
import type {ParsedOptions} from './options.js'
import type {Cleaned} from './products.js'
import type {World} from './world.js'

/** An input that was cleaned, or why it was not. */
export type Finished = Done | Failed

export interface Done {
  source: Source
  /** Where it lies, for configuration. */
  place: string
  settings: Settings
  cleaned: Cleaned
}

export interface Failed {
  source: Source
  error: Error
}

/** An input that was read. */
interface Ready {
  source: Source
  place: string
  settings: Settings
  options: CleanOptions
  input: Input
}

/** What holds for all inputs. */
export interface Run {
  configuration: Configuration
  options: ParsedOptions
  world: World
}

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
  const jobs = Math.min(run.options.jobs ?? (size < worthThreads ? 1 : availableParallelism()), sources.length)
  const crew = await crewOf(cleaningOfArticles(), Math.max(jobs, 1))
  const window = jobs > 1 ? jobs * batchesPerThread : 1
  // With few and small inputs, too, each thread gets its share.
  const length = jobs > 1 ? Math.min(batchLength, size / window) : 0
  try {
    const batches = batchesOf(readAll(sources, run, begin), length)
    for await (const finished of ordered(batches, window, (batch) => cleanBatch(batch, crew))) yield* finished
  } finally {
    await crew.close()
  }
}

async function* readAll(
  sources: readonly Source[],
  run: Run,
  begin: (source: Source) => void,
): AsyncGenerator<Ready | Failed> {
  const cleanOptions = new Map<Settings, Promise<CleanOptions>>()
  const optionsFor = (settings: Settings) => {
    const known = cleanOptions.get(settings) ?? cleanOptionsOf(settings, run.options, run.world.cwd)
    cleanOptions.set(settings, known)
    return known
  }
  const prepare = async (source: Source): Promise<Ready | Failed> => {
    try {
      const place = placeOf(source, run)
      const settings = await run.configuration.settingsFor(place)
      const input = await read(source, settings, run)
      const options = await optionsFor(settings)
      return {source, place, settings, input, options: (await isLeftOut(source, run)) ? withoutRules(options) : options}
    } catch (error) {
      if (!isUserError(error)) throw error
      return {source, error}
    }
  }
  for (const source of sources) {
    begin(source)
    yield await prepare(source)
  }
}

/** Where an input lies, for configuration: standard input lies here, unless it was given a name. */
export function placeOf({path}: Source, {options: {stdinFilename = 'stdin.txt'}, world}: Run): string {
  return path === undefined ? resolve(world.cwd, stdinFilename) : path.toString()
}

function read({path, name, bytes}: Source, {encoding}: Settings, {world}: Run): Promise<Input> | Input {
  if (path !== undefined) return readFileInput(path, name, encoding)
  return bytes ? standardInputOf(bytes, encoding) : readStandardInput(world.stdin, encoding)
}

/** Whether standard input goes by the name of a file that an ignore file leaves out; it then passes as it is. */
async function isLeftOut({path}: Source, {options: {stdinFilename}, world}: Run): Promise<boolean> {
  if (path !== undefined || stdinFilename === undefined) return false
  return isIgnored(resolve(world.cwd, stdinFilename), ['.clean-articleignore'])
}

function withoutRules(options: CleanOptions): CleanOptions {
  return {...options, only: undefined, skip: ruleIds}
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
