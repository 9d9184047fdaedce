/** An option of the program: one row feeds Commander and the help. */
export interface CliOption {
  flags: string
  description: string
  /** Takes a list, divided by commas or given again. */
  isList?: true
  choices?: readonly string[]
}

export const formats = ['text', 'json'] as const

/** What Commander makes of {@link options}. */
export interface ParsedOptions {
  format?: (typeof formats)[number]
  json?: true
  check?: true
  diff?: true
  only?: string[]
  skip?: string[]
  unsafe?: true
  sourceLanguage?: string
  color?: boolean
  quiet?: true
}

export const options: readonly CliOption[] = [
  {
    flags: '-f, --format <name>',
    description: 'what to print: the cleaned text, or JSON with every edit',
    choices: formats,
  },
  {flags: '--json', description: 'the same as --format json'},
  {flags: '-c, --check', description: 'list what would change, with reasons; exit 1 if anything would'},
  {flags: '-d, --diff', description: 'print a unified diff; exit 1 if it is not empty'},
  {flags: '--only <rule,...>', description: 'only these rules or categories', isList: true},
  {flags: '--skip <rule,...>', description: 'not these rules or categories', isList: true},
  {flags: '--unsafe', description: 'make the suggestions too'},
  {
    flags: '--source-language <code>',
    description: 'the language the text was translated from, as an ISO 639 code (guessed otherwise)',
  },
  {flags: '--color', description: 'colour the list of --check even where it goes to no terminal'},
  {flags: '--no-color', description: 'never colour'},
  {flags: '-q, --quiet', description: 'no summary on standard error'},
]
