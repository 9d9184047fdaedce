import {commands, flagsOf, ownOptions, table, words, wordsAfter} from './words.js'

/** The script for zsh. */
export function zsh(): string {
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
  const afterCommand = commands.flatMap((command) => {
    const list = wordsAfter(command)
    if (list)
      return [`    ${command.name}) if (( CURRENT == 3 )); then _values argument ${list.join(' ')}; return; fi ;;\n`]
    const own = ownOptions(command)
    const ownSpecs = own.map(({name, value, description, completes}) => {
      const action = value === undefined ? '' : completes === 'file' ? ':file:_files' : ':value: '
      return `'--${name}[${zshText(description)}]${action}'`
    })
    return ownSpecs.length > 0 ? [`    ${command.name}) own=(${ownSpecs.join(' ')}) ;;\n`] : []
  })
  return `#compdef clean-article
_clean_article() {
  local -a commands own
  commands=(
${subcommands.join('')}  )
  case "$words[2]" in
${afterCommand.join('')}  esac
  _arguments -S $own \\
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
