import {Command, Option} from 'commander'
import {options, type ParsedOptions} from './options.js'
import {version} from './version.js'

/** What was asked of the program. */
export type Request =
  {command: 'clean'; inputs: string[]; options: ParsedOptions} | {command: 'explain'; rule: string} | {command: 'rules'}

export interface Texts {
  out: (text: string) => void
  error: (text: string) => void
}

const examples = `
Examples:
  clean-article article.txt > clean.txt       cleaned text on standard output, a summary on standard error
  cat article.txt | clean-article             the same, in a pipe
  clean-article --check article.txt           what would change and why; exit 1 if anything would
  clean-article --json article.txt            the text, the edits with places and reasons, what was found
  clean-article --skip names article.txt      leave names as they are
  clean-article explain quotes/direction      what a rule does, when, and what it leaves alone

Exit codes: 0 done, or nothing to change; 1 --check or --diff found something; 2 could not do what was asked.`

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
    .argument('[inputs...]', 'files, or - for standard input, which is read when none is named')
    .version(version(), '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .addHelpText('after', examples)
    .configureOutput({writeOut: texts.out, writeErr: texts.error})
    .exitOverride()
    .action((inputs: string[], parsed: ParsedOptions) => {
      request = {command: 'clean', inputs, options: parsed}
    })
  for (const {flags, description, isList, choices} of options) {
    const option = new Option(flags, description)
    if (isList) option.argParser((value: string, before?: string[]) => [...(before ?? []), ...splitList(value)])
    if (choices) option.choices(choices)
    program.addOption(option)
  }
  program
    .command('explain')
    .argument('<rule>', 'a rule id, such as quotes/direction')
    .description('what a rule does, when, and what it leaves alone')
    .action((rule: string) => {
      request = {command: 'explain', rule}
    })
  program
    .command('rules')
    .description('every rule, a line each')
    .action(() => {
      request = {command: 'rules'}
    })
  program.parse(argv, {from: 'user'})
  return request
}

function splitList(value: string): string[] {
  return value
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '')
}
