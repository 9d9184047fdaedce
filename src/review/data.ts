import type {Change} from '../article/edit.js'

/**
 * What a change of the review page is: an edit is made unless it is rejected, a suggestion is made once it is accepted,
 * a note changes nothing.
 */
export type ChangeKind = 'edit' | 'suggestion' | 'note'

/** An edit or a suggestion of one article, as the review page gets it. Offsets are UTF-16 code units of the input. */
export interface ReviewChange extends Change {
  kind: ChangeKind
  ruleId: string
  message: string
  note?: string | undefined
  url?: string | undefined
}

/** One article of the review page. */
export interface ReviewArticle {
  name: string
  /** The article as it came. */
  text: string
  /** ISO 639-1 code of its language, if that is known. */
  language?: string | undefined
  /** Sorted by place. Edits do not overlap; a suggestion may overlap edits, whose effect it then includes. */
  changes: readonly ReviewChange[]
}

/** All that the review page shows. */
export interface ReviewData {
  articles: readonly ReviewArticle[]
  /** One line on each rule that occurs. */
  rules: Readonly<Record<string, string>>
}
