import {mkdirSync, readFileSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {describe, expect, test} from 'vitest'
import {wantsColor} from '../src/report/colors.js'
import {ruleIds} from '../src/rules/select.js'
import {emptyFolder, type Given, type Outcome, runMain, shell, spawnProgram} from './program.js'

// Chinese: no rule for English prose may touch it.
const foreign = '基辅市长周一表示，电力已经恢复。\r\n\r\n没有人受伤。'

/** What a run must give; texts that are absent here are not looked at. */
interface Case extends Given {
  name: string
  argv: string[]
  code: number
  stdout?: string | RegExp
  stderr?: string | RegExp
}

const version = (JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {version: string})
  .version

/** Each is run inside this process and through the binary. */
const cases: Case[] = [
  {name: 'standard input goes to standard output, byte for byte', argv: [], input: foreign, code: 0, stdout: foreign},
  {name: '- is standard input', argv: ['-'], input: foreign, code: 0, stdout: foreign},
  {name: 'an empty input stays empty', argv: [], input: '', code: 0, stdout: ''},
  {name: 'a lone line break stays', argv: [], input: '\n', code: 0, stdout: '\n'},
  {
    name: 'a byte-order mark stays',
    argv: ['-q'],
    input: `\ufeff${foreign}`,
    code: 0,
    stdout: `\ufeff${foreign}`,
    stderr: '',
  },
  {name: '--quiet says nothing', argv: ['--quiet'], input: foreign, code: 0, stderr: ''},
  {name: '--help', argv: ['--help'], code: 0, stdout: /^Usage: clean-article .*Examples:.*Exit codes:/s, stderr: ''},
  {name: '--version', argv: ['--version'], code: 0, stdout: `${version}\n`, stderr: ''},
  {name: 'rules', argv: ['rules'], code: 0, stderr: ''},
  {name: 'nothing to change exits 0 with --check', argv: ['--check'], input: foreign, code: 0, stdout: ''},
  {name: 'nothing to change is an empty diff', argv: ['--diff'], input: foreign, code: 0, stdout: ''},
  {
    name: '--json',
    argv: ['--json'],
    input: foreign,
    code: 0,
    stdout: /^\{\n {2}"schemaVersion": 1,\n {2}"file": "<stdin>",/,
  },
  {
    name: 'a missing file',
    argv: ['none.txt'],
    code: 2,
    stdout: '',
    stderr: 'clean-article: Cannot read none.txt: there is no such file; check the name.\n',
  },
  {name: 'an unknown option', argv: ['--chekc'], code: 2, stdout: '', stderr: /unknown option '--chekc'.*--check/s},
  {name: 'an unknown format', argv: ['--format', 'xml'], code: 2, stdout: '', stderr: /'xml' is invalid/},
  {
    name: 'an unknown rule to skip',
    argv: ['--skip', 'nmaes/xyz'],
    code: 2,
    stdout: '',
    stderr: /no rule or category “nmaes\/xyz”/,
  },
  {
    name: 'an unknown rule to explain',
    argv: ['explain', 'nmaes/xyz'],
    code: 2,
    stdout: '',
    stderr: /no rule “nmaes\/xyz”/,
  },
  {name: 'explain without a rule', argv: ['explain'], code: 2, stdout: '', stderr: /missing required argument/},
  {
    name: 'an unknown source language',
    argv: ['--source-language', 'qq'],
    input: 'x',
    code: 2,
    stdout: '',
    stderr: /qq/,
  },
  {
    name: 'text that is not UTF-8',
    argv: [],
    input: Buffer.from('caf\xe9 au lait', 'latin1'),
    code: 2,
    stdout: '',
    stderr: /byte 3 cannot be decoded/,
  },
  {name: 'a NUL byte', argv: [], input: 'a\0b', code: 2, stdout: '', stderr: /byte 1 is NUL/},
]

function check({code, stdout, stderr}: Case, outcome: Outcome) {
  if (stderr === undefined) expect(outcome.stderr).not.toMatch(/\n {4}at /)
  else if (typeof stderr === 'string') expect(outcome.stderr).toBe(stderr)
  else expect(outcome.stderr).toMatch(stderr)
  if (typeof stdout === 'string') expect(outcome.stdout).toBe(stdout)
  else if (stdout) expect(outcome.stdout).toMatch(stdout)
  expect(outcome.code).toBe(code)
}

describe('the command line', () => {
  test.each(cases)('$name', async (given) => {
    check(given, await runMain(given.argv, given))
    check(given, await spawnProgram(given.argv, given))
  })

  test('a folder where a file is wanted is named', async () => {
    const cwd = emptyFolder()
    mkdirSync(path.join(cwd, 'articles'))
    const {code, stdout, stderr} = await spawnProgram(['articles'], {cwd})
    expect({code, stdout}).toEqual({code: 2, stdout: ''})
    expect(stderr).toContain('articles')
  })

  test('files go on after one fails', async () => {
    const cwd = emptyFolder()
    writeFileSync(path.join(cwd, 'a.txt'), foreign)
    writeFileSync(path.join(cwd, 'bad.txt'), Buffer.from([0x61, 0xff]))
    writeFileSync(path.join(cwd, 'b.txt'), 'Fog.')
    const {code, stdout, stderr} = await spawnProgram(['a.txt', 'none.txt', 'bad.txt', 'b.txt'], {cwd})
    expect({code, stdout}).toEqual({code: 2, stdout: `${foreign}Fog.`})
    expect(stderr).toMatch(/none\.txt.*bad\.txt/s)
  })

  test.each(ruleIds)('explain %s', async (id) => {
    const {code, stdout} = await runMain(['explain', id])
    expect(code).toBe(0)
    expect(stdout).toMatch(new RegExp(`^${id}: .*Examples:`, 's'))
  })
})

describe('where output goes', () => {
  test('a reader that leaves early is no fault', async () => {
    expect(await shell('set -o pipefail; $program --help | head -1')).toMatchObject({code: 0, stderr: ''})
    const big = 'x'.repeat(3_000_000)
    expect(await shell('set -o pipefail; $program -q | head -c 10', {input: big})).toEqual({
      code: 0,
      stdout: 'xxxxxxxxxx',
      stderr: '',
    })
  })

  test('a reader that leaves early is no fault where SIGPIPE is ignored', async () => {
    expect(await shell("trap '' PIPE; set -o pipefail; $program --help | head -1")).toMatchObject({code: 0, stderr: ''})
  })

  test('a full device is named', async () => {
    expect(await shell('$program --help > /dev/full')).toEqual({
      code: 2,
      stdout: '',
      stderr: 'clean-article: Cannot write standard output: no space is left on the device.\n',
    })
    expect((await shell('$program > /dev/full', {input: foreign})).code).toBe(2)
  })

  test('a closed standard error costs nothing', async () => {
    expect(await shell('$program 2>&-', {input: foreign})).toMatchObject({code: 0, stdout: foreign})
    expect(await shell('$program 2>/dev/full', {input: foreign})).toMatchObject({code: 0, stdout: foreign})
  })

  test('a closed standard input is named', async () => {
    const {code, stdout, stderr} = await shell('$program <&-')
    expect({code, stdout}).toEqual({code: 2, stdout: ''})
    expect(stderr).toMatch(/^clean-article: .*standard input/i)
  })

  test('three million bytes reach a slow reader', async () => {
    const big = 'x'.repeat(3_000_000)
    expect((await shell('$program -q | (sleep 1; wc -c)', {input: big})).stdout.trim()).toBe('3000000')
  })

  test('a pipe that does not block gets every byte', async () => {
    const big = 'x'.repeat(1_000_000)
    const reader = `import os,subprocess,sys,time
r,w=os.pipe(); os.set_blocking(w,False)
p=subprocess.Popen(sys.argv[1:],stdout=w,stderr=subprocess.DEVNULL); os.close(w); time.sleep(1)
n=0
while True:
  b=os.read(r,65536)
  if not b: break
  n+=len(b)
print(n,p.wait())`
    const {stdout} = await shell(`python3 -c '${reader}' $program -q`, {input: big})
    expect(stdout).toBe('1000000 0\n')
  })

  test.each([
    {env: {}, option: undefined, colored: false},
    {env: {FORCE_COLOR: '1'}, option: undefined, colored: true},
    {env: {FORCE_COLOR: '0'}, option: undefined, colored: false},
    {env: {NO_COLOR: '1', FORCE_COLOR: '1'}, option: undefined, colored: false},
    {env: {NO_COLOR: '1'}, option: true, colored: true},
    {env: {FORCE_COLOR: '1'}, option: false, colored: false},
    {env: {CI: 'true', COLUMNS: '0', TERM: 'dumb'}, option: undefined, colored: false},
  ])('in a pipe with $env and the option $option, colour is $colored', ({env, option, colored}) => {
    expect(wantsColor(option, env, {isTTY: false})).toBe(colored)
  })
})
