import {spawnSync} from 'node:child_process'
import {fileURLToPath} from 'node:url'
import {describe, expect, test} from 'vitest'
import {cleaningOfBatches} from '../src/corpus/work.js'
import {crewOf} from '../src/workers/crew.js'
import {fixture, fixtureNames} from './fixtures.js'

const program = fileURLToPath(new URL('../bin/clean-article.js', import.meta.url))
const options = {textField: 'text', edits: false, maxRecordBytes: 1000, clean: {}}

describe('a thread that dies', () => {
  const dying = new URL('./dying-worker.js', import.meta.url)

  test('has its batch done line by line; the line that killed it passes unchanged and is reported', async () => {
    const crew = await crewOf(cleaningOfBatches(options, dying), 2)
    const batches = ['a\ndie\nbad\n', 'b\n', 'die', 'c\nd']
    const cleaned = await Promise.all(
      batches.map((text, i) => crew.do({bytes: Buffer.from(text), firstLine: 10 * i + 1})),
    )
    await crew.close()
    expect(cleaned.map(({bytes}) => bytes.toString())).toEqual(['A\ndie\nBAD\n', 'B\n', 'die', 'C\nD'])
    expect(cleaned.map(({problems}) => problems.map(({line, code}) => ({line, code})))).toEqual([
      [
        {line: 2, code: 'crashed'},
        {line: 3, code: 'not-json'},
      ],
      [],
      [{line: 21, code: 'crashed'}],
      [],
    ])
    expect(cleaned[0]?.statistics).toMatchObject({records: 3, failed: {crashed: 1}})
  })
})

describe('the bytes are the same', () => {
  const articles = fixtureNames('articles').map((name) => fixture('articles', name, 'input.txt'))
  const lines = [...articles.map((text, id) => JSON.stringify({id, text})), 'bad', '{"text":null}']
  const input = lines.join('\n') + '\n'
  const options = {textField: 'text', edits: true, maxRecordBytes: 100_000, clean: {}}

  test.each([
    [1, 1],
    [2, 1],
    [3, 5],
  ])('for %d threads and batches of %d lines', async (jobs, size) => {
    const whole = await (await crewOf(cleaningOfBatches(options), 1)).do({bytes: Buffer.from(input), firstLine: 1})
    const crew = await crewOf(
      cleaningOfBatches(options, new URL('../dist/cli/records-worker.cjs', import.meta.url)),
      jobs,
    )
    const batches = []
    for (let i = 0; i < lines.length; i += size) {
      const bytes = Buffer.from(lines.slice(i, i + size).join('\n') + '\n')
      batches.push(crew.do({bytes, firstLine: i + 1}))
    }
    const cleaned = await Promise.all(batches)
    await crew.close()
    expect(Buffer.concat(cleaned.map(({bytes}) => bytes)).toString()).toBe(whole.bytes.toString())
    expect(cleaned.flatMap(({problems}) => problems)).toEqual(whole.problems)
    expect(whole.problems).toHaveLength(2)
  })

  test('with and without --jobs', () => {
    const run = (...args: string[]) => spawnSync(process.execPath, [program, '--ndjson', ...args], {input})
    const [one, two] = [run(), run('--jobs', '2')]
    expect(one.status).toBe(2)
    expect(two).toMatchObject({status: 2, stdout: one.stdout, stderr: one.stderr})
    expect(one.stdout.toString().split('\n')).toHaveLength(lines.length + 1)
  })
})
