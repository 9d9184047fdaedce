import process from 'node:process'
import {parentPort} from 'node:worker_threads'

// A thread that cleans by writing in capitals, and that an article with `die` ends.
parentPort.on('message', ({texts}) => {
  if (texts.some((text) => text.includes('die'))) process.exit(1) // eslint-disable-line n/no-process-exit -- it ends the thread
  parentPort.postMessage(texts.map((text) => ({result: {text: text.toUpperCase()}})))
})
