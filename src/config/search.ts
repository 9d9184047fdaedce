import {readFileSync, statSync} from 'node:fs'
import {join} from 'node:path'
import {ancestors} from '../files/ancestors.js'

/** What a configuration file may be called; of several in one folder the first counts. */
export const configNames = [
  '.clean-articlerc',
  '.clean-articlerc.json',
  '.clean-articlerc.yaml',
  '.clean-articlerc.yml',
  'clean-article.config.json',
  'clean-article.config.yaml',
  'clean-article.config.yml',
] as const

/** The key that holds the configuration in a `package.json`. */
export const packageKey = 'clean-article'

const found = new Map<string, string | undefined>()

/**
 * The configuration file that holds for what is in a folder: the nearest, in it or above it, up to the root of its
 * repository.
 */
export function findConfig(folder: string): string | undefined {
  for (const ancestor of ancestors(folder)) {
    if (!found.has(ancestor)) found.set(ancestor, configIn(ancestor))
    const file = found.get(ancestor)
    if (file) return file
  }
  return undefined
}

function configIn(folder: string): string | undefined {
  const file = configNames.map((name) => join(folder, name)).find(isThere)
  if (file) return file
  const manifest = join(folder, 'package.json')
  return isThere(manifest) && hasKey(manifest) ? manifest : undefined
}

function isThere(file: string): boolean {
  return statSync(file, {throwIfNoEntry: false}) !== undefined
}

/** A manifest that is broken is npm’s to complain about. */
function hasKey(manifest: string): boolean {
  try {
    const data: unknown = JSON.parse(readFileSync(manifest, 'utf8'))
    return typeof data === 'object' && data !== null && Object.hasOwn(data, packageKey)
  } catch {
    return false
  }
}
