/** How reports colour words; without colour each function returns what it is given. */
export interface Colors {
  strong: (text: string) => string
  dim: (text: string) => string
  removed: (text: string) => string
  added: (text: string) => string
  suggested: (text: string) => string
}

const plain = (text: string) => text

export const noColors: Colors = {strong: plain, dim: plain, removed: plain, added: plain, suggested: plain}

/** Colours for a terminal; chalk is loaded only for this. */
export async function terminalColors(): Promise<Colors> {
  const {Chalk} = await import('chalk')
  const chalk = new Chalk({level: 1})
  return {strong: chalk.bold, dim: chalk.dim, removed: chalk.red, added: chalk.green, suggested: chalk.yellow}
}

/**
 * Whether to colour what goes to a stream: the option decides, then `NO_COLOR` and `FORCE_COLOR`, then whether it is a
 * terminal that can.
 */
export function wantsColor(option: boolean | undefined, env: NodeJS.ProcessEnv, stream: {isTTY?: boolean}): boolean {
  if (option !== undefined) return option
  if (env['NO_COLOR']) return false
  if (env['FORCE_COLOR'] !== undefined) return env['FORCE_COLOR'] !== '0' && env['FORCE_COLOR'] !== 'false'
  return stream.isTTY === true && env['TERM'] !== 'dumb'
}
