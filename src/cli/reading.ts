import {resolve} from 'node:path'
import type {CleanOptions} from '../clean.js'
import type {Configuration, Settings} from '../config/settings.js'
import type {Source} from '../files/find.js'
import {isIgnored} from '../files/ignored.js'
import {type Input, readFileInput, readStandardInput, standardInputOf} from '../files/read.js'
import {ruleIds} from '../rules/select.js'
import {cleanOptionsOf} from './clean-options.js'
import {isUserError} from './errors.js'
import type {ParsedOptions} from './options.js'
import type {World} from './world.js'

/** An input that was read, with what holds for it. */
export interface Ready {
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

/** An input that could not be read or cleaned. */
export interface Failed {
  source: Source
  error: Error
}

/**
 * Reads inputs, each when it is asked for, and finds what holds for it.
 *
 * @param begin is told of each before it is read
 */
export async function* readSources(
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
