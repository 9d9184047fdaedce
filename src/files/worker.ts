import type {CleanOptions} from '../clean.js'
import {type Answer, serve} from '../workers/serve.js'
import {type ArticlesMessage, cleanArticles, type Outcome} from './work.js'

// A thread that cleans articles: some texts come in, what cleaning them gave goes out.

/** What is compiled from options is known by them, so the same must be the same object. */
const known = new Map<string, CleanOptions>()

serve(async ({texts, options: json}: ArticlesMessage): Promise<Answer<readonly Outcome[]>> => {
  const options = known.get(json) ?? (JSON.parse(json) as CleanOptions)
  known.set(json, options)
  return {result: await cleanArticles({texts, options})}
})
