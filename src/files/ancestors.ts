import {statSync} from 'node:fs'
import {dirname, join} from 'node:path'

const known = new Map<string, readonly string[]>()

/**
 * The folders whose configuration and ignore files hold for what is in a folder: it and those above it, nearest first,
 * up to the root of its repository. Beyond that root are other people's.
 */
export function ancestors(folder: string): readonly string[] {
  let chain = known.get(folder)
  if (!chain) {
    const parent = dirname(folder)
    const isRoot = parent === folder || statSync(join(folder, '.git'), {throwIfNoEntry: false}) !== undefined
    chain = isRoot ? [folder] : [folder, ...ancestors(parent)]
    known.set(folder, chain)
  }
  return chain
}
