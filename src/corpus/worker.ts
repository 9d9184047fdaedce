import {parentPort, workerData} from 'node:worker_threads'
import {cleanBatch} from './batch.js'
import type {RecordOptions} from './record.js'
import type {BatchMessage, CleanedMessage} from './crew.js'

// A thread of the pool: a batch comes in, the cleaned one goes out.
const options = workerData as RecordOptions

parentPort?.on('message', ({bytes, firstLine}: BatchMessage) => {
  void cleanBatch({bytes: Buffer.from(bytes.buffer), firstLine}, options).then((cleaned) => {
    const own = new Uint8Array(cleaned.bytes)
    const message: CleanedMessage = {...cleaned, bytes: own}
    parentPort?.postMessage(message, [own.buffer])
  })
})
