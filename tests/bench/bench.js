// npm run bench: installs what it compares with, measures, prints ratios, and writes them into the README.
// `npm run bench -- --full` goes up to 100 MB in one document, 1 GB of records and 5,000 files.
import {readFileSync, writeFileSync} from 'node:fs'
import process from 'node:process'
import {functions} from './functions.js'
import {articlesPerHour, documents, files, processes, records, Scratch, threads} from './processes.js'

const isFull = process.argv.includes('--full')
const megabyte = 1_000_000
const dollarsPerCoreHour = 0.04

const scratch = new Scratch()
const tables = []

function show(titles, rows) {
  const line = (cells) => `| ${cells.join(' | ')} |`
  const table = [line(titles), line(titles.map((_, i) => (i === 0 ? '---' : '---:'))), ...rows.map(line)].join('\n')
  console.log(`\n${table}`)
  tables.push(table)
}

const figure = (number) => (Number.isFinite(number) ? Number(number.toPrecision(3)).toLocaleString('en') : '')

try {
  const ratios = [...(await functions()), ...(await processes(scratch)), await threads(20 * megabyte)]
  show(
    ['what takes how many times the processor time of what', 'times'],
    ratios.map(([what, times]) => [what, figure(times)]),
  )
  const sizes = [10_000, 100_000, megabyte, 10 * megabyte, ...(isFull ? [100 * megabyte] : [])]
  const work = [
    ...(await documents(scratch, sizes)),
    ...(await records(isFull ? 1000 * megabyte : 20 * megabyte)),
    ...(await files(scratch, isFull ? 5000 : 500)),
  ]
  show(
    ['what', 'seconds of processors', 'MB for each of them', 'peak of memory, MiB'],
    work.map(([what, bytes, {cpu, peak}]) => [
      what,
      ...[cpu, bytes / megabyte / cpu, peak].map((number) => figure(number)),
    ]),
  )
  show(
    ['articles of 3 KB', 'in a core-hour', 'core-hours for a billion', `dollars, at ${dollarsPerCoreHour} an hour`],
    (await articlesPerHour()).map(([kind, rate]) => [
      kind,
      ...[rate, 1e9 / rate, (1e9 / rate) * dollarsPerCoreHour].map((number) => figure(number)),
    ]),
  )
} finally {
  scratch.remove()
}

const readme = new URL('../../README.md', import.meta.url)
const [begin, end] = ['<!-- bench -->', '<!-- /bench -->']
const text = readFileSync(readme, 'utf8')
const at = text.indexOf(begin)
if (at >= 0 && text.includes(end)) {
  writeFileSync(readme, `${text.slice(0, at + begin.length)}\n${tables.join('\n\n')}\n${text.slice(text.indexOf(end))}`)
  console.log('\nThe tables in README.md are new.')
} else {
  console.log(`\nREADME.md has no place for the tables: put ${begin} and ${end} where they belong.`)
}
