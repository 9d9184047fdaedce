import {statSync} from 'node:fs'
import {basename, join, relative, resolve} from 'node:path'
import {UserError} from '../cli/errors.js'
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
  const excluded = await exclusions(names, cwd)
  const seen = new Set<string>()
  const add = (source: Source) => {
    const key = identity(source)
    if (seen.has(key) || excluded(source)) return
    seen.add(key)
    found.sources.push(source)
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
  const sources: Source[] = []
  for await (const {below, path} of walk(folder)) {
    if (extensions.some((extension) => below.toLowerCase().endsWith(extension))) {
      sources.push({name: join(name, below), path, below})
    }
  }
  return sources
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

/** Two names for one file have one identity; hard links are files of their own. */
function identity({path, name}: Source): string {
  if (path === undefined) return name
  const stats = statsOf(path)
  return stats?.nlink === 1n ? `${stats.dev}:${stats.ino}` : path.toString('latin1')
}

async function isGlob(name: string): Promise<boolean> {
  if (!/[*?[{(]/.test(name)) return false
  const {default: picomatch} = await import('picomatch')
  return picomatch.scan(name).isGlob
}

async function matching(glob: string, cwd: string): Promise<Source[]> {
  const {base, folder, matches} = await compile(glob, cwd)
  if (!statsOf(folder)?.isDirectory()) return []
  const sources: Source[] = []
  for await (const {below, path} of walk(folder, /(?:^|\/)\./.test(glob.slice(base.length)))) {
    if (matches(below)) sources.push({name: join(base, below), path, below})
  }
  return sources
}

/** A glob as the folder before its first pattern, and what must match below that. */
async function compile(glob: string, cwd: string) {
  const {default: picomatch} = await import('picomatch')
  const {base, glob: pattern} = picomatch.scan(glob)
  return {base, folder: resolve(cwd, base), matches: picomatch(pattern)}
}

function isExclusion(name: string, cwd: string): boolean {
  return name.startsWith('!') && !statsOf(resolve(cwd, name))
}

async function exclusions(names: readonly string[], cwd: string): Promise<(source: Source) => boolean> {
  const globs = names.filter((name) => isExclusion(name, cwd)).map((name) => name.slice(1))
  const compiled = await Promise.all(globs.map((glob) => compile(glob, cwd)))
  return ({path}) =>
    path !== undefined && compiled.some(({folder, matches}) => matches(relative(folder, path.toString())))
}

/** What is there by a name; nothing where that cannot be told, which reading it will then say. */
function statsOf(path: string | Buffer) {
  try {
    return statSync(path, {bigint: true, throwIfNoEntry: false})
  } catch {
    return undefined
  }
}
