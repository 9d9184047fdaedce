import type {Readable, Writable} from 'node:stream'
import {write} from './output.js'

/** What the program is given by the system; tests give their own. */
export interface World {
  /** The arguments after the program's name. */
  argv: readonly string[]
  stdin: Readable & {fd?: number}
  stdout: Writable & {isTTY?: boolean}
  stderr: Writable & {isTTY?: boolean}
  env: NodeJS.ProcessEnv
  /** The folder that relative paths start from. */
  cwd: string
}

/** Says something on standard error; a closed one is no reason to stop. */
export async function tell({stderr}: Pick<World, 'stderr'>, text: string): Promise<void> {
  await write(stderr, text).catch(() => undefined)
}
