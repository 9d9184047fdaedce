import {spawn, spawnSync} from 'node:child_process'
import {chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync} from 'node:fs'
import {createServer} from 'node:net'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {fileURLToPath} from 'node:url'
import {onTestFinished} from 'vitest'
import {fixture, fixtureNames} from './fixtures.js'
import {binary} from './program.js'

const documentation = readFileSync(new URL('../src/corpus/many-machines.md', import.meta.url), 'utf8')

/** A block of src/corpus/many-machines.md that holds a phrase: what is documented is what is tested. */
export function documented(phrase: string): string {
  const blocks = [...documentation.matchAll(/^```\w+\n([\s\S]*?)^```$/gm)].map(([, code = '']) => code)
  const block = blocks.find((code) => code.includes(phrase))
  if (block === undefined) throw new Error(`many-machines.md has no block with “${phrase}”.`)
  return block
}

const articles = fixtureNames('articles').map((name) => fixture('articles', name, 'input.txt'))

/** Records, one a line: every shard of eight has some that change and some that do not. */
export const records = Array.from({length: 48}, (_, id) => {
  const text = id % 5 === 0 ? 'The river rose, and nobody’s boat was safe.' : articles[id % articles.length]
  return JSON.stringify({id: `${id}.0`, text}) + '\n'
})

/**
 * What stands for `clean-article` on the path. It keeps a list of what it was called with. On the shard that $DYING names it
 * dies, once, with a part of its output written; on the one that $KILLING names it kills who called it too.
 */
const program = `#!/bin/sh
echo "$*" >> calls
case "$*" in
  *"shards/\${DYING:-none}"*)
    if mkdir died 2> /dev/null; then
      "${process.execPath}" "${binary}" "$@" | head -c 1000
      kill -9 $$
    fi ;;
  *"shards/\${KILLING:-none}"*)
    if mkdir killed 2> /dev/null; then
      kill -9 $PPID $$
    fi ;;
esac
exec "${process.execPath}" "${binary}" "$@"
`

/** A folder with `articles.jsonl`, its shards and `clean-article`. It goes when the test ends. */
export class Work {
  readonly folder = mkdtempSync(path.join(tmpdir(), 'clean-article-'))
  readonly env: NodeJS.ProcessEnv

  constructor(env: NodeJS.ProcessEnv = {}) {
    this.write('articles.jsonl', records.join(''))
    this.env = {...process.env, ...env, PATH: `${this.folder}/bin:${process.env['PATH'] ?? ''}`}
    this.run(`mkdir bin`)
    this.executable('bin/clean-article', program)
    this.run(documented('split -n'))
    onTestFinished(() => {
      rmSync(this.folder, {recursive: true, force: true})
    })
  }

  path(name: string): string {
    return path.join(this.folder, name)
  }

  read(name: string): string {
    return readFileSync(this.path(name), 'utf8')
  }

  write(name: string, text: string): void {
    writeFileSync(this.path(name), text)
  }

  executable(name: string, text: string): void {
    this.write(name, text)
    chmodSync(this.path(name), 0o755)
  }

  /** Runs a line of shell in the folder. */
  run(line: string): {status: number | null; stdout: string; stderr: string} {
    return spawnSync('bash', ['-c', line], {cwd: this.folder, env: this.env, encoding: 'utf8'})
  }

  /** The shards that are done. */
  get done(): string[] {
    return readdirSync(this.path('clean')).filter((name) => /^\d+\.jsonl$/.test(name))
  }

  /** What tells whether a file was written again. */
  writtenAt(names: readonly string[]): string[] {
    return names.map((name) => {
      const {ino, mtimeMs} = statSync(this.path(`clean/${name}`))
      return `${name} ${ino} ${mtimeMs}`
    })
  }

  /** How often the program was started. */
  get calls(): number {
    return this.read('calls').split('\n').length - 1
  }

  /** All shards put together: the records and their statistics. */
  together(): {records: string; statistics: string} {
    this.run(documented('stats merge'))
    return {records: this.read('clean.jsonl'), statistics: this.read('stats.json')}
  }
}

let single: {records: string; statistics: string} | undefined

/** What one run over the whole gives. */
export function singleRun(): {records: string; statistics: string} {
  if (single) return single
  const folder = mkdtempSync(path.join(tmpdir(), 'clean-article-'))
  const statistics = path.join(folder, 'stats.json')
  const options = {input: records.join(''), encoding: 'utf8'} as const
  const {stdout} = spawnSync(process.execPath, [binary, '--ndjson', '--jobs', '1', '--stats', statistics], options)
  single = {records: stdout, statistics: readFileSync(statistics, 'utf8')}
  rmSync(folder, {recursive: true})
  return single
}

/** Says aloud that an engine is not tested, and what it takes; gives whether that is so. */
export function isMissing(engine: string, programs: readonly string[], remedy: string): boolean {
  const missing = programs.filter((name) => spawnSync('sh', ['-c', `command -v "${name}"`]).status !== 0)
  if (missing.length === 0) return false
  console.warn(`${engine} is NOT tested here: ${missing.join(', ')} not found. ${remedy}`)
  return true
}

/**
 * Starts a server that ends with the test, or after two minutes if the tests are killed.
 *
 * @returns what ends it and waits until it has gone
 */
export function serve(command: string, args: readonly string[], env = process.env): () => Promise<void> {
  const child = spawn('timeout', ['--kill-after=5', '120', command, ...args], {env, stdio: 'ignore'})
  const closed = new Promise<void>((resolve) => {
    child.on('close', () => {
      resolve()
    })
  })
  return () => {
    child.kill()
    return closed
  }
}

/** Ports of this machine that nobody listens on. */
export async function freePorts(count: number): Promise<number[]> {
  const servers = await Promise.all(
    Array.from(
      {length: count},
      () =>
        new Promise<ReturnType<typeof createServer>>((resolve) => {
          const server = createServer().listen(0, '127.0.0.1', () => {
            resolve(server)
          })
        }),
    ),
  )
  const ports = servers.map((server) => (server.address() as {port: number}).port)
  await Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve))))
  return ports
}

/** Asks again and again until it is so. */
export async function until(what: string, isSo: () => boolean, seconds = 30): Promise<void> {
  for (let i = 0; i < seconds * 10; i++) {
    if (isSo()) return
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Error(`Waited ${seconds} seconds in vain until ${what}.`)
}

/** A path below the folder of the tests. */
export function besideTests(name: string): string {
  return fileURLToPath(new URL(name, import.meta.url))
}
