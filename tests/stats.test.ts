import {mkdirSync, readFileSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {expect, test} from 'vitest'
import {noStatistics, type Statistics} from '../src/corpus/statistics.js'
import {statisticsTables} from '../src/report/statistics.js'
import {emptyFolder, runMain} from './program.js'

/** Two sites with three articles. */
function sites(): string {
  const cwd = emptyFolder()
  for (const site of ['lund', 'oulu']) mkdirSync(path.join(cwd, 'sites', site), {recursive: true})
  writeFileSync(path.join(cwd, 'sites/lund/a.txt'), 'The mayor of kyiv spoke to the town.\n')
  writeFileSync(path.join(cwd, 'sites/lund/b.txt'), 'The river rose again on Monday.\n')
  writeFileSync(path.join(cwd, 'sites/oulu/c.txt'), 'The river fell in kyiv in the night.\n')
  return cwd
}

test('count what was found by rule, by site, and what failed', async () => {
  const cwd = sites()
  const {code} = await runMain(['--check', '--quiet', '--stats', 'stats.json', 'sites', 'none.txt'], {cwd})
  expect(code).toBe(2)
  const statistics = JSON.parse(readFileSync(path.join(cwd, 'stats.json'), 'utf8')) as Statistics
  expect(statistics).toMatchObject({
    schemaVersion: 1,
    records: 4,
    changed: 2,
    failed: {'not-cleaned': 1},
    recordsBySite: {lund: 2, oulu: 1},
    changedBySite: {lund: 1, oulu: 1},
    editsBySite: {lund: 1, oulu: 1},
  })
  expect(statistics.editsByRule['names/capital']).toBe(2)
})

test('are shown as tables, after a run and from files', async () => {
  const cwd = sites()
  const run = await runMain(['--check', '--stats', '-', '--only', 'names/capital', 'sites'], {cwd})
  const tables = `3 articles: 2 changed, 0 failed, 0 cut off; 0 of 22 words removed

rule              edits  suggestions
names/capital         2            0

site  articles   changed     edits
lund         2         1         1
oulu         1         1         1
`
  expect(run.stderr).toContain(tables)
  await runMain(['--check', '--stats', path.join(cwd, 's.json'), '--only', 'names/capital', 'sites'], {cwd})
  const shown = await runMain(['stats', 'show', path.join(cwd, 's.json')], {cwd})
  expect(shown).toMatchObject({code: 0, stdout: tables})
})

test('of records go by the site that each names', async () => {
  const cwd = emptyFolder()
  const records = [
    {site: 'lund', text: 'The mayor of kyiv spoke to the town.'},
    {site: '__proto__', text: 'It rained.'},
    {text: 'It snowed.'},
  ]
  const input = records.map((record) => JSON.stringify(record)).join('\n')
  const file = path.join(cwd, 'stats.json')
  await runMain(['--ndjson', '--stats', file, '--jobs', '1'], {cwd, input})
  const {records: number, editsBySite, recordsBySite} = JSON.parse(readFileSync(file, 'utf8')) as Statistics
  expect({number, editsBySite, recordsBySite}).toEqual({number: 3, editsBySite: {lund: 1}, recordsBySite: {lund: 1}})
  const {stderr, stdout} = await runMain(['--ndjson', '--stats', '-', '--jobs', '1'], {cwd, input})
  expect(stderr).toContain('site  articles   changed     edits\nlund         1         1         1\n')
  expect(stdout.split('\n')).toHaveLength(3)
})

test('name source languages, and leave out rows beyond forty', () => {
  const statistics = noStatistics()
  statistics.sourceLanguages = {fr: 3, xx: 1}
  for (let i = 0; i < 45; i++) statistics.editsByRule[`names/${String(i).padStart(2, '0')}`] = i
  const tables = statisticsTables(statistics)
  expect(tables).toContain('translated from  articles\nFrench                  3\nxx                      1\n')
  expect(tables).toContain('… and 5 more\n')
})
