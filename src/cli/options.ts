import {severities} from '../report/report.js'
import {styles} from '../rules/names/data/styles.js'

/**
 * An option of the program. The one table of them feeds Commander, the help, the README, the configuration's schema
 * and the completion of shells.
 */
export interface CliOption {
  /** The long name without its hyphens; `no-…` turns off. */
  name: string
  short?: string
  kind: 'flag' | 'text' | 'number' | 'choice' | 'list'
  /** How the help shows its value. */
  value?: string
  choices?: readonly string[]
  description: string
  group: OptionGroup
  /** Whether a configuration file may set it too, by its name in camel case. */
  config?: true
  /** What a shell completes its value with. */
  completes?: 'file' | 'rule'
  /** The names, in camel case, of options that make no sense beside it. */
  conflicts?: readonly string[]
}

type OptionGroup = 'Output' | 'Rules' | 'Files' | 'Records' | 'Checks' | 'Configuration' | 'Other'

const formats = ['text', 'json', 'ndjson', 'pretty', 'github', 'sarif', 'rdjson', 'junit', 'html'] as const

export const options = [
  {
    name: 'format',
    short: 'f',
    kind: 'choice',
    value: '<name>',
    choices: formats,
    group: 'Output',
    description: 'what to print: the cleaned text, JSON with every edit, or a report',
  },
  {name: 'json', kind: 'flag', group: 'Output', description: 'the same as --format json', conflicts: ['format']},
  {
    name: 'check',
    short: 'c',
    kind: 'flag',
    group: 'Output',
    description: 'write nothing, list what would change, with reasons; exit 1 if anything would',
    conflicts: ['write'],
  },
  {
    name: 'write',
    short: 'w',
    kind: 'flag',
    group: 'Output',
    description: 'clean files in place, only those that change',
    conflicts: ['diff', 'output'],
  },
  {
    name: 'diff',
    short: 'd',
    kind: 'flag',
    group: 'Output',
    description: 'print a unified diff for patch and git apply; exit 1 if it is not empty',
  },
  {
    name: 'output',
    short: 'o',
    kind: 'text',
    value: '<path>',
    group: 'Output',
    completes: 'file',
    description: 'write there instead of to standard output: a file for one input, a folder for several',
  },
  {
    name: 'only',
    kind: 'list',
    value: '<rule,...>',
    group: 'Rules',
    config: true,
    completes: 'rule',
    description: 'only these rules or categories',
  },
  {
    name: 'skip',
    kind: 'list',
    value: '<rule,...>',
    group: 'Rules',
    config: true,
    completes: 'rule',
    description: 'not these rules or categories',
  },
  {name: 'unsafe', kind: 'flag', group: 'Rules', config: true, description: 'make the suggestions too'},
  {
    name: 'source-language',
    kind: 'text',
    value: '<code>',
    group: 'Rules',
    config: true,
    description: 'the language the text was translated from, as an ISO 639 code (guessed otherwise)',
  },
  {
    name: 'style',
    kind: 'choice',
    value: '<name>',
    choices: styles.map(({id}) => id),
    group: 'Rules',
    config: true,
    description: 'the house style for names (default: official)',
  },
  {
    name: 'profile',
    kind: 'text',
    value: '<file>',
    group: 'Rules',
    config: true,
    completes: 'file',
    description: 'what “clean-article learn” found to recur in the articles of the site',
  },
  {
    name: 'stdin-filename',
    kind: 'text',
    value: '<path>',
    group: 'Files',
    completes: 'file',
    description: 'the name that standard input goes by in reports, configuration and ignore files',
  },
  {
    name: 'files-from',
    kind: 'text',
    value: '<file>',
    group: 'Files',
    completes: 'file',
    description:
      'read the names of the files to clean from a file, or from standard input with -; a line or NUL ends each',
  },
  {
    name: 'encoding',
    kind: 'text',
    value: '<name>',
    group: 'Files',
    config: true,
    description: 'how the files are encoded, such as windows-1251 (UTF-8, or UTF-16 by its mark, otherwise)',
  },
  {
    name: 'force',
    kind: 'flag',
    group: 'Files',
    description: 'write even where most of an article’s words would go',
  },
  {
    name: 'no-error-on-unmatched-pattern',
    kind: 'flag',
    group: 'Files',
    description: 'a glob or folder without an article, or an empty list of files, is no fault',
  },
  {
    name: 'ndjson',
    kind: 'flag',
    group: 'Records',
    description: 'each line is a JSON object: clean its text and leave all else in it as it is',
    conflicts: ['format', 'json', 'check', 'write', 'diff'],
  },
  {
    name: 'text-field',
    kind: 'text',
    value: '<name>',
    group: 'Records',
    description: 'the field that holds the text (default: text)',
  },
  {name: 'edits', kind: 'flag', group: 'Records', description: 'add the edits to each record'},
  {
    name: 'errors',
    kind: 'text',
    value: '<file>',
    group: 'Records',
    completes: 'file',
    description: 'report bad records there, not on standard error, and exit 0 in spite of them',
  },
  {
    name: 'stats',
    kind: 'text',
    value: '<file>',
    group: 'Output',
    completes: 'file',
    description:
      'write there what was found, as JSON, or tables on standard error with -; “clean-article stats” merges and shows such files',
  },
  {
    name: 'max-record-bytes',
    kind: 'number',
    value: '<n>',
    group: 'Records',
    description: 'longer lines pass as they are, as bad records (default: 16777216)',
  },
  {
    name: 'fail-on',
    kind: 'choice',
    value: '<severity>',
    choices: [...severities, 'never'],
    group: 'Checks',
    config: true,
    description:
      '--check exits 1 for findings at least this severe: edits are errors, suggestions warnings (default: error)',
  },
  {
    name: 'max-warnings',
    kind: 'number',
    value: '<n>',
    group: 'Checks',
    config: true,
    description: '--check exits 1 for more warnings than this',
  },
  {
    name: 'baseline',
    kind: 'text',
    value: '<file>',
    group: 'Checks',
    completes: 'file',
    description: '--check tolerates the findings that this file counts, by file and rule',
    conflicts: ['write', 'diff'],
  },
  {
    name: 'update-baseline',
    kind: 'flag',
    group: 'Checks',
    description: 'write the baseline: all findings if there is none yet, otherwise without those that are gone',
  },
  {
    name: 'config',
    kind: 'text',
    value: '<file>',
    group: 'Configuration',
    completes: 'file',
    description: 'take this configuration instead of the nearest',
  },
  {name: 'no-config', kind: 'flag', group: 'Configuration', description: 'take no configuration'},
  {
    name: 'print-config',
    kind: 'flag',
    group: 'Configuration',
    description: 'print the configuration for an input and where each value comes from',
  },
  {
    name: 'jobs',
    kind: 'number',
    value: '<n>',
    group: 'Other',
    description: 'so many threads (default: one, and one for each processor where there is enough to do)',
  },
  {name: 'color', kind: 'flag', group: 'Other', description: 'colour reports even where they go to no terminal'},
  {name: 'no-color', kind: 'flag', group: 'Other', description: 'never colour'},
  {name: 'quiet', short: 'q', kind: 'flag', group: 'Other', description: 'nothing on standard error but faults'},
  {
    name: 'verbose',
    kind: 'flag',
    group: 'Other',
    description: 'say which configuration holds, and name files that need nothing',
    conflicts: ['quiet'],
  },
] as const satisfies readonly CliOption[]

type Row = (typeof options)[number]
type CamelCase<S extends string> = S extends `${infer Head}-${infer Tail}` ? `${Head}${Capitalize<CamelCase<Tail>>}` : S
type Key<Name extends string> = CamelCase<Name extends `no-${infer Rest}` ? Rest : Name>
type Value<R extends Row> = R extends {kind: 'flag'}
  ? boolean
  : R extends {kind: 'number'}
    ? number
    : R extends {kind: 'list'}
      ? string[]
      : R extends {choices: readonly (infer Choice)[]}
        ? Choice
        : string

/** What Commander makes of {@link options}. */
export type ParsedOptions = {[R in Row as Key<R['name']>]?: Value<R>}

/** The key that an option has among the parsed ones and in a configuration file. */
export function optionKey(name: string): string {
  return name.replace(/^no-/, '').replace(/-(.)/g, (_, letter: string) => letter.toUpperCase())
}
