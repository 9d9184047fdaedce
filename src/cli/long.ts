import {WindowSplitter} from '../article/windows.js'
import type {RuleId} from '../article/edit.js'
import {clean, type CleanOptions} from '../clean.js'
import type {Source} from '../files/find.js'
import {decodePieces, type Pieces, piecesOfFile} from '../files/pieces.js'
import {chunksOf} from '../files/read.js'
import {sortedCounts} from '../report/report.js'
import {summaryOfCounts} from '../report/summary.js'
import {distinct, type Notice} from '../notices.js'
import {cleanOptionsOf} from './clean-options.js'
import {placeOf, type Run} from './reading.js'
import {complain, isUserError, UserError} from './errors.js'
import {garbageCollector} from './garbage.js'
import {write} from './output.js'
import {tell, type World} from './world.js'

/** An input of more bytes than this is never held as a whole: it is cleaned, and written, as it is read. */
const longInput = 4 * 2 ** 20

/**
 * Cleans an input to standard output, if it is long: memory does not grow with its length.
 *
 * @returns the exit code; or, where the input is not long, the source with what was read of it already
 */
export async function cleanIfLong(source: Source, run: Run): Promise<number | Source> {
  const {configuration, options, world} = run
  const {name} = source
  let exitCode = 0
  const fail = async (error: unknown) => {
    if (!isUserError(error)) throw error
    exitCode = 2
    await tell(world, complain(error))
  }
  try {
    const settings = await configuration.settingsFor(placeOf(source, run))
    const opened = await openIfLong(source, settings.encoding, world)
    if (!('text' in opened)) return opened
    const cleaned = await cleanAsRead(name, opened, await cleanOptionsOf(settings, options, world.cwd), world)
    for (const {ruleId, message} of cleaned.notices) await fail(new UserError(`${name}: ${ruleId}: ${message}`))
    if (!options.quiet) await tell(world, summaryOfCounts(name, sortedCounts(cleaned.edits), cleaned.suggestions))
  } catch (error) {
    await fail(error)
  }
  return exitCode
}

/** Whether standard input is long, only reading it can tell. */
async function openIfLong(source: Source, encoding: string | undefined, world: World): Promise<Pieces | Source> {
  const {path, name, size = 0} = source
  if (path !== undefined) return size > longInput ? piecesOfFile(path, name, encoding) : source
  const chunks = chunksOf(world.stdin)
  const first: Buffer[] = []
  for (let length = 0; length <= longInput;) {
    const chunk = await chunks.next()
    if (chunk.done) return {...source, bytes: Buffer.concat(first)}
    first.push(chunk.value)
    length += chunk.value.length
  }
  return decodePieces(Buffer.concat(first), chunks, 'Standard input', encoding)
}

interface Cleaned {
  edits: Map<RuleId, number>
  suggestions: number
  notices: Notice[]
}

async function cleanAsRead(
  name: string,
  {encoding, text}: Pieces,
  options: CleanOptions,
  world: World,
): Promise<Cleaned> {
  const cleaned: Cleaned = {edits: new Map(), suggestions: 0, notices: []}
  const collectGarbage = garbageCollector()
  for await (const window of windowsIn(text)) {
    const {text, edits, suggestions, notices} = await clean(window, options)
    await write(world, 'stdout', encoding.encode(text, name))
    for (const {ruleId} of edits) cleaned.edits.set(ruleId, (cleaned.edits.get(ruleId) ?? 0) + 1)
    cleaned.suggestions += suggestions.length
    cleaned.notices = distinct([...cleaned.notices, ...notices])
    collectGarbage()
  }
  return cleaned
}

async function* windowsIn(text: AsyncIterable<string>): AsyncGenerator<string> {
  const splitter = new WindowSplitter()
  for await (const piece of text) yield* splitter.add(piece)
  yield* splitter.end()
}
