import {mkdir} from 'node:fs/promises'
import {basename, join, resolve} from 'node:path'
import {batchesOfLines} from '../corpus/lines.js'
import {readFileBytes} from '../corpus/source.js'
import {findSources} from '../files/find.js'
import {readBytes, readFileInput} from '../files/read.js'
import {siteOf} from '../files/site.js'
import {writeFile} from '../files/write.js'
import {learn} from '../learn/learn.js'
import type {SiteProfile} from '../learn/profile.js'
import {profileText} from '../learn/profile-file.js'
import {addArticle, emptySketch, mergeSketch, parseSketches, type Sketch, sketchesJson} from '../learn/sketch.js'
import {count} from '../report/report.js'
import {visibleName} from '../report/visible.js'
import {UserError} from './errors.js'
import {checkNoInput} from './inputs.js'
import {write} from './output.js'
import type {World} from './world.js'

/** What `clean-article learn` was asked. */
export interface LearnOptions {
  /** The site of all articles, instead of the folders that they lie in. */
  site?: string | undefined
  /** The fields of records that hold the text and the site. */
  textField?: string | undefined
  siteField?: string | undefined
  /** A file for the profile of one site, a folder for those of several. */
  output?: string | undefined
  /** Where what was counted goes, for another run to go on with. */
  sketch?: string | undefined
  /** Say nothing of what was learnt. */
  quiet?: boolean | undefined
}

const longestRecord = 16 * 1024 * 1024

/**
 * Learns what recurs in the articles of each site.
 *
 * @param names files and folders of articles, files of records (`.ndjson`, `.jsonl`), sketches of other runs (`.json`)
 * @returns what to say about it
 * @throws UserError if something cannot be read or written, or there is no article
 */
export async function learnCommand(names: readonly string[], options: LearnOptions, world: World): Promise<string> {
  const sketches = new Map<string, Sketch>()
  const sketchOf = (site: string) => {
    const sketch = sketches.get(site) ?? emptySketch()
    sketches.set(site, sketch)
    return sketch
  }
  const {sources, faults} = await findSources(names, {cwd: world.cwd, literal: false, mayBeEmpty: false})
  const [fault] = faults
  if (fault) throw fault.error
  checkNoInput(
    '--output',
    options.output,
    sources.map(({path}) => path),
    world.cwd,
  )
  for (const source of sources) {
    const path = source.path?.toString()
    if (path === undefined) throw new UserError('Articles are learnt from in files and folders, not in standard input.')
    if (/\.(?:ndjson|jsonl)(?:\.gz)?$/.test(path)) {
      const site = options.site ?? basename(path).replace(/\..*$/, '')
      for await (const record of recordsOf(path, source.name, options)) {
        addArticle(sketchOf(options.site ?? record.site ?? site), record.text)
      }
    } else if (path.endsWith('.json')) {
      const {bytes} = readBytes(path, source.name)
      const known = parseSketches(bytes.toString())
      if (!known) throw new UserError(`${source.name} holds no sketches; “clean-article learn --sketch” writes them.`)
      for (const [site, sketch] of known) mergeSketch(sketchOf(site), sketch)
    } else {
      const {text} = readFileInput(path, source.name)
      addArticle(sketchOf(options.site ?? siteOf(source) ?? source.name), text)
    }
  }
  if (options.sketch !== undefined) {
    await writeFile(resolve(world.cwd, options.sketch), options.sketch, Buffer.from(sketchesJson(sketches)))
  }
  const {profiles, shared} = learn(sketches)
  await deliver(profiles, options, world)
  if (options.quiet) return ''
  return [
    ...profiles.map(summary),
    ...(shared > 0 ? [`${count(shared, 'recurring line')} left out: several sites have them.\n`] : []),
  ].join('')
}

async function* recordsOf(
  path: string,
  name: string,
  {textField = 'text', siteField = 'site'}: LearnOptions,
): AsyncGenerator<{text: string; site: string | undefined}> {
  for await (const {bytes, firstLine} of batchesOfLines(readFileBytes(path), 256 * 1024, longestRecord)) {
    for (const [index, line] of bytes.toString().trimEnd().split('\n').entries()) {
      const {[textField]: text, [siteField]: site} = parseRecord(line, `${name}:${firstLine + index}`)
      if (typeof text !== 'string') {
        throw new UserError(`${name}:${firstLine + index}: “${textField}” is no text; --text-field names the member.`)
      }
      yield {text, site: typeof site === 'string' ? site : undefined}
    }
  }
}

function parseRecord(line: string, place: string): Record<string, unknown> {
  try {
    const record: unknown = JSON.parse(line)
    if (typeof record === 'object' && record !== null) return record as Record<string, unknown>
  } catch {
    // The message is the same for what is no JSON and what is no object.
  }
  throw new UserError(`${place}: the line is no JSON object.`)
}

async function deliver(profiles: readonly SiteProfile[], {output, sketch}: LearnOptions, world: World): Promise<void> {
  const [first, ...others] = profiles
  if (!first) throw new UserError('There is no article to learn from.')
  if (output === undefined) {
    if (others.length === 0) await write(world, 'stdout', profileText(first))
    else if (sketch === undefined) {
      throw new UserError(
        `These are ${profiles.length} sites (${profiles.map(({site}) => site).join(', ')}): name a folder for their profiles with --output, or one site with --site.`,
      )
    }
    return
  }
  const isFile = others.length === 0 && /\.ya?ml$/.test(output)
  if (!isFile) await mkdir(resolve(world.cwd, output), {recursive: true})
  for (const profile of profiles) {
    const name = isFile ? output : join(output, `${profile.site.replace(/[^\p{L}\p{N}._-]+/gu, '-')}.yaml`)
    await writeFile(resolve(world.cwd, name), name, Buffer.from(profileText(profile)))
  }
}

function summary({site, articles, sure, likely}: SiteProfile): string {
  return `${visibleName(site)}: ${count(articles, 'article')}, ${sure.length} sure and ${likely.length} likely lines\n`
}
