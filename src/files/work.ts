import {resolve} from 'node:path'
import {clean, type CleanOptions, type CleanResult} from '../clean.js'
import {isUserError} from '../cli/errors.js'
import type {Work} from '../workers/crew.js'

/** Articles that are cleaned with the same options, the unit of work. */
export interface Articles {
  texts: readonly string[]
  options: CleanOptions
}

/** What cleaning an article gave, or what the user is told instead, or how the thread died of it. */
export type Outcome = {result: CleanResult} | {fault: string} | {death: string}

/** Articles on their way to a thread: the options as JSON, so that a thread can know those it had before. */
export interface ArticlesMessage {
  texts: readonly string[]
  options: string
}

/** The cleaning of articles; of one that kills its thread only that is known. */
export function cleaningOfArticles(
  script: string | URL = resolve(import.meta.dirname, 'files-worker.cjs'),
): Work<Articles, readonly Outcome[]> {
  return {
    script,
    workerData: undefined,
    here: cleanArticles,
    inPool(pool, {texts, options}) {
      const message: ArticlesMessage = {texts, options: JSON.stringify(options)}
      return pool.run(message)
    },
    parts: ({texts, options}) => texts.map((text) => ({texts: [text], options})),
    lost: (_article, {message}) => [{death: message}],
    join: (parts) => parts.flat(),
  }
}

export async function cleanArticles({texts, options}: Articles): Promise<Outcome[]> {
  const outcomes: Outcome[] = []
  for (const text of texts) {
    try {
      outcomes.push({result: await clean(text, options)})
    } catch (error) {
      if (!isUserError(error)) throw error
      outcomes.push({fault: error.message})
    }
  }
  return outcomes
}
