import {join, resolve} from 'node:path'
import {UnknownLanguageError} from '../article/languages.js'
import {clean} from '../clean.js'
import {Configuration, type Settings} from '../config/settings.js'
import {encodingNamed} from '../files/encoding.js'
import type {Source} from '../files/find.js'
import {isIgnored} from '../files/ignored.js'
import {readFileInput, readStandardInput} from '../files/read.js'
import {progressBar} from '../report/progress.js'
import {count, type Failure, type FileReport, problemsOf} from '../report/report.js'
import {summary, totals} from '../report/summary.js'
import {visibleName} from '../report/visible.js'
import {ruleIds, selectRules, UnknownRuleError} from '../rules/select.js'
import type {Baseline} from './baseline.js'
import {cleanOptionsOf} from './clean-options.js'
import {complain, UserError} from './errors.js'
import {ExceptionUse} from './exception-use.js'
import {inputsOf} from './inputs.js'
import {watchSignals} from './interruption.js'
import {type Mode, modeOf} from './mode.js'
import type {ParsedOptions} from './options.js'
import {type Cleaned, productsOf} from './products.js'
import {isFailure} from './verdict.js'
import {tell, type World} from './world.js'

/**
 * Cleans what the user named, one input after the other; those after one that fails are still done.
 *
 * @returns the exit code
 * @throws UserError if nothing could be begun
 */
export async function cleanCommand(names: readonly string[], options: ParsedOptions, world: World): Promise<number> {
  const mode = modeOf(options)
  // Before anything is read: a wrong name must not look like a clean article.
  selectRules(options)
  if (options.encoding !== undefined) encodingNamed(options.encoding)
  const inputs = await inputsOf(names, options, world)
  const products = await productsOf(mode, options, inputs.several, world)
  const configuration = new Configuration(options, world.cwd)
  const baseline = await baselineOf(options, mode, world)
  const files: FileReport[] = []
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

  for (const {name, error} of inputs.faults) await fail(name, error)
  for (const name of inputs.ignored) await inform(`${visibleName(name)}: left out by an ignore file\n`)
  const interruption = mode.writesFiles ? watchSignals() : undefined
  const progress = progressBar(world.stderr, options.quiet ? 0 : inputs.sources.length)
  for (const [index, source] of inputs.sources.entries()) {
    if (interruption?.exitCode() !== undefined) break
    progress.show(index, source.name)
    try {
      const place = placeOf(source, options, world)
      const settings = await configuration.settingsFor(place)
      const cleaned = await cleanSource(source, settings, options, world)
      if (baseline) cleaned.file.problems = baseline.remaining(place, cleaned.file.problems)
      exceptions.note(settings, cleaned.file.result)
      progress.clear()
      for (const product of products) await product.add(cleaned)
      files.push(cleaned.file)
      for (const {ruleId, message} of cleaned.file.result.notices) {
        await fail(source.name, new UserError(`${source.name}: ${ruleId}: ${message}`))
      }
      const isChanged = cleaned.input.text !== cleaned.file.result.text
      if (options.verbose && settings.file)
        await inform(`${visibleName(source.name)}: configured by ${settings.file}\n`)
      if (options.verbose || !inputs.several || (isChanged && mode.text)) await inform(summary(cleaned.file))
    } catch (error) {
      progress.clear()
      await fail(source.name, error)
    }
    // Lets a signal in between two files.
    if (interruption) await new Promise(setImmediate)
  }
  progress.clear()
  interruption?.dispose()
  for (const product of products) await product.end?.({files, failures})
  if (inputs.several) await inform(totals(files, failures.length, mode.text ? 'cleaned' : 'would change'))
  if (inputs.several) for (const line of exceptions.unused()) await inform(line)
  if (baseline && failures.length === 0) await inform(await settleBaseline(baseline, options))
  const stopped = interruption?.exitCode()
  if (stopped !== undefined) {
    const done = files.length + failures.length
    await tell(world, `clean-article: stopped after ${done} of ${inputs.sources.length} files; none is half done.\n`)
    return stopped
  }
  if (failures.length > 0) return 2
  if (!mode.isCheck) return 0
  return isFailure(files, mode, await configuration.settingsFor(join(world.cwd, 'stdin.txt'))) ? 1 : 0
}

async function baselineOf({baseline, updateBaseline = false}: ParsedOptions, {isCheck}: Mode, {cwd}: World) {
  if (baseline === undefined) {
    if (updateBaseline) throw new UserError('--update-baseline needs --baseline <file>.')
    return undefined
  }
  if (isCheck !== 'findings') throw new UserError('--baseline goes with --check.')
  const {Baseline} = await import('./baseline.js')
  return new Baseline(baseline, cwd, updateBaseline)
}

/** Writes the baseline if that was asked for; else says whether it could be smaller. */
async function settleBaseline(baseline: Baseline, {baseline: name, updateBaseline}: ParsedOptions): Promise<string> {
  if (updateBaseline) {
    await baseline.update()
    return `The baseline ${name ?? ''} is up to date.\n`
  }
  return baseline.gone > 0
    ? `${count(baseline.gone, 'finding')} of the baseline ${baseline.gone === 1 ? 'is' : 'are'} gone: --update-baseline takes them out.\n`
    : ''
}

/** Whether it is the user’s to mend, and its message says how. */
export function isUserError(error: unknown): error is Error {
  return error instanceof UserError || error instanceof UnknownRuleError || error instanceof UnknownLanguageError
}

/** Where an input lies, for configuration: standard input lies here, unless it was given a name. */
function placeOf({path}: Source, {stdinFilename = 'stdin.txt'}: ParsedOptions, {cwd}: World): string {
  return path === undefined ? resolve(cwd, stdinFilename) : path.toString()
}

async function cleanSource(source: Source, settings: Settings, options: ParsedOptions, world: World): Promise<Cleaned> {
  const {name, path} = source
  const {encoding, rules = {}} = settings
  const input =
    path === undefined ? await readStandardInput(world.stdin, encoding) : await readFileInput(path, name, encoding)
  const isOut = path === undefined && (await isLeftOut(options, world))
  const cleanOptions = await cleanOptionsOf(settings, options, world.cwd)
  const result = await clean(input.text, isOut ? {...cleanOptions, only: undefined, skip: ruleIds} : cleanOptions)
  return {source, input, file: {name, input: input.text, result, problems: problemsOf(result, rules)}}
}

/** Whether standard input goes by the name of a file that an ignore file leaves out; it then passes as it is. */
async function isLeftOut({stdinFilename}: ParsedOptions, {cwd}: World): Promise<boolean> {
  return stdinFilename !== undefined && isIgnored(resolve(cwd, stdinFilename), ['.clean-articleignore'])
}
