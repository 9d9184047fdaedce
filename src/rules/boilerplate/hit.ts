import type {Kind} from './kinds.js'
import type {Anchors} from './phrases.js'

/**
 * What a line, or a part of it, was recognised as.
 *
 * `sure`: removed wherever it stands. `weak`: an article could have the same line, so the company decides. `label`: a
 * label without anything behind it, which announces the lines that follow. `companion`: honest articles end with such
 * lines too, so it goes only with boilerplate of two other kinds beside it. `guess`: only ever a suggestion.
 */
export interface Hit {
  kind: Kind
  strength: 'sure' | 'weak' | 'label' | 'companion' | 'guess'
  /** Whether nothing but its words was known of it, in whatever order: see `Bag`. */
  isBag?: boolean | undefined
  /** Whether its place proves it, whatever its words: it stands below the end of the article. */
  isProven?: boolean | undefined
  /** Where in the line the phrase stands, if a phrase was it. */
  anchor?: keyof Anchors | undefined
  /** For an editor: how it was recognised. */
  reason: string
  /** ISO 639-1 code of the language that it speaks for. */
  language?: string | undefined
  /** Whether the words are not those of an English site: another language, or what translation made of it. */
  isForeign?: boolean | undefined
  /** ISO 639-1 code of the language that the words are in. */
  written?: string | undefined
}
