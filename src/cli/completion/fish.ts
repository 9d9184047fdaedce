import {commands, ownOptions, table, words, wordsAfter} from './words.js'

/** The script for fish. */
export function fish(): string {
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
  const afterCommand = commands.flatMap((command) => {
    const after = `complete -c clean-article -n '__fish_seen_subcommand_from ${command.name}'`
    const list = wordsAfter(command)
    const own = ownOptions(command)
    return [
      ...(list ? [`${after} -f -a '${list.join(' ')}'\n`] : []),
      ...own.map(({name, value, description, completes}) => {
        const needs = value === undefined ? '' : completes === 'file' ? ' -r' : ' -x'
        return `${after} -l ${name}${needs} -d '${fishText(description)}'\n`
      }),
    ]
  })
  return `# fish completion for clean-article
${lines.join('')}${subcommands.join('')}${afterCommand.join('')}`
}

function fishText(text: string): string {
  return text.replace(/[\\']/g, '\\$&')
}
