import {spawnSync} from 'node:child_process'
import {lstatSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {fileURLToPath} from 'node:url'
import {describe, expect, test} from 'vitest'
import {cleaningOfBatches} from '../src/corpus/work.js'
import {crewOf} from '../src/workers/crew.js'
import {cleaningOfArticles} from '../src/files/work.js'
import {fixture, fixtureNames} from './fixtures.js'
import {emptyFolder, spawnProgram} from './program.js'

const program = fileURLToPath(new URL('../bin/clean-article.js', import.meta.url))
const options = {textField: 'text', edits: false, maxRecordBytes: 1000, clean: {}}

describe('a thread that dies of a record', () => {
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

describe('the records are the same', () => {
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

/** Loaded before the program, this has its threads end when they are given a text with `die`. */
const mortalThreads = `
const {isMainThread, parentPort} = require('node:worker_threads')
if (!isMainThread) {
  parentPort.on('message', ({texts}) => {
    if (texts.some((text) => text.includes('die'))) process.exit(1)
  })
}`

describe('a thread that dies of an article', () => {
  test('has the others done one by one, in order', async () => {
    const work = cleaningOfArticles(new URL('./dying-articles-worker.js', import.meta.url))
    const crew = await crewOf(work, 2)
    const batches = [['a', 'die', 'b'], ['c'], ['die'], ['d', 'e']]
    const outcomes = await Promise.all(batches.map((texts) => crew.do({texts, options: {}})))
    await crew.close()
    const death = {death: 'The worker thread died: it ended by itself.'}
    const cleaned = (text: string) => ({result: {text}})
    expect(outcomes).toEqual([
      [cleaned('A'), death, cleaned('B')],
      [cleaned('C')],
      [death],
      [cleaned('D'), cleaned('E')],
    ])
  })

  test('leaves a file undone, which is reported as any other', async () => {
    const {root, folder, files} = mixedFolder()
    writeFileSync(path.join(folder, '05 die.txt'), 'The ordinal of the 200e day makes it die.\n')
    const before = Object.fromEntries(files.map((name) => [name, readFileSync(path.join(folder, name), 'latin1')]))
    const mortal = path.join(root, 'mortal-threads.cjs')
    writeFileSync(mortal, mortalThreads)
    const env = {NODE_OPTIONS: `--require "${mortal}"`}
    const run = await spawnProgram(['--only', 'text', '--write', '--jobs', '2', '.'], {cwd: folder, env})
    expect(run.code).toBe(2)
    expect(run.stderr).toContain('05 die.txt could not be cleaned. The worker thread died: it ended by itself.\n')
    expect(run.stderr).toMatch(/\n17 of 31 files cleaned, 17 edits; 3 failed\n$/)
    expect(readFileSync(path.join(folder, '05 die.txt'), 'utf8')).toContain('200e')
    const changed = files.filter((name) => readFileSync(path.join(folder, name), 'latin1') !== before[name])
    expect(changed).toHaveLength(17)
  })
})

describe('the files are the same', () => {
  const formats = ['pretty', 'json', 'ndjson', 'github', 'sarif', 'rdjson', 'junit', 'html']
  const baseline = ['--check', '--baseline', '../baseline.json', '--update-baseline', '.']

  test.each([
    ...formats.map((format) => ['--format', format, '.', 'missing.txt']),
    ['--diff', '.'],
    ['.'],
    ['--verbose', '--check', '--stats', '-', '.'],
    ['--write', '--format', 'json', '.'],
    ['--output', '../out', '.'],
    baseline,
  ])('%s %s %s', async (...args) => {
    const outcomes = []
    for (const jobs of ['1', '2', '5']) {
      const {folder, root} = mixedFolder()
      const outcome = await spawnProgram(['--only', 'text', '--jobs', jobs, ...args.filter(Boolean)], {cwd: folder})
      outcomes.push({...outcome, files: contentsOf(root)})
    }
    const [one, ...others] = outcomes
    expect(one?.stderr).toContain('03 bad.txt is not UTF-8 text: byte 4')
    expect(one?.stdout.length).toBeGreaterThanOrEqual(
      args.includes('../out') || args.includes('../baseline.json') ? 0 : 100,
    )
    for (const other of others) expect(other).toEqual(one)
  })
})

/** A folder with articles that change and that do not, and files of every kind that cannot be cleaned. */
function mixedFolder() {
  const root = emptyFolder()
  const folder = path.join(root, 'in')
  mkdirSync(path.join(folder, 'configured'), {recursive: true})
  const contents: Record<string, string | Buffer> = {
    '01 empty.txt': '',
    '02 clean.txt': 'The river rose again on Monday.\n',
    '03 bad.txt': Buffer.from('bad \xff byte', 'latin1'),
    '04 binary.txt': 'nul \0 byte',
    'configured/.clean-articlerc': 'skip: [text/ordinal]\n',
    'configured/a.txt': 'It was the 200e day.\n',
    'utf-16.txt': Buffer.from('\ufeffIt was the 200e day.\r\n', 'utf16le'),
  }
  for (let i = 0; i < 24; i++) {
    const name = i % 3 === 0 ? `configured/${i}.txt` : `${i}.txt`
    contents[name] =
      `It was the ${200 + i}e day of the strike, and nobody came.${' The rain went on.'.repeat(20 * i)}\n`
  }
  for (const [name, content] of Object.entries(contents)) writeFileSync(path.join(folder, name), content)
  symlinkSync('nowhere', path.join(folder, '06 link.txt'))
  return {root, folder, files: Object.keys(contents)}
}

function contentsOf(folder: string): Record<string, string> {
  const names = readdirSync(folder, {recursive: true, encoding: 'utf8'}).sort()
  const files = names.filter((name) => lstatSync(path.join(folder, name)).isFile())
  return Object.fromEntries(files.map((name) => [name, readFileSync(path.join(folder, name), 'latin1')]))
}
