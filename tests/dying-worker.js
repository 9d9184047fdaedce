import {Buffer} from 'node:buffer'
import process from 'node:process'
import {parentPort} from 'node:worker_threads'

// A thread that cleans by writing in capitals, and that a line with `die` ends.
parentPort.on('message', ({bytes, firstLine}) => {
  const text = Buffer.from(bytes).toString()
  if (text.includes('die')) process.exit(1) // eslint-disable-line n/no-process-exit -- it ends the thread
  const problems = text.includes('bad') ? [{line: firstLine, code: 'not-json', message: 'bad'}] : []
  const statistics = {records: text.split('\n').length - 1, changed: 0, failed: {}, words: 0, removedWords: 0}
  const counts = ['editsByRule', 'suggestionsByRule', 'recordsBySite', 'changedBySite', 'editsBySite']
  const byName = Object.fromEntries([...counts, 'languages', 'sourceLanguages'].map((name) => [name, {}]))
  parentPort.postMessage({
    bytes: new Uint8Array(Buffer.from(text.toUpperCase())),
    problems,
    statistics: {...statistics, ...byName, truncated: 0},
  })
})
