import type {Edit} from '../article/edit.js'
import type {Cleaned} from './cleaned.js'
import type {Colors} from './colors.js'
import {shorten, visible} from './visible.js'

/** So much of a long text is shown. */
const shown = 60

/**
 * The readable list of `--check`: each edit and suggestion with its place, its rule, before and after, and the reason.
 * Empty for an input that needs nothing.
 */
export function prettyReport({name, result: {edits, suggestions}}: Cleaned, colors: Colors): string {
  if (edits.length + suggestions.length === 0) return ''
  const lines = [
    ...edits.map((edit) => ({edit, suggested: false})),
    ...suggestions.map((edit) => ({edit, suggested: true})),
  ]
    .sort((a, b) => a.edit.start.offset - b.edit.start.offset)
    .map(({edit, suggested}) => describe(edit, suggested, colors))
  return `${colors.strong(visible(name))}\n${lines.join('')}`
}

function describe(edit: Edit, suggested: boolean, {dim, removed, added, suggested: mark}: Colors): string {
  const {line, column} = edit.start
  const rule = suggested ? `${mark('suggestion')} ${edit.ruleId}` : edit.ruleId
  const before = removed(quote(edit.actual))
  const change =
    edit.actual === ''
      ? `insert ${added(quote(edit.expected))}`
      : edit.expected === ''
        ? `remove ${before}`
        : edit.expected === edit.actual
          ? before
          : `${before} → ${added(quote(edit.expected))}`
  return `  ${dim(`${line}:${column}`)}  ${rule}  ${change}\n      ${dim(visible(edit.message))}\n`
}

function quote(text: string): string {
  return `‹${shorten(visible(text), shown)}›`
}
