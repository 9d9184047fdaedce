import type {ReportFormat} from './formats.js'
import type {FileReport} from './report.js'

/** An object for one input, an array of them for several: everything that the library gives. */
export const json: ReportFormat = {
  end({files, failures}, {several}) {
    if (files.length === 0 && failures.length > 0) return ''
    const records = files.map(record)
    return JSON.stringify(several ? records : records[0], null, 2) + '\n'
  },
}

/** One such object a line, as soon as its input is done. */
export const ndjson: ReportFormat = {
  file: (file) => JSON.stringify(record(file)) + '\n',
}

function record({name, result}: FileReport) {
  return {schemaVersion: 1, file: name, ...result}
}
