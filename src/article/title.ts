import type {Paragraph} from './paragraph.js'

/** Headlines of news sites stay under this; a lead without a final stop can be longer. */
const longestTitle = 220

/**
 * The headline of an article: its first paragraph, if that is short, does not end like a sentence and is followed by
 * text.
 */
export function findTitle(paragraphs: readonly Paragraph[]): Paragraph | undefined {
  const [first, second] = paragraphs
  if (!first || !second) return undefined
  if (first.text.length > longestTitle || /[.,;:]$/.test(first.text.replace(/(?:\.\.\.|…)["”’»]?$/, '')))
    return undefined
  return first
}
