import {Command, CommanderError, InvalidArgumentError, Option} from 'commander'
import {type CliCommand, type CommandName, commands} from './commands.js'
import type {LearnOptions} from './learn.js'
import {UsageError} from './errors.js'
import {type CliOption, type ParsedOptions, options} from './options.js'
import type {CleanRequest} from './plain.js'
import type {Shell} from './shells.js'
import {visible} from '../report/visible.js'
import {version} from './version.js'

/** What was asked of the program. */
export type Request =
  | CleanRequest
  | {command: 'explain'; rule: string}
  | {command: 'rules'}
  | {command: 'init'}
  | {command: 'stats'; action: 'merge' | 'show'; files: string[]}
  | {command: 'lsp'; options: ParsedOptions}
  | {command: 'learn'; inputs: string[]; options: LearnOptions}
  | {command: 'completion'; shell: Shell}

export interface Texts {
  out: (text: string) => void
  error: (text: string) => void
}

const examples = `
Examples:
  clean-article article.txt > clean.txt       cleaned text on standard output, a summary on standard error
  cat article.txt | clean-article             the same, in a pipe
  clean-article --check articles/             what would change in the .txt files of a folder, and why; exit 1 if anything would
  clean-article --diff article.txt | patch    the changes as a diff
  clean-article --write "archive/**/*.txt"    clean files in place
  clean-article raw/ --output clean/          clean a folder’s files into another folder
  clean-article --json article.txt            the text, the edits with places and reasons, what was found
  clean-article --skip names article.txt      leave names as they are
  clean-article --ndjson < in.jsonl > out.jsonl   records: one line in, one line out, only the text changes
  clean-article --check --format github .     annotations for a pull request
  clean-article explain quotes/direction      what a rule does, when, and what it leaves alone

Exit codes: 0 done, or nothing to change; 1 --check or --diff found something; 2 could not do what was asked.`

/**
 * Reads the command line.
 *
 * @param argv the arguments after the program's name
 * @param texts take what Commander prints: help and version, and its errors
 * @returns what was asked, or `undefined` where help or the version answered it
 * @throws UsageError, once Commander has said why, for an unknown option, command or choice
 */
export function parseArguments(argv: readonly string[], texts: Texts): Request | undefined {
  let request: Request | undefined
  const program = new Command('clean-article')
    .description(
      'Cleans scraped and machine-translated articles: boilerplate, names, quotation marks, translation scars.',
    )
    .usage('[options] [file | folder | glob | - ...]')
    .argument('[inputs...]', 'files, folders and globs, or - for standard input, which is read when none is named')
    .version(version(), '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .addHelpText('after', examples)
    .configureOutput({
      writeOut: texts.out,
      writeErr: texts.error,
      outputError: (text, write) => {
        const lines = text
          .replace(/^error: /, '')
          .trimEnd()
          .split('\n')
          .map(visible)
        const isFile = /unknown option '-[^']*[./]/.test(text)
        write(`clean-article: ${lines.join('\n')}\n${isFile ? '(If it is a file, put -- before it.)\n' : ''}`)
      },
    })
    .exitOverride()
    .action((inputs: string[], parsed: ParsedOptions) => {
      request = {command: 'clean', inputs, options: parsed}
    })
  for (const option of options) program.addOption(commanderOption(option))
  const add = (parent: Command, row: CliCommand, isWhat: CommandName) => {
    const {name, argument, takes, description, options: own = []} = row
    const command = parent.command(name).description(description)
    if (argument) command.argument(argument, takes)
    for (const {name: option, short, value, description: text} of own) {
      command.addOption(new Option(flagsOf(option, short, value), text))
    }
    command.action(() => {
      request = requests[isWhat](command)
    })
  }
  for (const row of commands) {
    const {name, description, argument, actions}: CliCommand = row
    if (actions) {
      const parent = program.command(name).description(description)
      for (const action of actions) add(parent, {...action, ...(argument && {argument})}, row.name)
    } else add(program, row, row.name)
  }
  try {
    program.parse(argv, {from: 'user'})
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error
    if (error.exitCode !== 0) throw new UsageError()
  }
  return request
}

/** What is asked for by each command. */
const requests: Record<CommandName, (command: Command) => Request> = {
  explain: ({args: [rule = '']}) => ({command: 'explain', rule}),
  rules: () => ({command: 'rules'}),
  init: () => ({command: 'init'}),
  completion: ({args: [shell]}) => ({command: 'completion', shell: shell as Shell}),
  stats: (action) => ({command: 'stats', action: action.name() as 'merge' | 'show', files: action.args}),
  lsp: (command) => ({command: 'lsp', options: allOptions(command)}),
  learn: (command) => ({command: 'learn', inputs: command.args, options: allOptions(command)}),
}

/** Options that cleaning has, too, are taken by the program itself. */
function allOptions(command: Command): ParsedOptions & LearnOptions {
  return {...command.optsWithGlobals<ParsedOptions & LearnOptions>(), ...command.opts()}
}

function flagsOf(name: string, short: string | undefined, value: string | undefined): string {
  return [...(short ? [`-${short}`] : []), `--${name}${value ? ` ${value}` : ''}`].join(', ')
}

function commanderOption({name, short, kind, value, choices, description, group, conflicts}: CliOption): Option {
  const option = new Option(flagsOf(name, short, value), description).helpGroup(`${group}:`)
  if (kind === 'list') option.argParser((text: string, before?: string[]) => [...(before ?? []), ...splitList(text)])
  if (kind === 'number') option.argParser(wholeNumber)
  if (choices) option.choices(choices)
  if (conflicts) option.conflicts([...conflicts])
  return option
}

function splitList(value: string): string[] {
  return value
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '')
}

function wholeNumber(value: string): number {
  if (!/^\d{1,9}$/.test(value)) throw new InvalidArgumentError('It is a whole number.')
  return Number(value)
}
