import {workerData} from 'node:worker_threads'
import {type Answer, serve} from '../workers/serve.js'
import {cleanBatch} from './batch.js'
import type {RecordOptions} from './record.js'
import type {BatchMessage, CleanedMessage} from './work.js'

// A thread that cleans records: a batch comes in, the cleaned one goes out.
const options = workerData as RecordOptions

serve(async ({bytes, firstLine}: BatchMessage): Promise<Answer<CleanedMessage>> => {
  const cleaned = await cleanBatch({bytes: Buffer.from(bytes.buffer), firstLine}, options)
  const own = new Uint8Array(cleaned.bytes)
  return {result: {...cleaned, bytes: own}, transfer: [own.buffer]}
})
