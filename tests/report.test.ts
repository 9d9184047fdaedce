import {Ajv} from 'ajv'
import {readFileSync} from 'node:fs'
import type {Writable} from 'node:stream'
import {fileURLToPath} from 'node:url'
import {describe, expect, test, vi} from 'vitest'
import {clean} from '../src/clean.js'
import {noColors, terminalColors} from '../src/report/colors.js'
import {type ReportFormat, type ReportFormatName, reportFormats, type Setting} from '../src/report/formats.js'
import {githubSummary} from '../src/report/github.js'
import {progressBar} from '../src/report/progress.js'
import {type Failure, type FileReport, problemsOf} from '../src/report/report.js'
import {summary, totals} from '../src/report/summary.js'
import {Tally} from '../src/report/tally.js'
import {shell, emptyFolder} from './program.js'

vi.mock('../src/rules/order.js', () => import('./test-rules.js'))

const setting: Setting = {colors: noColors, version: '1.2.3', several: true, pathOf: (name) => name}

// Everything that a log, a terminal, XML, Markdown or GitHub would obey.
const hostile = 'Advertisement ::error::x%0A \u001b]0;owned\u0007 ]]> & <b> | `c` \u202e \ud800'
const text = `Über kyiv fell "so.\r\n\r\n${hostile}\r\n\r\n::warning::kyiv, 😀 kyiv`

async function fileReport(name: string, input: string): Promise<FileReport> {
  const result = await clean(input)
  return {name, input, result, problems: problemsOf(result, {})}
}

interface Sample {
  files: FileReport[]
  failures: Failure[]
}

async function sampleReport(): Promise<Sample> {
  return {
    files: [await fileReport('a b/ü,1:2%.txt', text), await fileReport('clean.txt', 'Nothing.')],
    failures: [{name: 'bad.txt', message: 'bad.txt is not UTF-8 text: byte 3 cannot be decoded.'}],
  }
}

async function print(format: ReportFormatName, {files, failures}: Sample, given: Setting = setting): Promise<string> {
  const begin: ReportFormat = await reportFormats[format]()
  const {file, end} = begin(given)
  return files.map(file).join('') + (end?.({tally: tallyOf(files), failures}) ?? '')
}

function tallyOf(files: readonly FileReport[]): Tally {
  const tally = new Tally()
  for (const file of files) tally.add(file)
  return tally
}

/** The edits that the sample text gets, by place. */
const places = [
  {rule: 'names/place', line: 1, column: 6, actual: 'kyiv', expected: 'Kyiv'},
  {rule: 'quotes/doubtful', line: 1, column: 16, actual: '"', expected: '”'},
  {rule: 'boilerplate/advertisement', line: 3, column: 1},
  {rule: 'names/place', line: 5, column: 12, actual: 'kyiv', expected: 'Kyiv'},
  {rule: 'names/place', line: 5, column: 21, actual: 'kyiv', expected: 'Kyiv'},
]

describe('pretty', () => {
  test('groups by file, marks the place in its line and sums up by rule', async () => {
    const report = {files: [await fileReport('a.txt', 'In kyiv’s streets\n\nNobody "knew.')], failures: []}
    expect(await print('pretty', report)).toBe(`a.txt
  1:4  error  names/place  ‹kyiv› → ‹Kyiv›
      A place name begins with a capital letter.
      │ In kyiv’s streets
      │    ^^^^
  3:8  warning, only suggested  quotes/doubtful  ‹"› → ‹”›
      A typewriter’s quotation mark: “ or ”?
      │ Nobody "knew.
      │        ^

1 error, 1 warning in 1 of 1 file
  names/place      1
  quotes/doubtful  1
`)
  })

  test('says nothing where there is nothing', async () => {
    expect(await print('pretty', {files: [await fileReport('a.txt', 'Nothing.')], failures: []})).toBe('')
  })

  test('nothing in it is obeyed by a terminal or a log', async () => {
    const output = await print('pretty', await sampleReport())
    expect(output).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/)
    expect(output).not.toMatch(/^\s*::/m)
  })

  test('a long line is cut around the place', async () => {
    const line = `${'word '.repeat(500)}kyiv${' word'.repeat(500)}`
    const output = await print('pretty', {files: [await fileReport('a.txt', line)], failures: []})
    expect(Math.max(...output.split('\n').map(({length}) => length))).toBeLessThan(200)
    expect(output).toContain('kyiv')
  })

  test('colours only words', async () => {
    const report = await sampleReport()
    const colored = await print('pretty', report, {...setting, colors: await terminalColors()})
    expect(colored).toMatch(/\u001b\[31m/)
    expect(colored.replace(/\u001b\[\d+m/g, '')).toBe(await print('pretty', report))
  })
})

describe('json', () => {
  test('one input is an object, several are an array', async () => {
    const {files} = await sampleReport()
    const one = JSON.parse(
      await print('json', {files: files.slice(0, 1), failures: []}, {...setting, several: false}),
    ) as object
    expect(one).toEqual({schemaVersion: 1, file: files[0]?.name, ...files[0]?.result})
    const several = JSON.parse(await print('json', {files, failures: []})) as object[]
    expect(several).toHaveLength(2)
    expect(several[0]).toEqual(one)
  })

  test('ndjson is one object a line', async () => {
    const {files} = await sampleReport()
    const lines = (await print('ndjson', {files, failures: []})).split('\n')
    expect(lines.pop()).toBe('')
    expect(lines.map((line) => (JSON.parse(line) as {file: string}).file)).toEqual(files.map(({name}) => name))
  })
})

describe('github', () => {
  test('is workflow commands, escaped, the most severe first', async () => {
    const lines = (await print('github', await sampleReport())).trimEnd().split('\n')
    const commands = lines.map((line) => {
      const parts = /^::(error|warning|notice) ([^:]*)::(.*)$/.exec(line)
      expect(parts).not.toBeNull()
      const properties = Object.fromEntries(
        (parts?.[2] ?? '').split(',').map((pair) => pair.split('=').map(unescape) as [string, string]),
      )
      return {level: parts?.[1], message: unescape(parts?.[3] ?? ''), ...properties}
    })
    expect(commands.map(({level}) => level)).toEqual(['error', 'error', 'error', 'error', 'error', 'warning'])
    expect(commands[0]).toEqual({
      level: 'error',
      file: 'bad.txt',
      message: 'bad.txt is not UTF-8 text: byte 3 cannot be decoded.',
    })
    expect(commands[1]).toEqual({
      level: 'error',
      file: 'a b/ü,1:2%.txt',
      line: '1',
      endLine: '1',
      col: '6',
      endColumn: '10',
      title: 'names/place',
      message: 'A place name begins with a capital letter.\n‹kyiv› → ‹Kyiv›',
    })
    expect(commands[5]).toMatchObject({title: 'quotes/doubtful (suggestion)', line: '1', col: '16'})
  })

  test('the summary is a table', async () => {
    const {files, failures} = await sampleReport()
    expect(githubSummary({tally: tallyOf(files), failures})).toBe(`### clean-article

5 findings in 1 of 2 articles.

| rule | findings |
| --- | ---: |
| names/place | 3 |
| boilerplate/advertisement | 1 |
| quotes/doubtful | 1 |

- bad.txt is not UTF-8 text: byte 3 cannot be decoded.
`)
  })

  function unescape(value: string): string {
    return value.replace(/%(25|0D|0A|3A|2C)/g, (code) => decodeURIComponent(code))
  }
})

describe('sarif', () => {
  test('holds each finding with place, fix and fingerprint', async () => {
    const log = JSON.parse(await print('sarif', await sampleReport())) as SarifLog
    const [run] = log.runs
    expect(log.version).toBe('2.1.0')
    expect(run?.tool.driver).toEqual({
      name: 'clean-article',
      version: '1.2.3',
      rules: [{id: 'boilerplate/advertisement'}, {id: 'names/place'}, {id: 'quotes/doubtful'}],
    })
    expect(run?.invocations[0]?.executionSuccessful).toBe(false)
    expect(run?.results.map(({ruleId}) => ruleId)).toEqual(places.map(({rule}) => rule))
    for (const [index, result] of (run?.results ?? []).entries()) {
      const place = places[index]
      const {artifactLocation, region} = result.locations[0]?.physicalLocation ?? {}
      expect(artifactLocation).toEqual({uri: 'a%20b/%C3%BC%2C1%3A2%25.txt', uriBaseId: '%SRCROOT%'})
      expect(region).toMatchObject({startLine: place?.line, startColumn: place?.column})
      expect(run?.tool.driver.rules[result.ruleIndex]?.id).toBe(result.ruleId)
      expect(text.slice(region?.charOffset, (region?.charOffset ?? 0) + (region?.charLength ?? 0))).toContain(
        place?.actual ?? '',
      )
      if (place?.expected) expect(JSON.stringify(result.fixes)).toContain(`"text":"${place.expected}"`)
    }
    const prints = run?.results.map(({partialFingerprints}) => partialFingerprints.primaryLocationLineHash)
    expect(new Set(prints).size).toBe(places.length)
  })

  test('is valid by the schema', async () => {
    const schemas = fileURLToPath(import.meta.resolve('@microsoft/jest-sarif')).replace(/index\.js$/, 'schemas/')
    const schema = JSON.parse(readFileSync(`${schemas}sarif-2.1.0-rtm.5.json`, 'utf8')) as Record<string, unknown>
    // Draft 4, of which this schema uses what later drafts kept.
    delete schema['$schema']
    delete schema['id']
    const ajv = new Ajv({strict: false, validateFormats: false, unicodeRegExp: false})
    const validate = ajv.compile(schema)
    expect(validate(JSON.parse(await print('sarif', await sampleReport()))), JSON.stringify(validate.errors)).toBe(true)
    expect(validate({version: '2.1.0', runs: [{tool: {}}]})).toBe(false)
  })

  test('a fingerprint stays when lines move', async () => {
    const prints = async (input: string) => {
      const log = JSON.parse(await print('sarif', {files: [await fileReport('a', input)], failures: []})) as SarifLog
      return log.runs[0]?.results.map(({partialFingerprints}) => partialFingerprints.primaryLocationLineHash)
    }
    const article = `The town of kyiv lies on a river.\n`
    expect(await prints(`A paragraph before, long enough.\n\n${article}`)).toEqual(
      await prints(`Another paragraph before, long enough.\n\n\n${article}`),
    )
  })

  test('an absolute path is an address', async () => {
    const {files} = await sampleReport()
    expect(await print('sarif', {files, failures: []}, {...setting, pathOf: () => '/tmp/a b.txt'})).toContain(
      '"uri": "file:///tmp/a%20b.txt"',
    )
  })

  interface SarifLog {
    version: string
    runs: {
      tool: {driver: {name: string; version: string; rules: {id: string}[]}}
      invocations: {executionSuccessful: boolean}[]
      results: {
        ruleId: string
        ruleIndex: number
        level: string
        locations: {
          physicalLocation: {
            artifactLocation: object
            region: {startLine: number; startColumn: number; charOffset: number; charLength: number}
          }
        }[]
        partialFingerprints: {primaryLocationLineHash: string}
        fixes?: object[]
      }[]
    }[]
  }
})

describe('rdjson', () => {
  test('holds each finding with a suggestion; columns are bytes', async () => {
    const report = JSON.parse(await print('rdjson', await sampleReport())) as {
      source: {name: string}
      diagnostics: {
        message: string
        severity: string
        location: {path: string; range?: {start: {line: number; column: number}}}
        code?: {value: string}
        suggestions?: {text: string}[]
      }[]
    }
    expect(report.source.name).toBe('clean-article')
    const [failure, ...found] = report.diagnostics
    expect(failure).toMatchObject({location: {path: 'bad.txt'}, severity: 'ERROR'})
    expect(found.map(({code}) => code?.value)).toEqual(places.map(({rule}) => rule))
    for (const [index, {location, suggestions}] of found.entries()) {
      const place = places[index]
      const before = (text.split('\r\n')[(place?.line ?? 1) - 1] ?? '').slice(0, (place?.column ?? 1) - 1)
      expect(location.range?.start).toEqual({line: place?.line, column: Buffer.byteLength(before) + 1})
      if (place?.expected) expect(suggestions).toMatchObject([{text: place.expected}])
    }
    expect(found[1]?.severity).toBe('WARNING')
  })
})

describe('junit', () => {
  test('is well-formed XML with a failed test for each error', async () => {
    const xml = await print('junit', await sampleReport())
    const folder = emptyFolder()
    const program = `import sys, json, xml.etree.ElementTree as E
t = E.fromstring(sys.stdin.buffer.read())
print(json.dumps({"totals": t.attrib, "suites": [{"name": s.get("name"), "tests": s.get("tests"), "failures": s.get("failures"),
 "errors": s.get("errors"), "cases": [[c.get("name"), [k.tag for k in c]] for c in s]} for s in t]}))`
    const {stdout, stderr} = await shell(`python3 -c '${program}'`, {input: xml, cwd: folder})
    expect(stderr).toBe('')
    expect(JSON.parse(stdout)).toEqual({
      totals: {name: 'clean-article', tests: '7', failures: '4', errors: '1'},
      suites: [
        {name: 'bad.txt', tests: '1', failures: '0', errors: '1', cases: [['bad.txt', ['error']]]},
        {
          name: 'a b/ü,1:2%.txt',
          tests: '5',
          failures: '4',
          errors: '0',
          cases: places.map(({rule, line, column}) => [
            `${rule} ${line}:${column}`,
            [rule === 'quotes/doubtful' ? 'system-out' : 'failure'],
          ]),
        },
        {name: 'clean.txt', tests: '1', failures: '0', errors: '0', cases: [['clean.txt', []]]},
      ],
    })
  })
})

describe('diff', () => {
  test('patch and git apply take it', async () => {
    const input = 'One kyiv\r\nTwo\r\n\r\nAdvertisement\r\n\r\nNo end kyiv'
    const file = await fileReport('a.txt', input)
    const folder = emptyFolder()
    const line =
      'cat > p.diff; printf "One kyiv\\r\\nTwo\\r\\n\\r\\nAdvertisement\\r\\n\\r\\nNo end kyiv" > a.txt; cp a.txt b.txt; git init -q .; git apply p.diff && cat a.txt; cp b.txt a.txt; patch --binary -s -p1 < p.diff && cat a.txt'
    const {stdout, stderr} = await shell(line, {
      input: await print('diff', {files: [file], failures: []}),
      cwd: folder,
    })
    expect(stderr).not.toMatch(/error|fail/)
    expect(stdout).toBe(file.result.text + file.result.text)
  })
})

test('the summary on standard error is one line', async () => {
  const {files} = await sampleReport()
  expect(files.map(summary).join('')).toBe(
    'a b/ü,1:2%.txt: 4 edits (names/place 3, boilerplate/advertisement 1), 1 suggestion\nclean.txt: nothing to change\n',
  )
  expect(totals(tallyOf(files), 1, 'cleaned')).toBe('1 of 3 files cleaned, 4 edits; 1 failed\n')
  expect(summary(await fileReport(' ::error::x', ''))).toBe('./ ::error::x: nothing to change\n')
})

describe('the progress bar', () => {
  function onTerminal(isTTY: boolean) {
    const written: string[] = []
    let time = 0
    const stream = {isTTY, write: (part: string) => written.push(part) > 0}
    const bar = progressBar(
      () => stream as unknown as Writable,
      4,
      () => (time += 300),
    )
    for (const done of [0, 1, 2, 3]) bar.show(done, `${done}.txt`)
    bar.clear()
    return written.join('')
  }

  test('shows on a terminal, after a while, and is gone when done', () => {
    expect(onTerminal(true)).toMatch(/^\r\u001b\[K█+░+ 1\/4 1\.txt\r\u001b\[K█+░+ 2\/4 2\.txt\r.*\r\u001b\[K$/)
  })

  test('shows nowhere else', () => {
    expect(onTerminal(false)).toBe('')
  })
})
