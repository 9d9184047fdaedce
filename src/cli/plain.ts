import {commands} from './commands.js'
import {type CliOption, optionKey, options, type ParsedOptions} from './options.js'

/** A request to clean. */
export interface CleanRequest {
  command: 'clean'
  inputs: string[]
  options: ParsedOptions
}

/** What Commander takes for a command when it comes first. */
const commandNames: readonly string[] = [...commands.map(({name}) => name), 'help']

/**
 * Reads a command line of nothing but inputs and flags, as most are: Commander, which reads all others, takes longer to
 * load than this.
 *
 * @returns nothing where there is more to it: commands, options with a value, flags that do not go together, errors
 * @example plainRequest(['-q', 'article.txt']) // {command: 'clean', inputs: ['article.txt'], options: {quiet: true, …}}
 */
export function plainRequest(argv: readonly string[]): CleanRequest | undefined {
  const inputs: string[] = []
  const flags = new Map<string, CliOption>()
  for (const argument of argv) {
    if (argument === '' || commandNames.includes(argument)) return undefined
    if (!argument.startsWith('-') || argument === '-') {
      inputs.push(argument)
      continue
    }
    const flag = flagOf(argument)
    if (!flag) return undefined
    flags.set(optionKey(flag.name), flag)
  }
  for (const {conflicts = []} of flags.values()) if (conflicts.some((key) => flags.has(key))) return undefined
  const given = Object.fromEntries([...flags.keys()].map((key) => [key, true]))
  return {command: 'clean', inputs, options: {errorOnUnmatchedPattern: true, ...given}}
}

/** The flag that an argument is; one that turns something off is not plain. */
function flagOf(argument: string): CliOption | undefined {
  return (options as readonly CliOption[]).find(
    ({name, short, kind}) =>
      kind === 'flag' && !name.startsWith('no-') && (argument === `--${name}` || argument === `-${short ?? ''}`),
  )
}
