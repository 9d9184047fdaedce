// npm run bench: installs what it compares with, measures, prints ratios, and writes them into the README.
// `npm run bench -- --full` goes up to 100 MB in one document and 1 GB of records.
import {readFileSync, writeFileSync} from 'node:fs'
import process from 'node:process'
import {functions} from './functions.js'
import {files, growth, records, Scratch, startUp} from './processes.js'

const isFull = process.argv.includes('--full')
const megabyte = 1_000_000
const readme = new URL('../../README.md', import.meta.url)
const [begin, end] = ['<!-- bench -->', '<!-- /bench -->']

const scratch = new Scratch()
const rows = []
async function measure(title, work) {
  console.log(`\n${title}`)
  for (const [what, figure] of await work()) {
    rows.push([what, figure])
    console.log(`${figure.toPrecision(3).padStart(10)}  ${what}`)
  }
}

try {
  await measure('Functions, warm, one thread: times the time of ours', functions)
  await measure('Starting', () => startUp(scratch))
  const sizes = [10_000, 100_000, megabyte, ...(isFull ? [10 * megabyte, 100 * megabyte] : [])]
  await measure('Growth', () => growth(scratch, sizes))
  await measure('Records', () => records(isFull ? 1000 * megabyte : 10 * megabyte))
  await measure('Files', () => files(scratch, isFull ? 5000 : 500))
} finally {
  scratch.remove()
}

const table = [
  '| what | figure |',
  '|---|---|',
  ...rows.map(([what, figure]) => `| ${what} | ${figure.toPrecision(3)} |`),
]
const text = readFileSync(readme, 'utf8')
const at = text.indexOf(begin)
if (at >= 0 && text.includes(end)) {
  writeFileSync(readme, `${text.slice(0, at + begin.length)}\n${table.join('\n')}\n${text.slice(text.indexOf(end))}`)
  console.log('\nThe table in README.md is new.')
} else {
  console.log(`\nREADME.md has no place for the table: put ${begin} and ${end} where it belongs.`)
}
