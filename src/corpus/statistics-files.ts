import {UserError} from '../cli/errors.js'
import {readFileBytes} from './source.js'
import {statisticsTables} from '../report/statistics.js'
import {addStatistics, noStatistics, type Statistics, statisticsJson} from './statistics.js'

/**
 * Reads statistics that runs wrote, adds them up and shows them as tables.
 *
 * @throws UserError if a file cannot be read or holds none
 */
export async function showStatistics(paths: readonly string[]): Promise<string> {
  return statisticsTables(await sumOf(paths))
}

/**
 * Reads statistics that runs wrote and adds them up.
 *
 * @throws UserError if a file cannot be read or holds none
 */
export async function mergeStatistics(paths: readonly string[]): Promise<string> {
  return statisticsJson(await sumOf(paths))
}

async function sumOf(paths: readonly string[]): Promise<Statistics> {
  const sum = noStatistics()
  for (const path of paths) {
    const chunks: Buffer[] = []
    for await (const chunk of readFileBytes(path)) chunks.push(chunk)
    let shard: unknown
    try {
      shard = JSON.parse(Buffer.concat(chunks).toString('utf8'))
    } catch {
      shard = undefined
    }
    if (!isStatistics(shard)) throw new UserError(`${path} holds no statistics; --stats <file> writes them.`)
    addStatistics(sum, shard)
  }
  return sum
}

function isStatistics(value: unknown): value is Statistics {
  if (typeof value !== 'object' || value === null) return false
  const known: object = noStatistics()
  return Object.entries(known).every(
    ([key, example]) => typeof (value as Record<string, unknown>)[key] === typeof example,
  )
}
