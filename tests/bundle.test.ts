import {spawnSync} from 'node:child_process'
import {readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {expect, test} from 'vitest'

const program = fileURLToPath(new URL('../bin/clean-article.js', import.meta.url))
const {version} = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {version: string}

const lister = `
process.on('exit', () => {
  const chunks = Object.keys(require.cache).map((file) => require('node:path').basename(file).replace(/-\\w+\\.cjs$/, ''))
  require('node:fs').writeFileSync(3, chunks.join())
})
require(process.argv[1])`

/** Runs the shipped program, and lists which of its chunks it loaded. */
function run(args: readonly string[], input = '') {
  const {status, stdout, output} = spawnSync(process.execPath, ['-e', lister, program, ...args], {
    input,
    encoding: 'utf8',
    stdio: ['pipe', 'pipe', 'pipe', 'pipe'],
  })
  return {status, stdout, chunks: (output[3] ?? '').split(',')}
}

const english = 'The river rose again on Monday, and the council of the town said that all of the bridges were closed.'
const german = 'Der Fluss stieg am Montag wieder, und der Rat der Stadt teilte mit, dass alle Brücken geschlossen sind.'

test('the shipped program cleans standard input', () => {
  expect(run([], english)).toMatchObject({status: 0, stdout: english})
})

test('it knows its version, from whatever folder it is started', () => {
  expect(spawnSync(process.execPath, [program, '--version'], {cwd: '/', encoding: 'utf8'}).stdout).toBe(version + '\n')
})

// `source` is chalk. What a run does not need, it does not load: starting is most of the time of a short run.
test.each([
  'program',
  'franc',
  'source',
  'diff',
  'load',
  'ignore',
  'picomatch',
  'walk',
  'lsp',
  'html',
  'learn',
  'profile-file',
])('an English article needs no %s', (chunk) => {
  expect(run([], english.repeat(3)).chunks).not.toContain(chunk)
})

test.each([
  ['program', ['--skip', 'names'], english],
  ['franc', [], german.repeat(3)],
  ['diff', ['--diff'], english],
  ['source', ['--check', '--color'], english],
])('%s is loaded for what needs it', (chunk, args, input) => {
  expect(run(args, input).chunks).toContain(chunk)
})
