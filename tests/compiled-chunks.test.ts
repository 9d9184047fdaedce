import {spawnSync} from 'node:child_process'
import {cpSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {fileURLToPath} from 'node:url'
import {beforeEach, expect, test} from 'vitest'
import {emptyFolder} from './program.js'

const root = fileURLToPath(new URL('..', import.meta.url))
const article = path.join(root, 'fixtures/articles/french-bridge-reopened/input.txt')
let copy: string
let compiled: string

/** A copy of the program, so that what it was compiled to can be broken. */
beforeEach(() => {
  copy = emptyFolder()
  for (const part of ['package.json', 'bin', 'dist'])
    cpSync(path.join(root, part), path.join(copy, part), {recursive: true})
  const name = readdirSync(path.join(copy, 'dist/cli')).find((entry) => entry.startsWith('node-'))
  compiled = path.join(copy, 'dist/cli', name ?? 'nothing was compiled')
})

function run(folder: string, ...flags: string[]) {
  const {status, stdout, stderr} = spawnSync(
    process.execPath,
    [...flags, path.join(folder, 'bin/clean-article.js'), '--json', article],
    {encoding: 'utf8'},
  )
  return {status, stdout, stderr}
}

test('the build compiles the chunks that an article needs, for this Node', () => {
  expect(path.basename(compiled)).toContain(process.version)
  expect(readdirSync(compiled).length).toBeGreaterThan(2)
})

test.each<[string, (code: Buffer) => Uint8Array]>([
  ['empty', () => Buffer.alloc(0)],
  ['cut off', (code) => code.subarray(0, 1000)],
  ['something else', (code) => Buffer.alloc(code.length, 'x')],
  ['wrong in one byte', (code) => code.map((byte, index) => (index === code.length >> 1 ? byte ^ 1 : byte))],
  ['that of another chunk', () => readFileSync(path.join(root, 'dist/cli', path.basename(compiled), 'main.cjs'))],
])('what a chunk was compiled to may be %s', (_how, spoilt) => {
  for (const name of readdirSync(compiled)) {
    const file = path.join(compiled, name)
    writeFileSync(file, spoilt(readFileSync(file)))
  }
  expect(run(copy)).toEqual(run(root))
})

test('what a chunk was compiled to may be missing', () => {
  for (const name of readdirSync(compiled)) rmSync(path.join(compiled, name))
  expect(run(copy)).toEqual(run(root))
})

test('a chunk that was changed since, if only in one letter, is compiled again', () => {
  const name = readdirSync(compiled).find((entry) => entry.startsWith('program-'))
  const chunk = path.join(copy, 'dist/cli', name ?? 'the chunk was not compiled')
  writeFileSync(chunk, readFileSync(chunk, 'utf8').replace('Cleans scraped', 'Cleans screwed'))
  const help = spawnSync(process.execPath, [path.join(copy, 'bin/clean-article.js'), '--help'], {encoding: 'utf8'})
  expect(help.stdout).toContain('Cleans screwed')
})

test('another Node does without', () => {
  renameSync(compiled, compiled.replace(process.version, 'v20.0.0'))
  expect(run(copy)).toEqual(run(root))
})

test('a Node with other flags does without', () => {
  expect(run(copy, '--no-opt')).toEqual(run(root))
})
