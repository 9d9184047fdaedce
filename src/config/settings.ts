import {dirname, relative, resolve} from 'node:path'
import {options as table, optionKey, type CliOption, type ParsedOptions} from '../cli/options.js'
import type {Layer} from './load.js'
import type {ConfigValues} from './schema.js'
import {findConfig} from './search.js'

/** What holds for an input, once the configuration and the command line are put together. */
export interface Settings extends ConfigValues {
  /** The configuration file, if there is one. */
  file?: string
}

/** A setting with where it comes from: `command line`, or a file and its line. */
export interface Origin {
  keys: readonly string[]
  value: unknown
  origin: string
}

/** The settings of the command line and of configuration files, by input. */
export class Configuration {
  readonly #options: ParsedOptions
  readonly #cwd: string
  readonly #layers = new Map<string, Promise<readonly Layer[]>>()
  readonly #commandLine: Layer
  readonly #settings = new Map<string, Settings>()

  constructor(options: ParsedOptions, cwd: string) {
    this.#options = options
    this.#cwd = cwd
    this.#commandLine = {
      values: fromCommandLine(options),
      originOf: () => 'command line',
      holdsFor: () => true,
    }
  }

  /**
   * The settings for a file.
   *
   * @param path its absolute path; it need not be there
   * @throws UserError if the configuration cannot be read or is wrong
   */
  async settingsFor(path: string): Promise<Settings> {
    const file = this.#fileFor(path)
    const layers = file ? await this.#layersOf(file) : []
    const holding = [...layers, this.#commandLine].map(({holdsFor}) => holdsFor(path))
    // What is compiled from settings is known by them, so files with the same settings share them.
    const key = [file, ...holding].join()
    let settings = this.#settings.get(key)
    if (!settings) {
      settings = {...(file && {file: this.#shown(file)})}
      for (const [index, {values}] of [...layers, this.#commandLine].entries()) {
        if (holding[index]) Object.assign(settings, merged(settings, values))
      }
      this.#settings.set(key, settings)
    }
    return settings
  }

  /** Every setting for a file, with where it comes from. */
  async originsFor(path: string): Promise<Origin[]> {
    const file = this.#fileFor(path)
    const layers = [...(file ? await this.#layersOf(file) : []), this.#commandLine].filter(({holdsFor}) =>
      holdsFor(path),
    )
    const settings = await this.settingsFor(path)
    const last = (keys: readonly string[]) => layers.findLast(({values}) => valueAt(values, keys) !== undefined)
    return flatten(settings).map(({keys, value}) => ({keys, value, origin: last(keys)?.originOf(keys) ?? 'default'}))
  }

  #fileFor(path: string): string | undefined {
    const {config} = this.#options
    if (config === false) return undefined
    return typeof config === 'string' ? resolve(this.#cwd, config) : findConfig(dirname(path))
  }

  #layersOf(file: string): Promise<readonly Layer[]> {
    let layers = this.#layers.get(file)
    if (!layers) {
      layers = import('./load.js').then(({loadLayers}) => loadLayers(file, (path) => this.#shown(path)))
      this.#layers.set(file, layers)
    }
    return layers
  }

  #shown(path: string): string {
    const name = relative(this.#cwd, path)
    return name.startsWith('..') ? path : name
  }
}

/** Later settings replace earlier ones; severities, exceptions and own boilerplate add up. */
function merged(before: ConfigValues, {rules, allow, boilerplate, ...values}: ConfigValues): ConfigValues {
  return {
    ...values,
    ...(rules && {rules: {...before.rules, ...rules}}),
    ...(allow && {allow: [...(before.allow ?? []), ...allow]}),
    ...(boilerplate && {boilerplate: [...(before.boilerplate ?? []), ...boilerplate]}),
  }
}

function fromCommandLine(options: ParsedOptions): ConfigValues {
  const keys = (table as readonly CliOption[]).filter(({config}) => config).map(({name}) => optionKey(name))
  return Object.fromEntries(Object.entries(options).filter(([key]) => keys.includes(key)))
}

function flatten({file, rules = {}, ...settings}: Settings): {keys: string[]; value: unknown}[] {
  return [
    ...Object.entries(settings).map(([key, value]) => ({keys: [key], value})),
    ...Object.entries(rules).map(([rule, severity]) => ({keys: ['rules', rule], value: severity})),
  ]
}

function valueAt(values: ConfigValues, [key = '', ...rest]: readonly string[]): unknown {
  const value = (values as Record<string, unknown>)[key]
  const [inner] = rest
  return inner === undefined ? value : (value as Record<string, unknown> | undefined)?.[inner]
}
