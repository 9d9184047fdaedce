import type {Colors} from './colors.js'
import type {FileReport, Report} from './report.js'

/** What a format may need to know besides the report. */
export interface Setting {
  colors: Colors
  /** Of the program. */
  version: string
  /** Whether the user asked for several inputs, however many there are. */
  several: boolean
  /** A file's path from the root of the repository, with `/` between names. */
  pathOf: (name: string) => string
}

/** Begins a report in a format. */
export type ReportFormat = (setting: Setting) => ReportPrinter

/** A report under way. It keeps what it needs of the files, which are gone once it has seen them. */
export interface ReportPrinter {
  /** Takes a file that is done; gives what is printed at once. */
  file: (file: FileReport) => string
  /** Gives what is printed when all are done. */
  end?: (report: Report) => string
}

/** The formats, each loaded when it is asked for. */
export const reportFormats = {
  pretty: async () => (await import('./pretty.js')).pretty,
  diff: async () => (await import('./diff.js')).diff,
  json: async () => (await import('./json.js')).json,
  ndjson: async () => (await import('./json.js')).ndjson,
  github: async () => (await import('./github.js')).github,
  sarif: async () => (await import('./sarif.js')).sarif,
  rdjson: async () => (await import('./rdjson.js')).rdjson,
  html: async () => (await import('./html.js')).html,
  junit: async () => (await import('./junit.js')).junit,
} satisfies Record<string, () => Promise<ReportFormat>>

export type ReportFormatName = keyof typeof reportFormats
