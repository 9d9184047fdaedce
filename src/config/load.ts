import {readFileSync, statSync} from 'node:fs'
import {dirname, relative, resolve, sep} from 'node:path'
import picomatch from 'picomatch'
import {systemReason, UserError} from '../cli/errors.js'
import {checkOwn} from '../rules/boilerplate/own.js'
import {PatternError} from '../rules/boilerplate/matcher/pattern.js'
import {type Keys, parseConfig, type ParsedConfig} from './parse.js'
import type {Config, ConfigValues} from './schema.js'

/** Settings from one place, and the files that they hold for. */
export interface Layer {
  values: ConfigValues
  /** Where a value stands, as `file:line`, by its keys. */
  originOf: (keys: readonly string[]) => string
  holdsFor: (path: string) => boolean
}

/** No configuration that people write comes near this. */
const mostBytes = 2 ** 20

const everywhere = () => true

/**
 * Loads a configuration file and what it extends, as layers; later ones go before earlier ones.
 *
 * @param file its absolute path
 * @param shown makes a path ready for messages
 * @param chain the files that extend this one
 * @throws UserError if one of them cannot be read, is wrong, or extends itself
 */
export async function loadLayers(
  file: string,
  shown: (path: string) => string,
  chain: readonly string[] = [],
): Promise<Layer[]> {
  if (chain.includes(file)) {
    const circle = [...chain.slice(chain.indexOf(file)), file].map(shown).join(' → ')
    throw new UserError(`Configurations extend each other in a circle: ${circle}.`)
  }
  const {config, lineOf, placeOf} = parseConfig(readConfig(file, shown(file)), shown(file))
  await checkPatterns(config, shown(file), placeOf)
  const {extends: bases = [], overrides = [], profiles = {}, $schema, ...values} = config
  const folder = dirname(file)
  const origin = (keys: readonly (string | number)[]) => `${shown(file)}:${lineOf(keys)}`
  const inherited: Layer[] = []
  for (const base of [bases].flat()) {
    inherited.push(...(await loadLayers(baseFile(base, folder, shown(file)), shown, [...chain, file])))
  }
  return [
    ...inherited,
    {values: withProfileFrom(folder, values), originOf: origin, holdsFor: everywhere},
    ...Object.entries(profiles).map(([glob, profile]) => ({
      values: withProfileFrom(folder, {profile}),
      originOf: () => origin(['profiles', glob]),
      holdsFor: matcher([glob], folder),
    })),
    ...overrides.map(({files, ...own}, index) => ({
      values: withProfileFrom(folder, own),
      originOf: (keys: readonly string[]) => origin(['overrides', index, ...keys]),
      holdsFor: matcher([files].flat(), folder),
    })),
  ]
}

/** Own boilerplate is compiled here once, so that what cannot be is named with its place. */
async function checkPatterns(config: Config, name: string, placeOf: ParsedConfig['placeOf']): Promise<void> {
  const lists = [
    {list: config.boilerplate, at: [] as Keys},
    ...(config.overrides ?? []).map(({boilerplate: list}, index) => ({list, at: ['overrides', index]})),
  ]
  const faults: string[] = []
  for (const {list = [], at} of lists) {
    for (const [index, own] of list.entries()) {
      try {
        await checkOwn(own)
      } catch (error) {
        if (!(error instanceof PatternError)) throw error
        faults.push(`${placeOf([...at, 'boilerplate', index])}: ${error.message}`)
      }
    }
  }
  if (faults.length > 0) throw new UserError(`The configuration ${name} is wrong.`, faults)
}

/** A profile is named by its path from the configuration that names it. */
function withProfileFrom(folder: string, {profile, ...values}: ConfigValues): ConfigValues {
  return {...values, ...(profile !== undefined && {profile: resolve(folder, profile)})}
}

/** Only files can be extended: a pull request must not fetch or run anything. */
function baseFile(base: string, folder: string, from: string): string {
  if (/^[a-z]+:\/\//i.test(base)) {
    throw new UserError(`${from} extends ${base}, an address. Only files can be extended, by their paths.`)
  }
  return resolve(folder, base)
}

function readConfig(file: string, name: string): string {
  try {
    const stats = statSync(file)
    if (stats.isDirectory()) throw new UserError(`The configuration ${name} is a folder; it must be a file.`)
    if (!stats.isFile()) throw new UserError(`The configuration ${name} is not a regular file.`)
    if (stats.size > mostBytes) throw new UserError(`The configuration ${name} has more than ${mostBytes} bytes.`)
    return readFileSync(file, 'utf8')
  } catch (error) {
    if (error instanceof UserError) throw error
    throw new UserError(`Cannot read the configuration ${name}: ${systemReason(error)}.`)
  }
}

/** Whether a path matches one of the globs, which start from a folder; one without a slash matches names anywhere. */
function matcher(globs: readonly string[], folder: string): (path: string) => boolean {
  const matches = globs.map((glob) => picomatch(glob, {basename: !glob.includes('/'), dot: true}))
  return (path) => {
    const below = relative(folder, path).split(sep).join('/')
    return matches.some((match) => match(below))
  }
}
