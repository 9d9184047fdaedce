import {commands, flagsOf, ownOptions, table, words, wordsAfter} from './words.js'

/** The script for bash. */
export function bash(): string {
  const own = commands.flatMap(ownOptions).filter(({value}) => value !== undefined)
  const cases = [...table.filter(({kind}) => kind !== 'flag'), ...own].map((option) => {
    const list = words(option)
    const reply = list
      ? `COMPREPLY=($(compgen -W '${list.join(' ')}' -- "$word"))`
      : option.completes === 'file'
        ? 'COMPREPLY=($(compgen -f -- "$word"))'
        : 'COMPREPLY=()'
    return `    ${flagsOf(option).join('|')}) ${reply}; return ;;\n`
  })
  const afterCommand = commands.flatMap((command) => {
    const list = wordsAfter(command)
    const own = ownOptions(command).flatMap(flagsOf)
    if (list) {
      const reply = `COMPREPLY=($(compgen -W '${list.join(' ')}' -- "$word"))`
      return [`    ${command.name}) if [[ "$COMP_CWORD" == 2 ]]; then ${reply}; return; fi ;;\n`]
    }
    return own.length > 0 ? [`    ${command.name}) own='${own.join(' ')}' ;;\n`] : []
  })
  return `# bash completion for clean-article
_clean_article() {
  local word="\${COMP_WORDS[COMP_CWORD]}" before="\${COMP_WORDS[COMP_CWORD-1]}" own=
  case "$before" in
${cases.join('')}  esac
  case "\${COMP_WORDS[1]}" in
${afterCommand.join('')}  esac
  if [[ "$word" == -* ]]; then
    COMPREPLY=($(compgen -W "${table.flatMap(flagsOf).join(' ')} $own" -- "$word"))
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
