import {spawn, spawnSync} from 'node:child_process'
import {chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {fileURLToPath} from 'node:url'
import {afterEach, beforeEach, describe, expect, test} from 'vitest'
import {fixture, fixtureNames} from './fixtures.js'

const program = fileURLToPath(new URL('../bin/clean-article.js', import.meta.url))

const articles = fixtureNames('articles').map((name) => fixture('articles', name, 'input.txt'))
const records = articles.map((text, id) => JSON.stringify({id: `${id}.0`, text}) + '\n')
const shards = [records.slice(0, 2), records.slice(2, 3), records.slice(3)].map((lines) => lines.join(''))

let folder = ''
let whole = ''
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'clean-article-'))
  for (const name of ['shards', 'clean', 'bad', 'stats']) mkdirSync(path.join(folder, name))
  for (const [i, shard] of shards.entries()) writeFileSync(path.join(folder, 'shards', `${i}.jsonl`), shard)
  whole ||= run(records.join(''))
})
afterEach(() => {
  rmSync(folder, {recursive: true})
})

function run(input: string, ...args: string[]): string {
  return spawnSync(process.execPath, [program, '--ndjson', ...args], {input, encoding: 'utf8'}).stdout
}

/** Makes a program of the folder that dies by a signal on one shard, the first time. */
function dyingOnce(): string {
  const file = path.join(folder, 'clean-article')
  const script = `#!/bin/sh
case "$*" in *1.jsonl*) [ -e ${folder}/died ] || { touch ${folder}/died; kill -9 $$; } ;; esac
exec ${process.execPath} ${program} "$@"
`
  writeFileSync(file, script)
  chmodSync(file, 0o755)
  return file
}

function cleaned(): string {
  const names = readdirSync(path.join(folder, 'clean')).sort()
  return names.map((name) => readFileSync(path.join(folder, 'clean', name), 'utf8')).join('')
}

const hasParallel = spawnSync('parallel', ['--version']).status === 0
const parallel = (...args: string[]) => spawnSync('parallel', ['--will-cite', ...args], {cwd: folder, encoding: 'utf8'})

describe.skipIf(!hasParallel)('GNU parallel', () => {
  test('gives the same bytes from pieces of one file', () => {
    writeFileSync(path.join(folder, 'all.jsonl'), records.join(''))
    const command = `${process.execPath} ${program} --ndjson --jobs 1`
    expect(parallel('--pipepart', '-k', '-j2', '--block', '-1', '-a', 'all.jsonl', command).stdout).toBe(whole)
  })

  test('runs only the shard again whose process was killed', () => {
    const job = `${dyingOnce()} --ndjson --jobs 1 --errors bad/{/} --stats stats/{/}.json --output clean/{/} {}`
    const inputs = shards.map((_, i) => `shards/${i}.jsonl`)
    expect(parallel('--joblog', 'log.tsv', '-j2', job, ':::', ...inputs).status).toBe(1)
    expect(existsSync(path.join(folder, 'clean/1.jsonl'))).toBe(false)
    writeFileSync(path.join(folder, 'clean/0.jsonl'), 'done before\n')
    expect(parallel('--joblog', 'log.tsv', '--resume-failed', '-j2', job, ':::', ...inputs).status).toBe(0)
    expect(readFileSync(path.join(folder, 'clean/0.jsonl'), 'utf8')).toBe('done before\n')
    expect(cleaned().replace('done before\n', '')).toBe(whole.split('\n').slice(2).join('\n'))
  })
})

// What Spark's rdd.pipe, Hadoop Streaming and Ray do: feed a partition, and feed it again if the process dies.
describe('a driver that feeds partitions', () => {
  function feed(partition: string, dies: boolean): Promise<string | undefined> {
    return new Promise((resolve) => {
      const child = spawn(process.execPath, [program, '--ndjson', '--jobs', '1'], {stdio: ['pipe', 'pipe', 'ignore']})
      const out: Buffer[] = []
      child.stdout.on('data', (chunk: Buffer) => out.push(chunk))
      child.on('close', (code) => {
        resolve(code === 0 ? Buffer.concat(out).toString() : undefined)
      })
      child.stdin.on('error', () => undefined)
      if (dies) child.stdin.write(partition.slice(0, 10), () => child.kill('SIGKILL'))
      else child.stdin.end(partition)
    })
  }

  test('gets the same bytes, also from one whose process was killed', async () => {
    const results = await Promise.all(
      shards.map(async (partition, i) => (await feed(partition, i === 1)) ?? (await feed(partition, false))),
    )
    expect(results.join('')).toBe(whole)
  })
})

test('the statistics of shards add up to those of the whole', () => {
  const files = shards.map((shard, i) => {
    const file = path.join(folder, 'stats', `${i}.json`)
    run(shard, '--stats', file)
    return file
  })
  const {stdout} = spawnSync(process.execPath, [program, 'stats', 'merge', ...files], {encoding: 'utf8'})
  const all = path.join(folder, 'all.json')
  run(records.join(''), '--stats', all)
  expect(stdout).toBe(readFileSync(all, 'utf8'))
})

test('a shard has its name only when it is whole', async () => {
  const output = path.join(folder, 'clean', 'slow.jsonl')
  const child = spawn(process.execPath, [program, '--ndjson', '--output', output], {
    stdio: ['pipe', 'ignore', 'ignore'],
  })
  const closed = new Promise((resolve) => child.on('close', resolve))
  child.stdin.write(records[0])
  await new Promise((resolve) => setTimeout(resolve, 500))
  child.kill('SIGKILL')
  await closed
  expect(existsSync(output)).toBe(false)
})
