import {relative, resolve} from 'node:path'

/** Paths that a glob matches, from a folder on. */
export interface Glob {
  /** The folder before the first pattern in it, as it was written. */
  base: string
  /** That folder’s absolute path. */
  folder: string
  /** Whether it asks for hidden files: it names a dot at the beginning of a name. */
  hidden: boolean
  /** Whether a path below the folder matches, with `/` between names. */
  matches: (below: string) => boolean
}

/** Whether a name that is no file’s is meant as a pattern. */
export async function isGlob(name: string): Promise<boolean> {
  if (!/[*?[{(]/.test(name)) return false
  const {default: picomatch} = await import('picomatch')
  return picomatch.scan(name).isGlob
}

/** @param cwd the folder that it starts from */
export async function globOf(glob: string, cwd: string): Promise<Glob> {
  const {default: picomatch} = await import('picomatch')
  const {base, glob: pattern} = picomatch.scan(glob)
  return {
    base,
    folder: resolve(cwd, base),
    hidden: /(?:^|\/)\./.test(glob.slice(base.length)),
    matches: picomatch(pattern),
  }
}

/** Whether a path matches one of some globs. */
export async function matcherOf(globs: readonly string[], cwd: string): Promise<(path: string) => boolean> {
  const compiled = await Promise.all(globs.map((glob) => globOf(glob, cwd)))
  return (path) => compiled.some(({folder, matches}) => matches(relative(folder, path)))
}
