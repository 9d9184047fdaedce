import {join, resolve} from 'node:path'
import {Configuration} from '../config/settings.js'
import {cleanRecords} from '../corpus/records.js'
import {isUnattended} from '../files/read.js'
import {selectRules} from '../rules/select.js'
import {cleanOptionsOf} from './clean-options.js'
import {UserError} from './errors.js'
import {checkNoInput} from './inputs.js'
import type {ParsedOptions} from './options.js'
import type {World} from './world.js'

const mebibyte = 1024 * 1024

/**
 * Cleans records, as `--ndjson` asks.
 *
 * @returns the exit code
 * @throws UserError if something cannot be read or written
 */
export async function ndjsonCommand(names: readonly string[], options: ParsedOptions, world: World): Promise<number> {
  const {output, errors, stats, jobs} = options
  if (jobs === 0) throw new UserError('--jobs needs at least one thread.')
  if (names.length === 0 && isUnattended(world.stdin)) {
    throw new UserError('There are no records: standard input is empty. Name a file, or pipe records in.')
  }
  const paths = names.map((name) => (name === '-' ? undefined : resolve(world.cwd, name)))
  checkNoInput('--errors', errors, paths, world.cwd)
  checkNoInput('--stats', stats, paths, world.cwd)
  const settings = await new Configuration(options, world.cwd).settingsFor(join(world.cwd, 'stdin.txt'))
  const clean = await cleanOptionsOf(settings, options, world.cwd)
  selectRules(clean)
  const records = {
    textField: options.textField ?? 'text',
    edits: options.edits ?? false,
    maxRecordBytes: options.maxRecordBytes ?? 16 * mebibyte,
    clean,
  }
  return cleanRecords({inputs: names.length > 0 ? names : ['-'], output, errors, stats, jobs, records}, world)
}
