import type {Line} from './line.js'

const entry = /^(?:\d{1,3}[.):]|[^\p{L}\p{N}"'“‘„«#@])/u

/** Whether a line is an entry of a list, or of a table: `2) Blade Runner`, `– salt`, `(12 ml)`. */
export function isListEntry({text}: Line): boolean {
  return entry.test(text)
}
