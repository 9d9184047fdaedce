import {spawn} from 'node:child_process'
import {existsSync} from 'node:fs'
import path from 'node:path'
import {describe, expect, test} from 'vitest'
import {documented, isMissing, records, singleRun, Work} from './many-machines.js'
import {binary} from './program.js'

describe.skipIf(isMissing('GNU parallel', ['parallel'], 'apt-get install parallel'))('GNU parallel', () => {
  test('gives the same bytes from pieces of one file', () => {
    const work = new Work()
    work.run(documented('--pipepart').replace('parallel', 'parallel --will-cite -j2'))
    expect(work.read('clean.jsonl')).toBe(singleRun().records)
    expect(work.calls).toBeGreaterThan(1)
  })

  test('runs only the shard again whose process was killed', () => {
    const work = new Work({DYING: '003.jsonl'})
    const command = documented('--resume-failed').replace('parallel', 'parallel --will-cite -j2')
    expect(work.run(command).status).toBe(1)
    expect(work.read('log.tsv')).toMatch(/\t137\t|\t9\t/)
    const {done} = work
    expect(work.calls).toBe(8)
    const before = work.writtenAt(done)
    expect(work.run(command).status).toBe(0)
    expect(work.calls).toBe(9)
    expect(work.writtenAt(done.filter((name) => name !== '003.jsonl'))).toEqual(
      before.filter((line) => !line.startsWith('003')),
    )
    expect(work.together()).toEqual(singleRun())
  })
})

// What Spark's rdd.pipe, Hadoop Streaming and Ray do: feed a partition, and feed it again if the process dies.
describe('a driver that feeds partitions', () => {
  /** Cuts as Hadoop does: at lengths that mean nothing; a line belongs to the partition that it begins in. */
  function partitions(bytes: Buffer, length: number): Buffer[] {
    const parts: Buffer[] = []
    for (let start = 0; start < bytes.length;) {
      const end = bytes.indexOf('\n', start + length - 1) + 1 || bytes.length
      parts.push(bytes.subarray(start, end))
      start = end
    }
    return parts
  }

  /**
   * Feeds a partition to the process.
   *
   * @param dies kill it when it has given its first bytes and is still fed
   * @returns what it gave, and whether it ended well
   */
  function feed(work: Work, partition: Buffer, dies: boolean): Promise<{isWhole: boolean; bytes: Buffer}> {
    return new Promise((resolve) => {
      const child = spawn(work.path('clean.sh'), {cwd: work.folder, env: work.env, stdio: ['pipe', 'pipe', 'ignore']})
      const out: Buffer[] = []
      child.stdout.on('data', (chunk: Buffer) => {
        out.push(chunk)
        if (dies) child.kill('SIGKILL')
      })
      child.on('close', (code) => {
        resolve({isWhole: code === 0, bytes: Buffer.concat(out)})
      })
      child.stdin.on('error', () => undefined)
      child.stdin.write(partition)
      if (!dies) child.stdin.end()
    })
  }

  test('gets the same bytes, also from a partition whose process was killed on its way', async () => {
    const work = new Work()
    work.executable('clean.sh', documented('exec clean-article').replaceAll('/var/tmp', '.'))
    const all = Buffer.from(records.join('').repeat(16))
    const parts = partitions(all, Math.ceil(all.length / 2))
    expect(parts).toHaveLength(2)
    const results = await Promise.all(
      parts.map(async (partition, i) => {
        if (i === 1) {
          const {isWhole, bytes} = await feed(work, partition, true)
          expect(isWhole).toBe(false)
          expect(bytes.length).toBeLessThan(partition.length)
        }
        const {isWhole, bytes} = await feed(work, partition, false)
        expect(isWhole).toBe(true)
        return bytes
      }),
    )
    expect(Buffer.concat(results).toString()).toBe(singleRun().records.repeat(16))
  })
})

test('a shard has its name only when it is whole', async () => {
  const work = new Work()
  const output = path.join(work.folder, 'clean', 'slow.jsonl')
  const child = spawn(process.execPath, [binary, '--ndjson', '--output', output], {stdio: ['pipe', 'ignore', 'ignore']})
  const closed = new Promise((resolve) => child.on('close', resolve))
  child.stdin.write(records[0])
  await new Promise((resolve) => setTimeout(resolve, 500))
  child.kill('SIGKILL')
  await closed
  expect(existsSync(output)).toBe(false)
})
