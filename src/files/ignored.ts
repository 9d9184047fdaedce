import {readFileSync, statSync} from 'node:fs'
import {dirname, join, relative, sep} from 'node:path'
import type {Ignore} from 'ignore'
import {systemReason, UserError} from '../cli/errors.js'
import {ancestors} from './ancestors.js'

/** Our ignore file holds for every input; git's only where we look for articles ourselves. */
export const ignoreFiles = ['.clean-articleignore', '.gitignore'] as const

type IgnoreFile = (typeof ignoreFiles)[number]

/** Whether a path in a folder is left out; a folder's path ends with a separator. */
type IsLeftOut = (path: string) => boolean

const loaded = new Map<string, Ignore | undefined>()

/**
 * Whether ignore files in a path's folder or above it, up to the repository's root, leave it out; the nearest that
 * says anything decides, as in git.
 *
 * @param path an absolute path; a folder's ends with a separator
 * @throws UserError if an ignore file cannot be read
 */
export async function isIgnored(path: string, files: readonly IgnoreFile[]): Promise<boolean> {
  return (await ignoringIn(dirname(path), files))(path)
}

/**
 * Reads the ignore files that hold in a folder.
 *
 * @returns what {@link isIgnored} tells, for what is in that folder
 * @throws UserError if one of them cannot be read
 */
export async function ignoringIn(folder: string, files: readonly IgnoreFile[]): Promise<IsLeftOut> {
  const holding: {root: string; rules: Ignore}[] = []
  for (const root of ancestors(folder)) {
    for (const file of files) {
      const rules = await ignoreRules(join(root, file))
      if (rules) holding.push({root, rules})
    }
  }
  return (path) => {
    for (const {root, rules} of holding) {
      const {ignored, unignored} = rules.test(below(root, path))
      if (ignored) return true
      if (unignored) return false
    }
    return false
  }
}

function below(folder: string, path: string): string {
  const name = relative(folder, path).split(sep).join('/')
  return path.endsWith(sep) ? `${name}/` : name
}

async function ignoreRules(file: string): Promise<Ignore | undefined> {
  if (!loaded.has(file)) {
    const rules = statSync(file, {throwIfNoEntry: false})?.isFile()
      ? (await import('ignore')).default().add(read(file))
      : undefined
    loaded.set(file, rules)
  }
  return loaded.get(file)
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    throw new UserError(`Cannot read ${file}: ${systemReason(error)}.`)
  }
}
