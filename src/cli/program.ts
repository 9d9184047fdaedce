import {Command, InvalidArgumentError, Option} from 'commander'
import type {LearnOptions} from './learn.js'
import {type CliOption, type ParsedOptions, options} from './options.js'
import {shells, type Shell} from './shells.js'
import {visible} from '../report/visible.js'
import {version} from './version.js'

/** What was asked of the program. */
export type Request =
  | {command: 'clean'; inputs: string[]; options: ParsedOptions}
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

/** The commands beside cleaning, each with what it takes and what it does. */
export const commands = [
  {name: 'explain', argument: '<rule>', description: 'what a rule does, when, and what it leaves alone'},
  {name: 'rules', argument: undefined, description: 'every rule, a line each'},
  {name: 'init', argument: undefined, description: 'write a commented configuration file here'},
  {name: 'completion', argument: '<shell>', description: `print the completion script for ${shells.join(', ')}`},
] as const

/**
 * Reads the command line.
 *
 * @param argv the arguments after the program's name
 * @param texts take what Commander prints: help and version, and its errors
 * @returns what was asked, or `undefined` where help or the version answered it
 * @throws CommanderError for an unknown option, command or choice
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
  const requests: Record<(typeof commands)[number]['name'], (argument: string) => Request> = {
    explain: (rule) => ({command: 'explain', rule}),
    rules: () => ({command: 'rules'}),
    init: () => ({command: 'init'}),
    completion: (shell) => ({command: 'completion', shell: shell as Shell}),
  }
  for (const {name, argument, description} of commands) {
    const command = program.command(name).description(description)
    if (argument) command.argument(argument)
    command.action((given: string) => {
      request = requests[name](given)
    })
  }
  const stats = program.command('stats').description('what --stats wrote')
  const statsActions = {merge: 'add up the statistics of several runs', show: 'add them up and show them as tables'}
  for (const action of ['merge', 'show'] as const) {
    stats
      .command(action)
      .description(statsActions[action])
      .argument('<files...>')
      .action((files: string[]) => {
        request = {command: 'stats', action, files}
      })
  }
  program
    .command('lsp')
    .description('serve an editor: the Language Server Protocol on standard input and output')
    .option('--stdio', 'what editors may add; there is no other way')
    .action((_own: object, command: Command) => {
      request = {command: 'lsp', options: command.optsWithGlobals<ParsedOptions>()}
    })
  program
    .command('learn')
    .description('find what recurs in the articles of a site, and write a profile for --profile')
    .argument('<inputs...>', 'folders and files of articles, records (.ndjson), sketches of other runs (.json)')
    .option('--site <name>', 'the site of all articles (otherwise that of their folder, or of the record)')
    .option('--text-field <name>', 'the field of records that holds the text (default: text)')
    .option('--site-field <name>', 'the field of records that holds the site (default: site)')
    .option('-o, --output <path>', 'a file for the profile of one site, a folder for several')
    .option('--sketch <file>', 'write what was counted, for another run to go on with')
    .action((inputs: string[], own: LearnOptions, command: Command) => {
      // Options that cleaning has, too, are taken by the program itself.
      request = {command: 'learn', inputs, options: {...command.optsWithGlobals<LearnOptions>(), ...own}}
    })
  program.parse(argv, {from: 'user'})
  return request
}

function commanderOption({name, short, kind, value, choices, description, group, conflicts}: CliOption): Option {
  const flags = [...(short ? [`-${short}`] : []), `--${name}${value ? ` ${value}` : ''}`].join(', ')
  const option = new Option(flags, description).helpGroup(`${group}:`)
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
