/** How lines are worded that have too many wordings for a list, and lines that are worded so. */
export interface Wording {
  pattern: () => RegExp
  examples: readonly string[]
}
