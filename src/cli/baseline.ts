import {existsSync, readFileSync} from 'node:fs'
import {dirname, join, relative, resolve, sep} from 'node:path'
import {count, countByRule, type Problem} from '../report/report.js'
import {systemReason, UserError} from './errors.js'
import type {Mode} from './mode.js'
import type {ParsedOptions} from './options.js'

/**
 * The baseline that the options ask for.
 *
 * @throws UserError if it makes no sense, cannot be read or is no baseline
 */
export function baselineOf({baseline, updateBaseline = false}: ParsedOptions, {isCheck}: Mode, cwd: string): Baseline {
  if (baseline === undefined) throw new UserError('--update-baseline needs --baseline <file>.')
  if (isCheck !== 'findings') throw new UserError('--baseline goes with --check.')
  return new Baseline(baseline, cwd, updateBaseline)
}

/** How many findings of each rule a file may have: those that were there when the baseline was written. */
type Counts = Record<string, number>

/**
 * Findings that are known and tolerated, by file and rule, so that a check can be made to hold from today on. It only
 * ever shrinks: what is mended is not tolerated again.
 */
class Baseline {
  readonly #path: string
  readonly #name: string
  readonly #isNew: boolean
  readonly #isUpdate: boolean
  readonly #known: ReadonlyMap<string, Counts>
  readonly #now = new Map<string, Counts>()

  /**
   * @param name the baseline’s path, as the user gave it
   * @param update whether it is to be written in the end
   * @throws UserError if it cannot be read or is no baseline
   */
  constructor(name: string, cwd: string, update: boolean) {
    this.#name = name
    this.#path = resolve(cwd, name)
    this.#isNew = !existsSync(this.#path)
    this.#isUpdate = update
    if (this.#isNew && !update) {
      throw new UserError(`There is no baseline ${name}. Write one with --update-baseline, or check the name.`)
    }
    this.#known = this.#isNew ? new Map() : readCounts(this.#path, name)
  }

  /** The problems of a file that the baseline does not tolerate: where a rule finds more than it did, all of that rule. */
  remaining(path: string, problems: readonly Problem[]): readonly Problem[] {
    const file = relative(dirname(this.#path), path).split(sep).join('/')
    const counts = Object.fromEntries(countByRule(problems))
    this.#now.set(file, counts)
    if (this.#isNew) return []
    const known = this.#known.get(file) ?? {}
    return problems.filter(({edit: {ruleId}}) => (counts[ruleId] ?? 0) > (known[ruleId] ?? 0))
  }

  /**
   * Writes the baseline as it is now if that was asked for, never more of anything than before; else looks whether it
   * could be smaller.
   *
   * @returns what to say about it
   * @throws UserError if it cannot be written
   */
  async settle(): Promise<string> {
    if (this.#isUpdate) {
      await this.#write()
      return `The baseline ${this.#name} is up to date.\n`
    }
    const gone = this.#total(this.#known) - this.#total(this.#shrunk())
    return gone > 0
      ? `${count(gone, 'finding')} of the baseline ${gone === 1 ? 'is' : 'are'} gone: --update-baseline takes them out.\n`
      : ''
  }

  async #write(): Promise<void> {
    const files = Object.fromEntries([...this.#shrunk()].sort(([a], [b]) => (a < b ? -1 : 1)))
    const {writeFile} = await import('../files/write.js')
    await writeFile(this.#path, this.#name, Buffer.from(JSON.stringify({version: 1, files}, null, 2) + '\n'))
  }

  #shrunk(): Map<string, Counts> {
    if (this.#isNew) return new Map([...this.#now].filter(([, counts]) => Object.keys(counts).length > 0))
    const shrunk = new Map<string, Counts>()
    for (const [file, known] of this.#known) {
      // What was not looked at stays, unless it is no longer there.
      const now = this.#now.get(file) ?? (existsSync(join(dirname(this.#path), file)) ? known : {})
      const counts = Object.entries(known)
        .map(([rule, count]) => [rule, Math.min(count, now[rule] ?? 0)] as const)
        .filter(([, count]) => count > 0)
      if (counts.length > 0) shrunk.set(file, Object.fromEntries(counts))
    }
    return shrunk
  }

  #total(files: ReadonlyMap<string, Counts>): number {
    return [...files.values()].flatMap((counts) => Object.values(counts)).reduce((a, b) => a + b, 0)
  }
}

function readCounts(path: string, name: string): Map<string, Counts> {
  let data: unknown
  try {
    data = JSON.parse(readFileSync(path, 'utf8'))
  } catch (error) {
    const reason = error instanceof SyntaxError ? error.message : systemReason(error)
    throw new UserError(`Cannot read the baseline ${name}: ${reason}.`)
  }
  if (!isRecord(data) || data['version'] !== 1 || !isRecord(data['files'])) throw wrongBaseline(name)
  return new Map(
    Object.entries(data['files']).map(([file, counts]) => {
      if (!isRecord(counts) || Object.values(counts).some((count) => typeof count !== 'number'))
        throw wrongBaseline(name)
      return [file, counts as Counts]
    }),
  )
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function wrongBaseline(name: string): UserError {
  return new UserError(`${name} is no baseline of clean-article: it holds no {"version": 1, "files": {…}}.`)
}
