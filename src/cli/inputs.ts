import {isUtf8} from 'node:buffer'
import {resolve} from 'node:path'
import {findSources, identityOf, type Sources} from '../files/find.js'
import {isUnattended, readAll, readBytes} from '../files/read.js'
import {UserError} from './errors.js'
import type {ParsedOptions} from './options.js'
import type {World} from './world.js'

/**
 * Finds what is to be cleaned: what was named, what a list of files names, or standard input.
 *
 * @throws UserError if there is nothing
 */
export async function inputsOf(names: readonly string[], options: ParsedOptions, world: World): Promise<Sources> {
  const {filesFrom, stdinFilename: stdinName} = options
  const mayBeEmpty = options.errorOnUnmatchedPattern === false
  const find = (list: readonly string[], literal: boolean) =>
    findSources(list, {cwd: world.cwd, literal, stdinName, mayBeEmpty})
  if (filesFrom === undefined) {
    if (names.length === 0 && isUnattended(world.stdin)) {
      throw new UserError(
        'There is nothing to clean: standard input is empty. Name a file, or pipe text in; --help shows how.',
      )
    }
    return find(names.length > 0 ? names : ['-'], false)
  }
  const listed = await listedNames(filesFrom, world)
  if (listed.length + names.length === 0 && !mayBeEmpty) {
    throw new UserError(
      `The list of files ${filesFrom} is empty. If that is no fault, say --no-error-on-unmatched-pattern.`,
    )
  }
  const [given, found] = [await find(names, false), await find(listed, true)]
  return {
    sources: [...given.sources, ...found.sources],
    faults: [...given.faults, ...found.faults],
    ignored: [...given.ignored, ...found.ignored],
    several: true,
  }
}

/**
 * Checks that what is no cleaned text is not written over what is cleaned: `--stats a.txt` would lose `a.txt`.
 *
 * @param option the option that named the place
 * @param place where the user wants it; nothing or `-` is no file
 * @param paths the absolute paths of the inputs; absent for standard input
 * @throws UserError if the place is one of the inputs
 */
export function checkNoInput(
  option: string,
  place: string | undefined,
  paths: readonly (string | Buffer | undefined)[],
  cwd: string,
): void {
  if (place === undefined || place === '-') return
  const identity = identityOf(resolve(cwd, place))
  if (paths.some((path) => path !== undefined && identityOf(path) === identity)) {
    throw new UserError(`${option} would write over ${place}, which is an input. Name another file.`)
  }
}

/** The names in a list: a line each, or ended by NUL as `find -print0` does. */
async function listedNames(list: string, {stdin, cwd}: World): Promise<string[]> {
  const bytes = list === '-' ? await readAll(stdin) : readBytes(resolve(cwd, list), list).bytes
  if (!isUtf8(bytes)) throw new UserError(`The list of files ${list} is not UTF-8 text.`)
  const text = bytes.toString()
  return text.split(text.includes('\0') ? '\0' : /\r?\n/).filter((name) => name !== '')
}
