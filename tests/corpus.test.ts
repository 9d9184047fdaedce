import {mkdtemp, readdir, readFile, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {Readable, Writable} from 'node:stream'
import {gunzipSync, gzipSync} from 'node:zlib'
import fc from 'fast-check'
import {afterAll, beforeAll, describe, expect, test, vi} from 'vitest'
import {applyChanges} from '../src/article/changes.js'
import {clean} from '../src/clean.js'
import {findMember, spliceString} from '../src/corpus/json-line.js'
import {batchesOfLines} from '../src/corpus/lines.js'
import {ordered} from '../src/workers/ordered.js'
import {cleanRecords, type RecordsRequest} from '../src/corpus/records.js'
import {mergeStatistics} from '../src/corpus/statistics-files.js'
import type {RuleSet} from '../src/rules/rule.js'
import {changesOf} from './arbitrary-changes.js'

// One rule that nobody will change: `teh` is `the`. It fails on `boom`.
vi.mock('../src/rules/order.js', () => {
  const set: RuleSet = {
    rules: [{id: 'text/teh', summary: '', explanation: '', examples: []}],
    load: () =>
      Promise.resolve(({text}, report) => {
        if (text.includes('boom')) throw new Error('boom')
        for (const {index} of text.matchAll(/\bteh\b/g)) {
          report({
            ruleId: 'text/teh',
            message: 'It is “the”.',
            start: index,
            end: index + 3,
            expected: 'the',
            certain: true,
          })
        }
      }),
  }
  return {ruleSets: [set]}
})

let folder = ''
beforeAll(async () => (folder = await mkdtemp(path.join(tmpdir(), 'clean-article-'))))
afterAll(() => rm(folder, {recursive: true}))

/** Cleans records given as a stream of chunks, and gathers what comes out. */
async function run(input: string | Iterable<Buffer>, request: Partial<RecordsRequest> = {}) {
  const chunks = typeof input === 'string' ? [Buffer.from(input)] : input
  const out: Buffer[] = []
  const err: Buffer[] = []
  const gather = (into: Buffer[]) =>
    new Writable({
      write(chunk: Buffer, _encoding, done) {
        into.push(chunk)
        done()
      },
    })
  const exitCode = await cleanRecords(
    {inputs: ['-'], jobs: 1, records: {...recordOptions, ...request.records}, ...request},
    {stdin: Readable.from(chunks, {objectMode: true}), stdout: gather(out), stderr: gather(err)},
  )
  const problems = Buffer.concat(err).toString().split('\n').slice(0, -1)
  const bytes = Buffer.concat(out)
  return {exitCode, bytes, out: bytes.toString(), problems: problems.map((line) => JSON.parse(line) as object)}
}

const recordOptions = {textField: 'text', edits: false, maxRecordBytes: 1000, clean: {}}

describe('a record', () => {
  test.each([
    ['big integers', '{"id":12345678901234567890,"text":"teh end"}', '{"id":12345678901234567890,"text":"the end"}'],
    ['numbers as written', '{"a":1.0,"b":-0,"c":1e2,"text":"teh"}', '{"a":1.0,"b":-0,"c":1e2,"text":"the"}'],
    ['spacing', ' { "text" : "teh" , "a" : [ 1 , 2 ] } ', ' { "text" : "the" , "a" : [ 1 , 2 ] } '],
    ['escapes elsewhere', '{"u":"caf\\u00e9\\/","text":"teh"}', '{"u":"caf\\u00e9\\/","text":"the"}'],
    ['escapes in the text', '{"text":"caf\\u00e9\\/ teh \\n"}', '{"text":"caf\\u00e9\\/ the \\n"}'],
    ['a text inside a text', '{"x":"\\"text\\":\\"teh\\"","text":"teh"}', '{"x":"\\"text\\":\\"teh\\"","text":"the"}'],
    [
      'nested texts',
      '{"a":{"text":"teh"},"b":[{"text":"teh"}],"text":"teh"}',
      '{"a":{"text":"teh"},"b":[{"text":"teh"}],"text":"the"}',
    ],
    ['the first of two texts', '{"text":"teh","text":"teh"}', '{"text":"teh","text":"the"}'],
    ['keys like integers', '{"2":1,"1":2,"text":"teh"}', '{"2":1,"1":2,"text":"the"}'],
    ['__proto__', '{"__proto__":{"text":"teh"},"text":"teh"}', '{"__proto__":{"text":"teh"},"text":"the"}'],
    ['an escaped name', '{"\\u0074ext":"teh"}', '{"\\u0074ext":"the"}'],
    ['lone surrogates', '{"text":"\\ud800 teh"}', '{"text":"\\ud800 the"}'],
    ['a byte-order mark', '\ufeff{"text":"teh"}', '\ufeff{"text":"the"}'],
  ])('keeps %s', async (_what, input, output) => {
    expect(await run(input)).toMatchObject({exitCode: 0, out: output, problems: []})
  })

  test('keeps its line end, and the last line has none if it had none', async () => {
    expect((await run('{"text":"teh"}\r\n{"text":"b"}\n{"text":"teh"}')).out).toBe(
      '{"text":"the"}\r\n{"text":"b"}\n{"text":"the"}',
    )
  })

  test('has its text where --text-field says', async () => {
    expect((await run('{"text":"teh","body":"teh"}', {records: {...recordOptions, textField: 'body'}})).out).toBe(
      '{"text":"teh","body":"the"}',
    )
  })

  test('gets its edits with --edits, in place of those it had', async () => {
    const records = {...recordOptions, edits: true}
    const {out} = await run('{"text":"teh"}\n{"edits":[1],"text":"a"}\n', {records})
    const [first, second] = out.trim().split('\n')
    expect(JSON.parse(first ?? '')).toMatchObject({text: 'the', edits: (await clean('teh')).edits})
    expect(second).toBe('{"edits":[],"text":"a"}')
  })

  test.each([
    ['no JSON', '{"text":', 'not-json'],
    ['an empty line', '', 'not-json'],
    ['a list', '["teh"]', 'no-text'],
    ['a number', '1', 'no-text'],
    ['null', 'null', 'no-text'],
    ['no text', '{"a":"teh"}', 'no-text'],
    ['a text that is null', '{"text":"teh","text":null}', 'no-text'],
    ['a text that is inherited', '{"a":1}', 'no-text'],
    ['a line too long', `{"text":"${'teh '.repeat(300)}"}`, 'too-long'],
    ['a rule that fails', '{"text":"teh boom"}', 'rule-failed'],
  ])('passes unchanged and is reported: %s', async (_what, line, code) => {
    const {exitCode, out, problems} = await run(`{"text":"teh"}\n${line}\n{"text":"teh"}\n`)
    expect(out).toBe(`{"text":"the"}\n${line}\n{"text":"the"}\n`)
    expect(problems).toMatchObject([{file: '<stdin>', line: 2, code}])
    expect(exitCode).toBe(2)
  })

  test('passes unchanged if it is no UTF-8', async () => {
    const line = Buffer.from('{"text":"teh \xe9"}\n', 'latin1')
    const {bytes, problems} = await run([line])
    expect(bytes.equals(line)).toBe(true)
    expect(problems).toMatchObject([{line: 1, code: 'not-utf8'}])
  })
})

describe('the source of JSON', () => {
  const spaces = fc.constantFrom('', ' ', '\t', '  ')
  const json = fc.letrec<{value: string}>((tie) => ({
    value: fc.oneof(
      {depthSize: 'small'},
      fc.constantFrom('null', '1.0', '-0', '1e400', '12345678901234567890', '"\\"}"', '"\\\\"', '"{\\"text\\":1}"'),
      fc.string({unit: 'binary'}).map((text) => JSON.stringify(text)),
      fc.array(tie('value')).map((values) => `[${values.join(' , ')}]`),
      fc
        .array(fc.tuple(fc.constantFrom('text', 'a', '\\'), tie('value')))
        .map((members) => `{${members.map(([key, value]) => `${JSON.stringify(key)}: ${value}`).join(',')}}`),
    ),
  })).value

  test('has a member where JSON.parse sees it, and nothing else of it changes', () => {
    const member = fc.tuple(
      fc.constantFrom('"text"', '"\\u0074ext"', '"a"', '"tex"', '"b\\""'),
      spaces,
      spaces,
      json,
      spaces,
    )
    fc.assert(
      fc.property(spaces, fc.array(member), (before, members) => {
        const source = `${before}{${members.map(([key, a, b, value, c]) => `${key}${a}:${b}${value}${c}`).join(',')}}`
        const parsed = JSON.parse(source) as Record<string, unknown>
        const span = findMember(source, 'text')
        expect(span && JSON.parse(source.slice(span.start, span.end))).toEqual(parsed['text'])
        if (!span) return
        const replaced = JSON.parse(source.slice(0, span.start) + '0' + source.slice(span.end)) as object
        expect(replaced).toEqual({...parsed, text: 0})
      }),
      {numRuns: 1000},
    )
  })

  test('of a string takes changes of the string', () => {
    const encode = (unit: string, how: number) => {
      if (how === 0) return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`
      return unit === '/' && how === 1 ? '\\/' : JSON.stringify(unit).slice(1, -1)
    }
    const texts = fc.string({
      unit: fc.constantFrom('a', 'é', '"', '\\', '/', '\n', '\u0001', '😀', '\u2028'),
      maxLength: 12,
    })
    fc.assert(
      fc.property(
        texts.chain((text) =>
          fc.tuple(fc.constant(text), changesOf(text), fc.array(fc.nat(3), {minLength: 24, maxLength: 24})),
        ),
        ([text, changes, how]) => {
          const token = `"${text
            .split('')
            .map((unit, i) => encode(unit, how[i] ?? 2))
            .join('')}"`
          expect(JSON.parse(token)).toBe(text)
          expect(JSON.parse(spliceString(token, changes))).toBe(applyChanges(text, changes))
        },
      ),
      {numRuns: 1000},
    )
  })

  test('of a string that is all ASCII stays so', () => {
    expect(spliceString('"\\u201cteh\\u201d"', [{start: 1, end: 4, expected: '«é»'}])).toBe(
      '"\\u201c\\u00ab\\u00e9\\u00bb\\u201d"',
    )
  })
})

describe('a stream of records', () => {
  const lines = fc.array(
    fc.constantFrom(
      '{"text":"teh café 😀"}',
      '{"text":"teh\\n\\u00e9"}\r',
      '{"text":"fine"}',
      'bad',
      '',
      `{"text":"${'teh é '.repeat(20)}"}`,
    ),
    {maxLength: 12},
  )
  const records = {...recordOptions, maxRecordBytes: 100}

  test('gives the same wherever the chunks end', async () => {
    await fc.assert(
      fc.asyncProperty(lines, fc.boolean(), fc.array(fc.integer({min: 1, max: 64})), async (given, ends, sizes) => {
        const bytes = Buffer.from(given.join('\n') + (ends ? '\n' : ''))
        const chunks: Buffer[] = []
        for (let at = 0, i = 0; at < bytes.length; i++) {
          const size = sizes[i % sizes.length] ?? 64
          chunks.push(bytes.subarray(at, at + size))
          at += size
        }
        expect(await run(chunks, {records})).toEqual(await run([bytes], {records}))
      }),
      {numRuns: 300},
    )
  })

  test('is cut into batches of whole lines that together are the stream', async () => {
    await fc.assert(
      fc.asyncProperty(
        lines,
        fc.integer({min: 1, max: 300}),
        fc.integer({min: 1, max: 200}),
        async (given, size, batch) => {
          const bytes = Buffer.from(given.join('\n'))
          const chunks: Buffer[] = []
          for (let at = 0; at < bytes.length; at += size) chunks.push(bytes.subarray(at, at + size))
          const batches = []
          for await (const item of batchesOfLines(Readable.from(chunks, {objectMode: true}), batch, 50))
            batches.push(item)
          expect(Buffer.concat(batches.map((item) => item.bytes)).equals(bytes)).toBe(true)
          let line = 1
          for (const item of batches) {
            expect(item.firstLine).toBe(line)
            line += item.bytes.toString().split('\n').length - 1
          }
          for (const item of batches.slice(0, -1)) {
            if (!('isLongLine' in item)) expect(item.bytes.at(-1)).toBe(0x0a)
          }
        },
      ),
      {numRuns: 500},
    )
  })

  test('of several files is one stream; a last line without end gets one before the next file', async () => {
    const files = ['a.ndjson', 'b.ndjson.gz'].map((name) => path.join(folder, name))
    await writeFile(files[0] ?? '', '{"text":"teh"}')
    await writeFile(files[1] ?? '', gzipSync('{"text":"b"}\nbad'))
    const {out, problems} = await run('', {inputs: files})
    expect(out).toBe('{"text":"the"}\n{"text":"b"}\nbad')
    expect(problems).toMatchObject([{file: files[1], line: 2, code: 'not-json'}])
  })

  test('goes to a file, compressed if its name says so', async () => {
    const output = path.join(folder, 'out.ndjson.gz')
    const {exitCode, out} = await run('{"text":"teh"}\n', {output})
    expect({exitCode, out}).toEqual({exitCode: 0, out: ''})
    expect(gunzipSync(await readFile(output)).toString()).toBe('{"text":"the"}\n')
  })

  test('has its bad records reported in a file, and then ends well', async () => {
    const errors = path.join(folder, 'errors.ndjson')
    expect(await run('bad\n', {errors})).toMatchObject({exitCode: 0, out: 'bad\n', problems: []})
    expect(JSON.parse(await readFile(errors, 'utf8'))).toMatchObject({line: 1, code: 'not-json'})
  })

  test.each(['output', 'errors', 'stats'] as const)('begins only if its %s can be written', async (name) => {
    const nowhere = path.join(folder, 'nowhere', 'file')
    const output = path.join(folder, 'unfinished')
    const read = vi.fn(() => Buffer.from('{"text":"teh"}'))
    const input = (function* () {
      yield read()
    })()
    await expect(run(input, {output, [name]: nowhere})).rejects.toThrow(`Cannot write ${nowhere}`)
    expect(read).not.toHaveBeenCalled()
    expect((await readdir(folder)).filter((file) => file.startsWith('unfinished'))).toEqual([])
  })

  test('that is cut off while it is decompressed is an error, and leaves no output', async () => {
    const input = path.join(folder, 'cut.ndjson.gz')
    await writeFile(input, gzipSync('{"text":"teh"}\n'.repeat(1000)).subarray(0, -20))
    const output = path.join(folder, 'unfinished')
    await expect(run('', {inputs: [input], output})).rejects.toThrow('unexpected end of file')
    expect((await readdir(folder)).filter((file) => file.startsWith('unfinished'))).toEqual([])
  })

  test('that is compressed without saying so is refused', async () => {
    await expect(run([gzipSync('{}')])).rejects.toThrow('gzip -dc')
  })
})

describe('statistics', () => {
  test('of shards add up to those of the whole', async () => {
    const shards = ['{"text":"teh"}\nbad\n', '{"text":"teh teh fine"}\n{"text":"a"}\n']
    const files = ['1', '2', 'all'].map((name) => path.join(folder, `stats-${name}.json`))
    await run(shards[0] ?? '', {stats: files[0]})
    await run(shards[1] ?? '', {stats: files[1]})
    await run(shards.join(''), {stats: files[2]})
    const all = await readFile(files[2] ?? '', 'utf8')
    expect(await mergeStatistics(files.slice(0, 2))).toBe(all)
    expect(JSON.parse(all)).toMatchObject({
      records: 4,
      changed: 2,
      failed: {'not-json': 1},
      words: 5,
      editsByRule: {'text/teh': 3},
    })
  })

  test('are not made of anything else', async () => {
    const file = path.join(folder, 'other.json')
    await writeFile(file, '{}')
    await expect(mergeStatistics([file])).rejects.toThrow('holds no statistics')
  })
})

test('results come in the order of the items, and no more are under way than the window holds', async () => {
  let underWay = 0
  let most = 0
  const results: number[] = []
  const delays = [5, 1, 3, 0, 2, 4]
  for await (const result of ordered(
    Readable.from(delays.entries()) as AsyncIterable<[number, number]>,
    3,
    async ([i, delay]) => {
      most = Math.max(most, ++underWay)
      await new Promise((resolve) => setTimeout(resolve, delay))
      underWay--
      return i
    },
  )) {
    results.push(result)
  }
  expect(results).toEqual([0, 1, 2, 3, 4, 5])
  expect(most).toBe(3)
})
