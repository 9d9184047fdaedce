import type {ReportFormat} from './formats.js'
import type {FileReport} from './report.js'

/** An object for one input, an array of them for several: everything that the library gives. */
export const json: ReportFormat = ({several}) => {
  let opened = false
  return {
    file(file) {
      const object = JSON.stringify(record(file), null, 2)
      if (!several) return object + '\n'
      const before = opened ? ',' : '['
      opened = true
      return `${before}\n  ${object.replaceAll('\n', '\n  ')}`
    },
    end({failures}) {
      if (opened) return '\n]\n'
      return several && failures.length === 0 ? '[]\n' : ''
    },
  }
}

/** One such object a line, as soon as its input is done. */
export const ndjson: ReportFormat = () => ({file: (file) => JSON.stringify(record(file)) + '\n'})

function record({name, result}: FileReport) {
  return {schemaVersion: 1, file: name, ...result}
}
