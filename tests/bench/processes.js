import {createWriteStream, mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import process from 'node:process'
import {Readable} from 'node:stream'
import {pipeline} from 'node:stream/promises'
import {fileURLToPath} from 'node:url'
import {median, processRatio, run} from './measure.js'
import {damagedArticles, ordinaryArticles, recordsOf, ruinedArticles, textOf} from './texts.js'

const node = process.execPath
const program = fileURLToPath(new URL('../../bin/clean-article.js', import.meta.url))
const here = fileURLToPath(new URL('.', import.meta.url))

const bareNode = [node, '-e', '0']
const ours = (...args) => [node, program, '--quiet', ...args]
const ndjson = (jobs) => [node, program, '--ndjson', '--jobs', String(jobs)]

/** The phrases that a user would put into a script: fast, and blind to where they stand. */
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

  async stream(name, chunks) {
    const file = path.join(this.folder, name)
    await pipeline(Readable.from(chunks), createWriteStream(file))
    return file
  }

  remove() {
    rmSync(this.folder, {recursive: true})
  }
}

/** Whole processes, from their start to their end: how many times the processor time of another they take. */
export async function processes(scratch) {
  const [damaged] = damagedArticles
  const article = scratch.file('article.txt', damaged)
  const megabyte = await scratch.stream('megabyte.txt', textOf(damagedArticles, 1_000_000))
  const script = scratch.file('phrases.sed', sedScript)
  const rules = scratch.file('textlintrc.json', '{"rules": {"terminology": true}}')
  const inModules = (name) => path.join(here, 'node_modules', name)
  const textlint = (file) => [
    node,
    inModules('textlint/bin/textlint.js'),
    '--config',
    rules,
    '--rules-base-directory',
    inModules(''),
    file,
  ]
  const sed = (file) => ['sed', '-E', '-f', script, file]
  const of = async (what, a, b, rounds) => [what, await processRatio(a, b, rounds)]
  return [
    await of('`clean-article` on one article, against `node -e 0`', ours(article), bareNode, 15),
    await of('`clean-article --version`, against `node -e 0`', [node, program, '--version'], bareNode, 15),
    await of(
      'textlint with its rule of terminology on one article, against `clean-article`',
      textlint(article),
      ours(article),
      5,
    ),
    await of('the same on 1 MB', textlint(megabyte), ours(megabyte), 3),
    await of('a sed script of some phrases on one article, against `clean-article`', sed(article), ours(article)),
    await of('the same on 1 MB', sed(megabyte), ours(megabyte), 5),
  ]
}

const megabytes = (bytes) =>
  bytes < 1e6 ? `${bytes / 1000} KB` : bytes < 1e9 ? `${bytes / 1e6} MB` : `${bytes / 1e9} GB`

/** One document of growing size. */
export async function documents(scratch, sizes) {
  const rows = []
  for (const size of sizes) {
    const file = await scratch.stream('document.txt', textOf(damagedArticles, size))
    rows.push([`one document of ${megabytes(size)}`, size, await run(ours(file))])
  }
  return rows
}

/** A stream of records with one thread and with two. */
export async function records(bytes) {
  const rows = []
  for (const jobs of [1, 2]) {
    const measured = await run(ndjson(jobs), recordsOf(damagedArticles, bytes))
    rows.push([`${megabytes(bytes)} of records, ${jobs === 1 ? 'one thread' : 'two threads'}`, bytes, measured])
  }
  return rows
}

/** How many times the time on the wall of two threads one thread takes: in turn, the median of the pairs. */
export async function threads(bytes) {
  const wall = async (jobs) => (await run(ndjson(jobs), recordsOf(damagedArticles, bytes))).wall
  const ratios = []
  for (let i = 0; i < 3; i++) ratios.push((await wall(1)) / (await wall(2)))
  return [`one thread on ${megabytes(bytes)} of records, on the wall, against two`, median(ratios)]
}

/** Many small files in one run. */
export async function files(scratch, count) {
  let bytes = 0
  for (let i = 0; i < count; i++) {
    const text = damagedArticles[i % damagedArticles.length]
    scratch.file(`files/${i}.txt`, text)
    bytes += Buffer.byteLength(text)
  }
  return [[`${count} files, \`--check\``, bytes, await run(ours('--check', path.join(scratch.folder, 'files')))]]
}

/** How many articles an hour of one processor cleans, by how damaged they are. The start of the process is part of it. */
export async function articlesPerHour() {
  const kinds = {
    'as printed': ordinaryArticles,
    'a tenth of the sentences damaged': damagedArticles,
    'six tenths of the sentences damaged': ruinedArticles,
  }
  const rates = new Map(Object.keys(kinds).map((kind) => [kind, []]))
  for (let round = 0; round < 3; round++) {
    for (const [kind, articles] of Object.entries(kinds)) {
      const lines = [...recordsOf(articles, 5_000_000)]
      const {cpu} = await run(ndjson(1), lines)
      rates.get(kind).push((lines.length / cpu) * 3600)
    }
  }
  return [...rates].map(([kind, measured]) => [kind, median(measured)])
}
