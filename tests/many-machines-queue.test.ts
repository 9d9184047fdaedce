import {spawn} from 'node:child_process'
import {existsSync, symlinkSync} from 'node:fs'
import {describe, expect, onTestFinished, test} from 'vitest'
import {besideTests, documented, freePorts, isMissing, serve, singleRun, until, Work} from './many-machines.js'

const modules = besideTests('queue/node_modules')
if (!existsSync(modules)) {
  console.warn('BullMQ is NOT tested here: it is not installed. npm ci --ignore-scripts --prefix tests/queue')
}
const isAbsent = isMissing('BullMQ', ['redis-server'], 'apt-get install redis-server') || !existsSync(modules)

describe.skipIf(isAbsent)('Redis with BullMQ', () => {
  test('shards whose process or whose worker is killed are done again, and no shard twice', async () => {
    const [port = 0] = await freePorts(1)
    const work = new Work({DYING: '003.jsonl', KILLING: '005.jsonl', REDIS_URL: `redis://127.0.0.1:${port}`})
    const stopRedis = serve('redis-server', ['--port', String(port), '--save', '', '--dir', work.folder])
    onTestFinished(stopRedis)
    symlinkSync(modules, work.path('node_modules'))
    work.write('add.mjs', documented('new Queue('))
    // Half a minute until a dead worker's shard is taken up again is too long for a test.
    const impatient = 'connection, lockDuration: 1000, stalledInterval: 500'
    work.write('worker.mjs', documented('new Worker(').replace(/connection(?=\}\))/, impatient))

    for (let i = 0; i < 2; i++) expect(work.run(`"${process.execPath}" add.mjs`)).toMatchObject({status: 0, stderr: ''})
    const workers = [1, 2].map(() =>
      spawn(process.execPath, ['worker.mjs'], {cwd: work.folder, env: work.env, stdio: 'ignore'}),
    )
    const closed = workers.map((worker) => new Promise((resolve) => worker.on('close', resolve)))
    onTestFinished(async () => {
      for (const worker of workers) worker.kill('SIGKILL')
      await Promise.all(closed)
    })

    await until('all shards are done', () => work.done.length === 8)
    expect(workers.filter(({signalCode}) => signalCode === 'SIGKILL')).toHaveLength(1)
    expect(work.calls).toBe(10)
    expect(work.together()).toEqual(singleRun())
  })
})
