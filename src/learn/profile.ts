import type {Role, UnitKind} from './units.js'

/** A line or a sentence that recurs in a site's articles. */
export interface SiteLine {
  /** In the language of src/rules/boilerplate/matcher/pattern.ts; it matches the whole line or sentence. */
  pattern: string
  kind: UnitKind
  /** Where in an article it stands. */
  role: Role
  /** In how many articles it was found. */
  articles: number
  /** How it was worded. */
  examples: readonly string[]
}

/** The boilerplate that a site's own articles taught. */
export interface SiteProfile {
  site: string
  /** How many articles it was learnt from. */
  articles: number
  /** These are removed. */
  sure: SiteLine[]
  /** These are suggested. */
  likely: SiteLine[]
}
