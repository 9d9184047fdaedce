import {createTwoFilesPatch, FILE_HEADERS_ONLY} from 'diff'
import type {Cleaned} from './cleaned.js'

/**
 * A unified diff that `patch -p1` and `git apply` take; empty if nothing changes.
 *
 * @example diffReport({name: 'a.txt', …}) // '--- a/a.txt\n+++ b/a.txt\n@@ -1 +1 @@\n-kyiv fell.\n+Kyiv fell.\n'
 */
export function diffReport({name, input, result}: Cleaned): string {
  if (input === result.text) return ''
  const path = name.replace(/^(?:\.?\/)+/, '')
  return createTwoFilesPatch(`a/${path}`, `b/${path}`, input, result.text, undefined, undefined, {
    headerOptions: FILE_HEADERS_ONLY,
  })
}
