import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import process from 'node:process'
import {fileURLToPath} from 'node:url'
import {run, wallRatio} from './measure.js'
import {cleanArticles, damagedArticles, recordsOf, textOf} from './texts.js'

const node = process.execPath
const program = fileURLToPath(new URL('../../bin/clean-article.js', import.meta.url))
const here = fileURLToPath(new URL('.', import.meta.url))

/** The phrases that a user would put into a sed script: fast, and blind to where they stand. */
const sedScript = [
  '/^(The sequel after the ad|Advertisement|Read also:.*|Subscribe to our newsletter.*)$/d',
  's/\\b(Izioum|Isjum|Izjum)\\b/Izium/g',
  's/\\bkyiv\\b/Kyiv/g',
  's/\\b([0-9]+)e\\b/\\1th/g',
  's/” ([^“”]*) “/“\\1”/g',
].join('\n')

export class Scratch {
  folder = mkdtempSync(path.join(tmpdir(), 'clean-article-bench-'))

  file(name, content) {
    const file = path.join(this.folder, name)
    mkdirSync(path.dirname(file), {recursive: true})
    writeFileSync(file, content)
    return file
  }

  remove() {
    rmSync(this.folder, {recursive: true})
  }
}

/** A short run, from the start of the process to its end. */
export async function startUp(scratch) {
  const article = scratch.file('article.txt', damagedArticles.join('\n\n').slice(0, 3500))
  const script = scratch.file('phrases.sed', sedScript)
  const rules = scratch.file('textlintrc.json', '{"rules": {"terminology": true}}')
  const ours = [node, [program, '--quiet', article]]
  const textlint = path.join(here, 'node_modules/textlint/bin/textlint.js')
  return [
    ['clean-article on an article of 3.5 KB, against `node -e 0`', await wallRatio(ours, [node, ['-e', '0']])],
    [
      'clean-article --version, against `node -e 0`',
      await wallRatio([node, [program, '--version']], [node, ['-e', '0']]),
    ],
    [
      'textlint with its terminology rule, against clean-article',
      await wallRatio(
        [node, [textlint, '--config', rules, '--rules-base-directory', path.join(here, 'node_modules'), article]],
        ours,
        3,
      ),
    ],
    [
      'a sed script of the same phrases, against clean-article',
      await wallRatio(['sed', ['-E', '-f', script, article]], ours),
    ],
  ]
}

/** One document of growing size: time for a byte against that of the smallest, and memory. */
export async function growth(scratch, sizes) {
  const rows = []
  const [start] = await Promise.all([run(node, [program, '--version'])])
  let first
  for (const size of sizes) {
    const file = scratch.file('document.txt', textOf(cleanArticles, size))
    const {wall, peak} = await run(node, [program, '--quiet', file])
    const perByte = (wall - start.wall) / size
    first ??= perByte
    rows.push([`one document of ${size / 1000} KB: time for a byte against 10 KB`, perByte / first])
    rows.push([`one document of ${size / 1000} KB: peak of memory, MiB`, peak])
  }
  return rows
}

/** A stream of records with one thread and with two. */
export async function records(bytes) {
  const of = (jobs) => run(node, [program, '--ndjson', '--jobs', String(jobs)], recordsOf(bytes))
  const [one, two] = [await of(1), await of(2)]
  const size = `${bytes / 1e6} MB of records`
  return [
    [`${size}, one thread: MB a second`, bytes / 1000 / one.wall],
    [`${size}, one thread: peak of memory, MiB`, one.peak],
    [`${size}: one thread against two`, one.wall / two.wall],
    [`${size}, two threads: peak of memory, MiB`, two.peak],
  ]
}

/** Many small files in one run. */
export async function files(scratch, count) {
  for (let i = 0; i < count; i++)
    scratch.file(`files/${i}.txt`, textOf([...damagedArticles.slice(i % 3), ...cleanArticles], 3000))
  const {wall, peak} = await run(node, [program, '--check', '--quiet', path.join(scratch.folder, 'files')])
  return [
    [`${count} files of 3 KB, --check: ms a file`, wall / count],
    [`${count} files of 3 KB, --check: peak of memory, MiB`, peak],
  ]
}
