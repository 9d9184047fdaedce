/**
 * Counts the words of a text: runs of letters and digits, apostrophes and hyphens inside them included.
 *
 * @example countWords('Don’t go.') // 2
 */
export function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu)?.length ?? 0
}
