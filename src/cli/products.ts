import {appendFileSync, mkdirSync, statSync} from 'node:fs'
import {dirname, join, relative, resolve, sep} from 'node:path'
import {identityOf, type Source, type Sources} from '../files/find.js'
import {siteOf} from '../files/site.js'
import type {Input} from '../files/read.js'
import {noColors, terminalColors, wantsColor} from '../report/colors.js'
import {type ReportFormat, reportFormats, type ReportPrinter, type Setting} from '../report/formats.js'
import type {FileReport, Report} from '../report/report.js'
import {systemReason, UserError} from './errors.js'
import {checkNoInput} from './inputs.js'
import type {Mode} from './mode.js'
import type {ParsedOptions} from './options.js'
import {write} from './output.js'
import {version} from './version.js'
import {tell, type World} from './world.js'

/** An input that was cleaned. */
export interface Cleaned {
  source: Source
  input: Input
  file: FileReport
}

/** What a run makes: text, files, a report. */
export interface Product {
  /** @throws UserError if what was cleaned could not be delivered */
  add: (cleaned: Cleaned) => Promise<void>
  /** Called when all is done. */
  end?: (report: Report) => Promise<void>
}

/**
 * What a run makes.
 *
 * @param inputs all that will be cleaned
 * @throws UserError if `--output` cannot be what it has to be
 */
export async function productsOf(
  mode: Mode,
  options: ParsedOptions,
  inputs: Sources,
  world: World,
): Promise<Product[]> {
  const {several} = inputs
  const paths = inputs.sources.map(({path}) => path)
  const {output, force = false} = options
  const {cwd} = world
  const products: Product[] = []
  if (mode.text === 'in place') products.push(inPlaceProduct(force))
  if (mode.text === 'stdout') products.push(textProduct((bytes) => write(world, 'stdout', bytes)))
  if (mode.text === 'output' && output !== undefined) products.push(filesProduct(output, cwd, inputs, force))
  if (mode.report) {
    checkNoInput('--output', output, paths, cwd)
    const format: ReportFormat = await reportFormats[mode.report]()
    const printer = format(await settingOf(options, several, world))
    if (output === undefined) products.push(reportProduct(printer, (text) => write(world, 'stdout', text)))
    else products.push(reportFile(printer, output, cwd))
    const stepSummary = world.env['GITHUB_STEP_SUMMARY']
    if (mode.report === 'github' && stepSummary) products.push(summaryProduct(stepSummary))
  }
  checkNoInput('--stats', options.stats, paths, cwd)
  if (options.stats !== undefined) products.push(await statisticsProduct(options.stats, world))
  return products
}

async function settingOf({color}: ParsedOptions, several: boolean, world: World): Promise<Setting> {
  const {env, cwd} = world
  const root = env['GITHUB_WORKSPACE'] ?? cwd
  return {
    colors: wantsColor(color, env, world.stdout) ? await terminalColors() : noColors,
    version: version(),
    several,
    pathOf: (name) => (name.startsWith('<') ? name : fromRoot(resolve(cwd, name), root)),
  }
}

/** A path from a folder, with `/` between names; absolute if it lies elsewhere. */
function fromRoot(path: string, root: string): string {
  const below = relative(root, path)
  return (below.startsWith('..') ? path : below).split(sep).join('/')
}

/** Cleaned text, one after the other, in the bytes that each was read in. */
function textProduct(deliver: (bytes: Buffer) => Promise<void>): Product {
  return {add: ({input: {encoding}, file: {result, name}}) => deliver(encoding.encode(result.text, name))}
}

/** Files cleaned in place, if anything changes. */
function inPlaceProduct(force: boolean): Product {
  return {
    async add({source: {path}, input: {encoding, stats, text}, file}) {
      if (path === undefined || stats === undefined) {
        throw new UserError('Standard input cannot be written in place. Name a file, or take away --write.')
      }
      if (file.result.text === text) return
      if (!force) refuseToGut(file)
      const {replaceFile} = await import('../files/write.js')
      await replaceFile(path, file.name, encoding.encode(file.result.text, file.name), stats)
    },
  }
}

/** Cleaned text in files below a folder, or in the one file. */
function filesProduct(output: string, cwd: string, {sources, several}: Sources, force: boolean): Product {
  const isFolder =
    several || output.endsWith('/') || statSync(resolve(cwd, output), {throwIfNoEntry: false})?.isDirectory()
  const written = new Map<string, string>()
  const inputs = new Map(sources.map(({path, name}) => [path && identityOf(path), name]))
  return {
    async add({source, input: {encoding}, file}) {
      const shown = isFolder ? join(output, source.below) : output
      const path = resolve(cwd, shown)
      const other = written.get(path)
      if (other !== undefined) {
        throw new UserError(`${file.name} is not written: ${shown} already holds the text of ${other}.`)
      }
      // `clean-article in --output in/out` finds in/out/a.txt too, which the text of in/a.txt would replace.
      const input = inputs.get(identityOf(path))
      if (input !== undefined && input !== source.name) {
        throw new UserError(
          `${file.name} is not written: ${shown} is an input itself (${input}), and its text would be lost. Name a folder for --output that holds no inputs.`,
        )
      }
      written.set(path, file.name)
      if (!force && path === source.path) refuseToGut(file)
      if (isFolder) orCannotWrite(shown, () => mkdirSync(dirname(path), {recursive: true}))
      const {writeFile} = await import('../files/write.js')
      await writeFile(path, shown, encoding.encode(file.result.text, file.name))
    },
  }
}

function orCannotWrite(name: string, action: () => void): void {
  try {
    action()
  } catch (error) {
    throw new UserError(`Cannot write ${name}: ${systemReason(error)}.`)
  }
}

/** A report that is written to a file when it is whole. */
function reportFile(printer: ReportPrinter, output: string, cwd: string): Product {
  const parts: string[] = []
  const product = reportProduct(printer, (text) => {
    parts.push(text)
    return Promise.resolve()
  })
  return {
    add: product.add,
    async end(report) {
      await product.end?.(report)
      const {writeFile} = await import('../files/write.js')
      await writeFile(resolve(cwd, output), output, Buffer.from(parts.join('')))
    },
  }
}

/** A report in one of the formats. */
function reportProduct({file, end}: ReportPrinter, deliver: (text: string) => Promise<void>): Product {
  return {
    add: (cleaned) => deliver(file(cleaned.file)),
    end: (report) => deliver(end?.(report) ?? ''),
  }
}

/** What was found in all files together: as JSON in a file, or as tables on standard error. */
async function statisticsProduct(output: string, world: World): Promise<Product> {
  const {countProblem, countResult, noStatistics, statisticsJson} = await import('../corpus/statistics.js')
  const {statisticsTables} = await import('../report/statistics.js')
  const statistics = noStatistics()
  return {
    add: ({source, file}) => {
      countResult(statistics, file.result, siteOf(source))
      return Promise.resolve()
    },
    async end({failures}) {
      for (let i = 0; i < failures.length; i++) countProblem(statistics, 'not-cleaned')
      if (output === '-') {
        await tell(world, statisticsTables(statistics))
        return
      }
      const {writeFile} = await import('../files/write.js')
      await writeFile(resolve(world.cwd, output), output, Buffer.from(statisticsJson(statistics)))
    },
  }
}

/** A table that GitHub shows on the page of a workflow’s run. */
function summaryProduct(path: string): Product {
  return {
    add: () => Promise.resolve(),
    async end(report) {
      const {githubSummary} = await import('../report/github.js')
      orCannotWrite(path, () => {
        appendFileSync(path, githubSummary(report))
      })
    },
  }
}

/** More than this part of an article’s words is hardly ever boilerplate. */
const mostRemoved = 0.6

/** @throws UserError if most of an article’s words would go */
function refuseToGut({name, result: {stats}}: FileReport): void {
  const part = stats.words === 0 ? 0 : stats.removedWords / stats.words
  if (part <= mostRemoved) return
  throw new UserError(
    `${name} is left as it is: ${stats.removedWords} of its ${stats.words} words would go (${Math.floor(part * 100)} %). Look at --diff; --force writes it all the same.`,
  )
}
