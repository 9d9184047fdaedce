import {nearest} from '../../rules/select.js'
import {bash} from './bash.js'
import {fish} from './fish.js'
import {zsh} from './zsh.js'
import {UserError} from '../errors.js'
import {type Shell, shells} from '../shells.js'

const scripts: Record<Shell, () => string> = {bash, zsh, fish}

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
