import {resolve} from 'node:path'
import {stringify} from 'yaml'
import {Configuration} from '../config/settings.js'
import {visible} from '../report/visible.js'
import {UserError} from './errors.js'
import type {ParsedOptions} from './options.js'

/**
 * The configuration that holds for an input, as YAML that can be used as a configuration; a comment says where each
 * value comes from. With `--json`, a list of `{keys, value, origin}`.
 *
 * @throws UserError if the configuration is wrong, or more than one input is named
 */
export async function printConfig(names: readonly string[], options: ParsedOptions, cwd: string): Promise<string> {
  if (names.length > 1) throw new UserError('--print-config takes one input: each may have its own configuration.')
  const [name = options.stdinFilename ?? '-'] = names
  const path = resolve(cwd, name === '-' ? 'stdin.txt' : name)
  const origins = await new Configuration(options, cwd).originsFor(path)
  if (options.json ?? options.format === 'json') return JSON.stringify(origins, null, 2) + '\n'
  const lines = origins.map(({keys: [key = '', inner], value, origin}, index) => {
    const isFirst = origins[index - 1]?.keys[0] !== key
    const head = inner === undefined ? '' : `${isFirst ? `${key}:\n` : ''}  `
    const entry = stringify({[inner ?? key]: value}, {collectionStyle: 'flow', lineWidth: 0}).trim()
    return `${head}${entry.replace(/^\{ ?| ?\}$/g, '')} # ${visible(origin)}\n`
  })
  return lines.length > 0 ? lines.join('') : '# Nothing is configured: everything is as it comes.\n'
}
