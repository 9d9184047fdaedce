import type {CleanResult} from '../clean.js'

/** What every report is made of: an input, and what cleaning it gave. */
export interface Cleaned {
  /** The file's name, or `<stdin>`. */
  name: string
  /** The input as it was given. */
  input: string
  result: CleanResult
}
