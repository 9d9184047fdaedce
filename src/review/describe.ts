import {shorten, visible} from '../report/visible.js'
import type {ReviewChange} from './data.js'

/** So much of a long text is read out or shown in a line. */
const longest = 80

/**
 * What a change does, in words, for labels.
 *
 * @param actual what stands there in the input
 * @example describe({kind: 'edit', expected: 'Kyiv', …}, 'kyiv') // 'Replace “kyiv” with “Kyiv”'
 */
export function describe({kind, expected}: Pick<ReviewChange, 'kind' | 'expected'>, actual: string): string {
  const [before, after] = [quote(actual), quote(expected)]
  if (kind === 'note') return `Note on ${before}`
  const verb = (word: string) => (kind === 'suggestion' ? `Suggestion: ${word.toLowerCase()}` : word)
  if (actual === '') return `${verb('Insert')} ${after}`
  return expected === '' ? `${verb('Remove')} ${before}` : `${verb('Replace')} ${before} with ${after}`
}

function quote(text: string): string {
  return `“${shorten(visible(text), longest)}”`
}

/**
 * Cuts the line breaks at both ends off a text, unless it is nothing but space: what is removed with a paragraph would
 * otherwise be marked from the end of the paragraph before.
 *
 * @example withoutBreaks('\n\nRead more\n') // ['\n\n', 'Read more', '\n']
 */
export function withoutBreaks(text: string): [before: string, core: string, after: string] {
  if (text.trim() === '') return ['', text, '']
  let start = 0
  let end = text.length
  while (text[start] === '\n' || text[start] === '\r') start++
  while (text[end - 1] === '\n' || text[end - 1] === '\r') end--
  return [text.slice(0, start), text.slice(start, end), text.slice(end)]
}

/**
 * A text as it is marked in the article: spaces and line breaks can be seen where there is nothing else, and characters
 * that cannot be seen always.
 *
 * @example marked(' \n') // '␣⏎\n'
 */
export function marked(text: string): string {
  const isBlank = text.trim() === ''
  return text
    .split('\n')
    .map((line) => {
      const spaced = isBlank ? line.replaceAll(' ', '␣').replaceAll('\u00a0', '⍽').replaceAll('\t', '⇥') : line
      return visible(spaced.replaceAll('\r', ''))
    })
    .join(isBlank ? '⏎\n' : '\n')
}
