import {spawn} from 'node:child_process'
import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {Readable, Writable} from 'node:stream'
import {fileURLToPath} from 'node:url'
import {onTestFinished} from 'vitest'
import {main} from '../src/cli/main.js'

export const binary = fileURLToPath(new URL('../bin/clean-article.js', import.meta.url))

export interface Outcome {
  code: number
  stdout: string
  stderr: string
}

export interface Given {
  /** Standard input; none, as if it were closed at once, where absent. */
  input?: string | Buffer
  cwd?: string | undefined
  env?: NodeJS.ProcessEnv | undefined
}

/** Runs the built program, as a shell would. */
export function spawnProgram(argv: readonly string[], {input = '', cwd, env}: Given = {}): Promise<Outcome> {
  return spawnCommand(process.execPath, [binary, ...argv], {input, cwd, env})
}

/** Runs a line of shell; `$program` stands for the built program. */
export function shell(line: string, given: Given = {}): Promise<Outcome> {
  const program = `"${process.execPath}" "${binary}"`
  return spawnCommand('bash', ['-c', line.replaceAll('$program', program)], given)
}

function spawnCommand(command: string, argv: readonly string[], {input = '', cwd, env}: Given): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, argv, {cwd, env: {...withoutColor(process.env), ...env}})
    const out: Buffer[] = []
    const err: Buffer[] = []
    child.stdout.on('data', (chunk: Buffer) => out.push(chunk))
    child.stderr.on('data', (chunk: Buffer) => err.push(chunk))
    child.on('error', reject)
    child.stdin.on('error', () => undefined)
    child.on('close', (code, signal) => {
      resolve({code: code ?? (signal === 'SIGINT' ? 130 : 137), stdout: text(out), stderr: text(err)})
    })
    child.stdin.end(input)
  })
}

/** Runs `main` in this process: the same arguments, much faster. */
export async function runMain(
  argv: readonly string[],
  {input = '', cwd = '.', env = {}}: Given = {},
): Promise<Outcome> {
  const out: Buffer[] = []
  const err: Buffer[] = []
  const code = await main({
    argv,
    stdin: Readable.from([Buffer.from(input)]),
    stdout: collector(out),
    stderr: collector(err),
    env,
    cwd,
  })
  return {code, stdout: text(out), stderr: text(err)}
}

function collector(chunks: Buffer[]): Writable {
  return new Writable({
    write(chunk: Buffer, _encoding, done) {
      chunks.push(chunk)
      done()
    },
  })
}

function text(chunks: readonly Buffer[]): string {
  return Buffer.concat(chunks).toString('utf8')
}

function withoutColor({...env}: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  delete env['NO_COLOR']
  delete env['FORCE_COLOR']
  return env
}

/** An empty folder that goes when the test ends. */
export function emptyFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'clean-article-test-'))
  onTestFinished(() => {
    rmSync(folder, {recursive: true, force: true})
  })
  return folder
}
