import {spawnSync} from 'node:child_process'
import {fileURLToPath} from 'node:url'
import {describe, expect, test} from 'vitest'
import {crewOf} from '../src/corpus/crew.js'
import {fixture, fixtureNames} from './fixtures.js'

const program = fileURLToPath(new URL('../bin/clean-article.js', import.meta.url))
const options = {textField: 'text', edits: false, maxRecordBytes: 1000, clean: {}}

describe('a thread that dies', () => {
  const dying = new URL('./dying-worker.js', import.meta.url)

  test('has its batch done line by line; the line that killed it passes unchanged and is reported', async () => {
    const crew = crewOf(options, 2, dying)
    const batches = ['a\ndie\nbad\n', 'b\n', 'die', 'c\nd']
    const cleaned = await Promise.all(
      batches.map((text, i) => crew.clean({bytes: Buffer.from(text), firstLine: 10 * i + 1})),
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

test('the bytes are the same for any number of threads', () => {
  const articles = fixtureNames('articles').map((name) => fixture('articles', name, 'input.txt'))
  const lines = [...articles.map((text, id) => JSON.stringify({id, text})), 'bad', '{"text":null}']
  // Several batches of 256 KiB.
  const input = Array.from({length: 450}, (_, i) => lines.slice(i % lines.length).join('\n') + '\n').join('')
  const outputs = [1, 2, 5].map((jobs) =>
    spawnSync(process.execPath, [program, '--ndjson', '--edits', '--jobs', String(jobs)], {
      input,
      encoding: 'utf8',
      maxBuffer: 1e9,
    }),
  )
  expect(input.length).toBeGreaterThan(1_000_000)
  expect(outputs[0]?.status).toBe(2)
  expect(outputs[0]?.stdout.split('\n')).toHaveLength(input.split('\n').length)
  for (const {status, stdout, stderr} of outputs) {
    expect(status).toBe(2)
    expect(stdout === outputs[0]?.stdout).toBe(true)
    expect(stderr === outputs[0]?.stderr).toBe(true)
  }
})
