import {shells} from './shells.js'

/** A command beside cleaning. The one table of them feeds Commander, the help and the completion of shells. */
export interface CliCommand {
  name: string
  /** How the help shows what it takes. */
  argument?: string
  /** What it takes. */
  takes?: string
  description: string
  /** The commands below it. */
  actions?: readonly {name: string; description: string}[]
  /** The words that its argument may be. */
  choices?: readonly string[]
  /** What a shell completes its argument with; nothing where it takes none. */
  completes?: 'file' | 'rule'
  /** Options that it alone has. */
  options?: readonly CommandOption[]
}

export interface CommandOption {
  /** The long name without its hyphens. */
  name: string
  short?: string
  /** How the help shows its value; a flag has none. */
  value?: string
  description: string
  completes?: 'file'
}

export const commands = [
  {
    name: 'explain',
    argument: '<rule>',
    description: 'what a rule does, when, and what it leaves alone',
    completes: 'rule',
  },
  {name: 'rules', description: 'every rule, a line each'},
  {name: 'init', description: 'write a commented configuration file here'},
  {
    name: 'completion',
    argument: '<shell>',
    description: `print the completion script for ${shells.join(', ')}`,
    choices: shells,
  },
  {
    name: 'stats',
    argument: '<files...>',
    description: 'what --stats wrote',
    actions: [
      {name: 'merge', description: 'add up the statistics of several runs'},
      {name: 'show', description: 'add them up and show them as tables'},
    ],
    completes: 'file',
  },
  {
    name: 'lsp',
    description: 'serve an editor: the Language Server Protocol on standard input and output',
    options: [{name: 'stdio', description: 'what editors may add; there is no other way'}],
  },
  {
    name: 'learn',
    argument: '<inputs...>',
    takes: 'folders and files of articles, records (.ndjson), sketches of other runs (.json)',
    description: 'find what recurs in the articles of a site, and write a profile for --profile',
    completes: 'file',
    options: [
      {
        name: 'site',
        value: '<name>',
        description: 'the site of all articles (otherwise that of their folder, or of the record)',
      },
      {name: 'text-field', value: '<name>', description: 'the field of records that holds the text (default: text)'},
      {name: 'site-field', value: '<name>', description: 'the field of records that holds the site (default: site)'},
      {
        name: 'output',
        short: 'o',
        value: '<path>',
        description: 'a file for the profile of one site, a folder for several',
        completes: 'file',
      },
      {
        name: 'sketch',
        value: '<file>',
        description: 'write what was counted, for another run to go on with',
        completes: 'file',
      },
    ],
  },
] as const satisfies readonly CliCommand[]

export type CommandName = (typeof commands)[number]['name']
