import type {Readable, Writable} from 'node:stream'
import {type OutputName, write} from './output.js'

/** What the program is given by the system; tests give their own. */
export interface World {
  /** The arguments after the program's name. */
  argv: readonly string[]
  stdin: Readable & {fd?: number}
  stdout: Writable & {isTTY?: boolean}
  stderr: Writable & {isTTY?: boolean}
  /** What the two write to, where that needs no stream: making one takes as long as cleaning a short text. */
  files?: Record<OutputName, number> | undefined
  env: NodeJS.ProcessEnv
  /** The folder that relative paths start from. */
  cwd: string
}

/** Says something on standard error; a closed one is no reason to stop. */
export async function tell(world: World, text: string): Promise<void> {
  await write(world, 'stderr', text).catch(() => undefined)
}
