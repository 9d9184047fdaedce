import {join} from 'node:path'
import {Configuration} from '../config/settings.js'
import {encodingNamed} from '../files/encoding.js'
import type {Source} from '../files/find.js'
import {noProgress, progressBar} from '../report/progress.js'
import type {Failure} from '../report/report.js'
import {summary, totals} from '../report/summary.js'
import {Tally} from '../report/tally.js'
import {visibleName} from '../report/visible.js'
import {selectRules} from '../rules/select.js'
import {cleanSources, type Done} from './cleaning.js'
import {complain, isUserError, UserError} from './errors.js'
import {ExceptionUse} from './exception-use.js'
import {inputsOf} from './inputs.js'
import {watchSignals} from './interruption.js'
import {cleanIfLong} from './long.js'
import {modeOf} from './mode.js'
import type {ParsedOptions} from './options.js'
import {productsOf} from './products.js'
import {isFailure} from './verdict.js'
import {tell, type World} from './world.js'

/**
 * Cleans what the user named, in order; those after one that fails are still done.
 *
 * @returns the exit code
 * @throws UserError if nothing could be begun
 */
export async function cleanCommand(names: readonly string[], options: ParsedOptions, world: World): Promise<number> {
  const mode = modeOf(options)
  checkOptions(options)
  const inputs = await inputsOf(names, options, world)
  const products = await productsOf(mode, options, inputs, world)
  const configuration = new Configuration(options, world.cwd)
  const baseline =
    options.baseline !== undefined || options.updateBaseline
      ? (await import('./baseline.js')).baselineOf(options, mode, world.cwd)
      : undefined
  const [source] = inputs.sources
  // Nothing but the text is asked for: then a long one need not be held.
  if (source && !inputs.several && mode.text === 'stdout' && options.stats === undefined && !options.stdinFilename) {
    const ended = await cleanIfLong(source, {configuration, options, world})
    if (typeof ended === 'number') return ended
    inputs.sources[0] = ended
  }
  const tally = new Tally()
  const failures: Failure[] = []
  const exceptions = new ExceptionUse()
  const fail = async (name: string, error: unknown) => {
    if (!isUserError(error)) throw error
    failures.push({name, message: error.message})
    await tell(world, complain(error))
  }
  const inform = async (text: string) => {
    if (!options.quiet) await tell(world, text)
  }
  const deliver = async ({source: {name}, place, settings, cleaned}: Done) => {
    const {file} = cleaned
    if (baseline) file.problems = baseline.remaining(place, file.problems)
    exceptions.note(settings, file.result)
    for (const product of products) await product.add(cleaned)
    tally.add(file)
    for (const {ruleId, message} of file.result.notices) {
      await fail(name, new UserError(`${name}: ${ruleId}: ${message}`))
    }
    const isChanged = file.input !== file.result.text
    if (options.verbose && settings.file) await inform(`${visibleName(name)}: configured by ${settings.file}\n`)
    if (options.verbose || !inputs.several || (isChanged && mode.text)) await inform(summary(file))
  }

  for (const {name, error} of inputs.faults) await fail(name, error)
  for (const name of inputs.ignored) await inform(`${visibleName(name)}: left out by an ignore file\n`)
  const interruption = mode.writesFiles ? watchSignals() : undefined
  const progress = options.quiet ? noProgress : progressBar(() => world.stderr, inputs.sources.length)
  const begin = ({name}: Source) => {
    progress.show(tally.files + failures.length, name)
  }
  for await (const finished of cleanSources(inputs.sources, {configuration, options, world}, begin)) {
    progress.clear()
    try {
      if ('error' in finished) throw finished.error
      await deliver(finished)
    } catch (error) {
      await fail(finished.source.name, error)
    }
    // Lets a signal in between two files.
    if (interruption) await new Promise(setImmediate)
    if (interruption?.exitCode() !== undefined) break
  }
  interruption?.dispose()
  for (const product of products) await product.end?.({tally, failures})
  if (inputs.several) await inform(totals(tally, failures.length, mode.text ? 'cleaned' : 'would change'))
  if (inputs.several) for (const line of exceptions.unused()) await inform(line)
  if (baseline && failures.length === 0) await inform(await baseline.settle())
  const stopped = interruption?.exitCode()
  if (stopped !== undefined) {
    const done = tally.files + failures.length
    await tell(world, `clean-article: stopped after ${done} of ${inputs.sources.length} files; none is half done.\n`)
    return stopped
  }
  if (failures.length > 0) return 2
  if (!mode.isCheck) return 0
  return isFailure(tally, mode, await configuration.settingsFor(join(world.cwd, 'stdin.txt'))) ? 1 : 0
}

/**
 * Before anything is read: a wrong name must not look like a clean article.
 *
 * @throws UserError or UnknownRuleError for what the table of options cannot tell to be wrong
 */
function checkOptions({encoding, jobs, ...options}: ParsedOptions): void {
  selectRules(options)
  if (encoding !== undefined) encodingNamed(encoding)
  if (jobs === 0) throw new UserError('--jobs needs at least one thread.')
}
