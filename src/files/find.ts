import {statSync} from 'node:fs'
import {basename, join, resolve} from 'node:path'
import {UserError} from '../cli/errors.js'
import {globOf, isGlob, matcherOf} from './globs.js'
import {isIgnored} from './ignored.js'
import {walk} from './walk.js'

/** Something to clean, before it is read. */
export interface Source {
  /** What it is called in reports: the path as the user would write it, or `<stdin>`. */
  name: string
  /** Its absolute path, as bytes if it is not UTF-8; absent for standard input. */
  path?: string | Buffer
  /** Where its result goes below an output folder. */
  below: string
  /** How many bytes it had when it was found; absent where that cannot be told. */
  size?: number
  /** The bytes of standard input, if it was read already. */
  bytes?: Buffer
}

export interface Sources {
  sources: Source[]
  /** What was asked for and is not there. */
  faults: {name: string; error: UserError}[]
  /** Files that were named and that the ignore file leaves out. */
  ignored: string[]
  /** Whether the user asked for several: a folder or a glob may hold any number. */
  several: boolean
}

/** Folders are searched for these; other files are taken when they or a glob for them are named. */
const extensions = ['.txt', '.text']

/** What stands for standard input, and files of other processes that have no place on a disk. */
const standardInput = /^(?:-|\/dev\/stdin|\/proc\/self\/fd\/0|\/dev\/fd\/0)$/

/**
 * Finds what the user named: files, folders, globs (and `!globs` for what they leave out), `-`. Each file comes once.
 *
 * @param names as they were given; none means standard input
 * @param options.cwd the folder that they start from
 * @param options.literal whether names are only names, as in a list of files
 * @param options.stdinName what standard input is called
 * @param options.mayBeEmpty whether a folder or glob may hold no article
 */
export async function findSources(
  names: readonly string[],
  {
    cwd,
    literal,
    stdinName,
    mayBeEmpty,
  }: {cwd: string; literal: boolean; stdinName?: string | undefined; mayBeEmpty: boolean},
): Promise<Sources> {
  const found: Sources = {sources: [], faults: [], ignored: [], several: names.length > 1}
  const exclusions = names.filter((name) => isExclusion(name, cwd)).map((name) => name.slice(1))
  const isExcluded = exclusions.length > 0 ? await matcherOf(exclusions, cwd) : () => false
  const seen = new Set<string>()
  const add = (source: Source) => {
    const {path} = source
    const stats = path === undefined ? undefined : statsOf(path)
    const key = path === undefined ? source.name : identityOf(path)
    if (seen.has(key) || (path !== undefined && isExcluded(path.toString()))) return
    seen.add(key)
    found.sources.push({...source, ...(stats && {size: Number(stats.size)})})
  }
  for (const name of names) {
    const path = resolve(cwd, name)
    const stats = statsOf(path)
    try {
      if (!literal && isExclusion(name, cwd)) continue
      if (!literal && standardInput.test(name)) {
        add({name: stdinName ?? '<stdin>', below: basename(stdinName ?? 'stdin.txt')})
      } else if (stats?.isDirectory()) {
        found.several = true
        const articles = await articlesIn(name, path)
        if (articles.length === 0 && !mayBeEmpty) throw noArticles(name)
        articles.forEach(add)
      } else if (!stats && !literal && (await isGlob(name))) {
        found.several = true
        const matches = await matching(name, cwd)
        if (matches.length === 0 && !mayBeEmpty) throw unmatched(name)
        matches.forEach(add)
      } else if (await isIgnored(path, ['.clean-articleignore'])) {
        found.ignored.push(name)
      } else {
        add({name, path, below: basename(name)})
      }
    } catch (error) {
      if (!(error instanceof UserError)) throw error
      found.faults.push({name, error})
    }
  }
  return found
}

async function articlesIn(name: string, folder: string): Promise<Source[]> {
  const files = await walk(folder)
  return files
    .filter(({below}) => extensions.some((extension) => below.toLowerCase().endsWith(extension)))
    .map(({below, path}) => ({name: join(name, below), path, below}))
}

async function matching(name: string, cwd: string): Promise<Source[]> {
  const {base, folder, hidden, matches} = await globOf(name, cwd)
  if (!statsOf(folder)?.isDirectory()) return []
  const files = await walk(folder, hidden)
  return files.filter(({below}) => matches(below)).map(({below, path}) => ({name: join(base, below), path, below}))
}

function isExclusion(name: string, cwd: string): boolean {
  return name.startsWith('!') && !statsOf(resolve(cwd, name))
}

function noArticles(folder: string): UserError {
  return new UserError(
    `The folder ${folder} holds no articles (${extensions.map((extension) => `*${extension}`).join(', ')}) that are not ignored. For other files name a glob, such as "${join(folder, '**/*.md')}".`,
  )
}

function unmatched(glob: string): UserError {
  return new UserError(
    `Nothing matches ${glob}. Check the pattern, and whether an ignore file names what it should match.`,
  )
}

/** Two paths of one file have one identity; hard links are files of their own. */
export function identityOf(path: string | Buffer): string {
  const stats = statsOf(path)
  return stats?.nlink === 1n ? `${stats.dev}:${stats.ino}` : path.toString('latin1')
}

/** What is there by a name; nothing where that cannot be told, which reading it will then say. */
function statsOf(path: string | Buffer) {
  try {
    return statSync(path, {bigint: true, throwIfNoEntry: false})
  } catch {
    return undefined
  }
}
