/** The five families of rules; a rule id begins with one of them. */
export type Category = 'boilerplate' | 'names' | 'quotes' | 'text' | 'language'

/** The name of a rule, for example `quotes/direction`. */
export type RuleId = `${Category}/${string}`

/** What a rule may add to an edit besides its place and its reason. */
interface Details {
  /** The entity that a name belongs to, in its official English form. */
  entity?: string
  /** How sure the rule is, from 0 to 1. */
  confidence?: number
  /** What an editor would want to know besides the reason, such as the reading that came second. */
  note?: string
  /** An address that was part of what is removed. */
  url?: string
  /** The other rules that worked on the same spot. */
  also?: RuleId[]
}

/** What removed lines said about the article: a value, or an array where they name several. */
export interface Metadata {
  byline?: string | string[]
  date?: string | string[]
  agency?: string | string[]
  credits?: string | string[]
  tags?: string | string[]
  sourceUrl?: string | string[]
  outlet?: string | string[]
}

/** A change to a text: `start` and `end` are offsets in UTF-16 code units; what stands between becomes `expected`. */
export interface Change {
  start: number
  end: number
  expected: string
}

/** What a rule reports: a change with its reason, and whether the evidence makes it certain. */
export interface Finding extends Change, Details {
  ruleId: RuleId
  /** One sentence for an editor: what is wrong here and how the rule knows. */
  message: string
  /** Certain findings become edits; the others become suggestions. */
  certain: boolean
  /** A language (ISO 639-1) that the article was probably translated from, if this finding speaks for one. */
  language?: string
  /** Set if what was found shows that the article was cut off. */
  truncated?: boolean
  /** What the text that is removed says about the article. */
  metadata?: Metadata
}

/** A place in the input, as in unist: line and column count from 1, `offset` from 0 in UTF-16 code units. */
export interface Point {
  line: number
  column: number
  offset: number
}

/** One change to the text, as users see it: where, what stood there, what stands there now, and why. */
export interface Edit extends Details {
  ruleId: RuleId
  message: string
  /** What stands in the input from `start` to `end`. */
  actual: string
  /** What stands there after the edit; `''` for a removal. */
  expected: string
  start: Point
  end: Point
}
