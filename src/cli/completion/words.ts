import {ruleIds} from '../../rules/select.js'
import {type CliCommand, type CommandOption, commands as commandTable} from '../commands.js'
import {type CliOption, options} from '../options.js'

/** The options of the program, with those that Commander adds. */
export const table: readonly CliOption[] = [
  ...options,
  {name: 'help', short: 'h', kind: 'flag', group: 'Other', description: 'print the help'},
  {name: 'version', short: 'V', kind: 'flag', group: 'Other', description: 'print the version'},
]

/** The commands beside cleaning. */
export const commands: readonly CliCommand[] = commandTable

/** An option as it is typed. */
export function flagsOf({name, short}: CliOption | CommandOption): string[] {
  return [`--${name}`, ...(short ? [`-${short}`] : [])]
}

/** Rules and their categories. */
function ruleNames(): string[] {
  return [...new Set(ruleIds.flatMap((id) => [id.slice(0, id.indexOf('/')), id]))].sort()
}

/** What may follow a command, if that is one of some words. */
export function wordsAfter({actions, choices, completes}: CliCommand): readonly string[] | undefined {
  return actions?.map(({name}) => name) ?? choices ?? (completes === 'rule' ? ruleIds : undefined)
}

/** The values of an option, if they are some words. */
export function words({choices, completes}: Pick<CliOption, 'choices' | 'completes'>): readonly string[] | undefined {
  return choices ?? (completes === 'rule' ? ruleNames() : undefined)
}

/** The options that a command alone has. */
export function ownOptions({options: own = []}: CliCommand): readonly CommandOption[] {
  return own.filter(({name}) => !table.some((option) => option.name === name))
}
