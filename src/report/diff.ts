import {createTwoFilesPatch, FILE_HEADERS_ONLY} from 'diff'
import type {ReportFormat} from './formats.js'
import type {FileReport} from './report.js'

/** A unified diff that `patch -p1` and `git apply` take; empty if nothing changes. */
export const diff: ReportFormat = () => ({file: diffOf})

/**
 * @example diffOf({name: 'a.txt', …}) // '--- a/a.txt\n+++ b/a.txt\n@@ -1 +1 @@\n-kyiv fell.\n+Kyiv fell.\n'
 */
function diffOf({name, input, result}: FileReport): string {
  if (input === result.text) return ''
  const path = name.replace(/^(?:\.?\/)+/, '')
  return createTwoFilesPatch(`a/${path}`, `b/${path}`, input, result.text, undefined, undefined, {
    headerOptions: FILE_HEADERS_ONLY,
  })
}
