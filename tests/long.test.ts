import {readFileSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {describe, expect, test} from 'vitest'
import {clean} from '../src/clean.js'
import {emptyFolder, shell, spawnProgram} from './program.js'

const paragraph =
  'The council met in kyiv on Monday and spoke for two hours about the bridge, which has been closed since the flood of last ' +
  'spring, and about the money that the town would need to open it again before the winter comes and the river freezes over.'

/** More than is held at once: five megabytes. */
const long = Array.from({length: 20_000}, (_, index) => `${index}. ${paragraph}\n\n`).join('')

const rule = ['--only', 'names/capital']

describe('an input of more than 4 MiB, of which only the text is wanted', () => {
  test('is cleaned as it is read, from a file or a pipe, and comes out as from the library', async () => {
    const cwd = emptyFolder()
    writeFileSync(path.join(cwd, 'a.txt'), long)
    const {text, edits} = await clean(long, {only: ['names/capital']})
    const summary = `${edits.length} edits (names/capital ${edits.length})\n`
    expect(edits).toHaveLength(20_000)
    const fromFile = await spawnProgram([...rule, 'a.txt'], {cwd})
    expect(fromFile).toMatchObject({code: 0, stderr: `a.txt: ${summary}`})
    expect(fromFile.stdout === text).toBe(true)
    const piped = await spawnProgram(rule, {input: long})
    expect(piped).toMatchObject({code: 0, stderr: `<stdin>: ${summary}`})
    expect(piped.stdout === text).toBe(true)
  }, 60_000)

  test('keeps its encoding', async () => {
    const cwd = emptyFolder()
    const bytes = Buffer.from('\ufeff' + long, 'utf16le')
    writeFileSync(path.join(cwd, 'a.txt'), bytes)
    const {code} = await shell(`$program -q ${rule.join(' ')} a.txt > b.txt`, {cwd})
    expect(code).toBe(0)
    expect(readFileSync(path.join(cwd, 'b.txt'), 'utf16le') === '\ufeff' + long.replaceAll('kyiv', 'Kyiv')).toBe(true)
  }, 60_000)

  test('gives nothing of a file that is no text, wherever that shows', async () => {
    const cwd = emptyFolder()
    writeFileSync(path.join(cwd, 'a.txt'), Buffer.concat([Buffer.from(long), Buffer.from([0xff])]))
    const {code, stdout, stderr} = await spawnProgram([...rule, 'a.txt'], {cwd})
    expect({code, stdout}).toEqual({code: 2, stdout: ''})
    expect(stderr).toContain(`a.txt is not UTF-8 text: byte ${Buffer.byteLength(long)} cannot be decoded.`)
  })

  test('ends a pipe with an error where it stops to be text', async () => {
    const input = Buffer.concat([Buffer.from(long), Buffer.from([0xff])])
    const {code, stderr} = await spawnProgram(rule, {input})
    expect(code).toBe(2)
    expect(stderr).toContain(`Standard input is not UTF-8 text: byte ${Buffer.byteLength(long)} cannot be decoded.`)
  }, 60_000)

  test('is not worked on for a reader who has gone', async () => {
    const {code, stdout} = await shell(`$program -q ${rule.join(' ')} | head -c 100 | wc -c; exit \${PIPESTATUS[0]}`, {
      input: long,
    })
    expect({code, stdout: stdout.trim()}).toEqual({code: 0, stdout: '100'})
  })
})
