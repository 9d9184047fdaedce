import type {Readable, Writable} from 'node:stream'
import {CommanderError} from 'commander'
import {clean} from '../clean.js'
import {UnknownLanguageError} from '../article/languages.js'
import {type Input, isUnattended, readInput, readStandardInput} from '../files/read.js'
import type {Cleaned} from '../report/cleaned.js'
import {noColors, terminalColors, wantsColor} from '../report/colors.js'
import {summary} from '../report/summary.js'
import {selectRules, UnknownRuleError} from '../rules/select.js'
import {OutputClosedError, UserError} from './errors.js'
import {explainRule, listRules} from './explain.js'
import type {ParsedOptions} from './options.js'
import {write} from './output.js'
import {parseArguments} from './program.js'

/** What the program is given by the system; tests give their own. */
export interface World {
  /** The arguments after the program's name. */
  argv: readonly string[]
  stdin: Readable & {fd?: number}
  stdout: Writable & {isTTY?: boolean}
  stderr: Writable
  env: NodeJS.ProcessEnv
  /** The folder that relative paths start from. */
  cwd: string
}

/**
 * Runs the program. Standard output gets the product alone; all talk goes to standard error.
 *
 * @returns the exit code: 0 done, 1 `--check` or `--diff` found something, 2 could not do what was asked
 */
export async function main(world: World): Promise<number> {
  try {
    return await run(world)
  } catch (error) {
    if (error instanceof OutputClosedError) return 0
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2
    if (error instanceof UserError || error instanceof UnknownRuleError || error instanceof UnknownLanguageError) {
      await tell(world, `clean-article: ${error.message}\n`)
      return 2
    }
    throw error
  }
}

async function run(world: World): Promise<number> {
  let out = ''
  let talk = ''
  try {
    const request = parseArguments(world.argv, {out: (text) => (out += text), error: (text) => (talk += text)})
    if (request?.command === 'clean') return await cleanAll(request.inputs, request.options, world)
    if (request?.command === 'rules') out += listRules()
    if (request?.command === 'explain') out += explainRule(request.rule)
  } finally {
    await write(world.stdout, out)
    await tell(world, talk)
  }
  return 0
}

/** Says something on standard error; a closed one is no reason to stop. */
async function tell({stderr}: World, text: string): Promise<void> {
  await write(stderr, text).catch(() => undefined)
}

async function cleanAll(names: readonly string[], options: ParsedOptions, world: World): Promise<number> {
  // Before anything is read: a wrong name must not look like a clean article.
  selectRules(options)
  if (names.length === 0 && isUnattended(world.stdin)) {
    throw new UserError(
      'There is nothing to clean: standard input is empty. Name a file, or pipe text in; --help shows how.',
    )
  }
  const print = printer(options, world)
  let failed = false
  let changes = false
  const all: Cleaned[] = []
  for (const name of names.length > 0 ? names : ['-']) {
    try {
      const input = name === '-' ? await readStandardInput(world.stdin) : await readInput(name, world.cwd)
      const cleaned = await cleanInput(input, options)
      if (cleaned.result.notices.length > 0) failed = true
      if (cleaned.input !== cleaned.result.text) changes = true
      all.push(cleaned)
      await print.one(cleaned)
      if (!options.quiet) await tell(world, summary(cleaned))
    } catch (error) {
      if (!(error instanceof UserError)) throw error
      failed = true
      await tell(world, `clean-article: ${error.message}\n`)
    }
  }
  await print.all(all)
  if (failed) return 2
  return changes && (options.check ?? options.diff) ? 1 : 0
}

async function cleanInput({name, text}: Input, {only, skip, unsafe, sourceLanguage}: ParsedOptions): Promise<Cleaned> {
  return {name, input: text, result: await clean(text, {only, skip, unsafe, sourceLanguage})}
}

/** How results are printed: each when it is done, or all at the end. */
interface Printer {
  one: (cleaned: Cleaned) => Promise<void>
  all: (cleaned: readonly Cleaned[]) => Promise<void>
}

function printer(options: ParsedOptions, {stdout, env}: World): Printer {
  const nothing = () => Promise.resolve()
  if (options.json ?? options.format === 'json') {
    return {
      one: nothing,
      async all(cleaned) {
        const {jsonReport} = await import('../report/json.js')
        if (cleaned.length > 0) await write(stdout, jsonReport(cleaned))
      },
    }
  }
  if (options.diff) {
    return {
      async one(cleaned) {
        const {diffReport} = await import('../report/diff.js')
        await write(stdout, diffReport(cleaned))
      },
      all: nothing,
    }
  }
  if (options.check) {
    return {
      async one(cleaned) {
        const {prettyReport} = await import('../report/pretty.js')
        const colors = wantsColor(options.color, env, stdout) ? await terminalColors() : noColors
        await write(stdout, prettyReport(cleaned, colors))
      },
      all: nothing,
    }
  }
  return {one: ({result}) => write(stdout, result.text), all: nothing}
}
