import {ruleIds} from '../rules/select.js'
import {UserError} from './errors.js'
import {type CliOption, options} from './options.js'
import {commands} from './program.js'
import {type Shell, shells} from './shells.js'
import {nearest} from '../rules/select.js'

const scripts: Record<Shell, () => string> = {bash, zsh, fish}

const table: readonly CliOption[] = [
  ...options,
  {name: 'help', short: 'h', kind: 'flag', group: 'Other', description: 'print the help'},
  {name: 'version', short: 'V', kind: 'flag', group: 'Other', description: 'print the version'},
]

/**
 * The script that makes a shell complete our commands, options and their values.
 *
 * @throws UserError if there is none for that shell
 * @example clean-article completion bash > /etc/bash_completion.d/clean-article
 */
export function completionScript(shell: string): string {
  const known = shells.find((name) => name === shell)
  if (known) return scripts[known]()
  const suggestion = nearest(shell, shells)
  throw new UserError(
    `There is no completion for “${shell}”, only for ${shells.join(', ')}.${suggestion ? ` Did you mean “${suggestion}”?` : ''}`,
  )
}

function flagsOf({name, short}: CliOption): string[] {
  return [`--${name}`, ...(short ? [`-${short}`] : [])]
}

/** Rules and their categories. */
function ruleNames(): string[] {
  return [...new Set(ruleIds.flatMap((id) => [id.slice(0, id.indexOf('/')), id]))].sort()
}

function words(option: CliOption): readonly string[] | undefined {
  return option.choices ?? (option.completes === 'rule' ? ruleNames() : undefined)
}

function bash(): string {
  const cases = table
    .filter(({kind}) => kind !== 'flag')
    .map((option) => {
      const list = words(option)
      const reply = list
        ? `COMPREPLY=($(compgen -W '${list.join(' ')}' -- "$word"))`
        : option.completes === 'file'
          ? 'COMPREPLY=($(compgen -f -- "$word"))'
          : 'COMPREPLY=()'
      return `    ${flagsOf(option).join('|')}) ${reply}; return ;;\n`
    })
  return `# bash completion for clean-article
_clean_article() {
  local word="\${COMP_WORDS[COMP_CWORD]}" before="\${COMP_WORDS[COMP_CWORD-1]}"
  case "$before" in
${cases.join('')}    explain) COMPREPLY=($(compgen -W '${ruleIds.join(' ')}' -- "$word")); return ;;
    completion) COMPREPLY=($(compgen -W '${shells.join(' ')}' -- "$word")); return ;;
  esac
  if [[ "$word" == -* ]]; then
    COMPREPLY=($(compgen -W '${table.flatMap(flagsOf).join(' ')}' -- "$word"))
  else
    COMPREPLY=($(compgen -f -- "$word"))
    if [[ "$COMP_CWORD" == 1 ]]; then
      COMPREPLY+=($(compgen -W '${commands.map(({name}) => name).join(' ')}' -- "$word"))
    fi
  fi
}
complete -o filenames -F _clean_article clean-article
`
}

function zsh(): string {
  const specs = table.map((option) => {
    const list = words(option)
    const action =
      option.kind === 'flag'
        ? ''
        : list
          ? `:value:(${list.join(' ')})`
          : option.completes === 'file'
            ? ':file:_files'
            : ':value: '
    const description = `[${zshText(option.description)}]${action}`
    return flagsOf(option)
      .map((flag) => `    '${flag}${description}'\n`)
      .join('')
  })
  const subcommands = commands.map(({name, description}) => `    '${name}:${zshText(description)}'\n`)
  return `#compdef clean-article
_clean_article() {
  local -a commands
  commands=(
${subcommands.join('')}  )
  case "$words[2]" in
    explain) _values rule ${ruleIds.join(' ')}; return ;;
    completion) _values shell ${shells.join(' ')}; return ;;
  esac
  _arguments -S \\
${specs.join('').trimEnd().replaceAll('\n', ' \\\n')} \\
    '*:file:_files'
  (( CURRENT == 2 )) && _describe command commands
}
compdef _clean_article clean-article
`
}

/** Text inside single quotes and brackets of a zsh specification. */
function zshText(text: string): string {
  return text.replaceAll("'", "'\\''").replace(/[[\]:\\]/g, '\\$&')
}

function fish(): string {
  const lines = table.map((option) => {
    const list = words(option)
    const value =
      option.kind === 'flag' ? '' : list ? ` -x -a '${list.join(' ')}'` : option.completes === 'file' ? ' -r' : ' -x'
    const short = option.short ? ` -s ${option.short}` : ''
    return `complete -c clean-article${short} -l ${option.name}${value} -d '${fishText(option.description)}'\n`
  })
  const subcommands = commands.map(
    ({name, description}) =>
      `complete -c clean-article -n __fish_is_first_arg -a ${name} -d '${fishText(description)}'\n`,
  )
  return `# fish completion for clean-article
${lines.join('')}${subcommands.join('')}complete -c clean-article -n '__fish_seen_subcommand_from explain' -f -a '${ruleIds.join(' ')}'
complete -c clean-article -n '__fish_seen_subcommand_from completion' -f -a '${shells.join(' ')}'
`
}

function fishText(text: string): string {
  return text.replace(/[\\']/g, '\\$&')
}
