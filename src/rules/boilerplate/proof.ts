import {isSure} from './company.js'
import type {Hit} from './hit.js'
import type {Kind} from './kinds.js'

/** Parts of a page that stand below articles, by the kinds of boilerplate that they hold, and how much each proves. */
const parts: readonly {kinds: readonly Kind[]; weight: number}[] = [
  {kinds: ['comments'], weight: 2},
  {kinds: ['copyright', 'disclaimer', 'press-notice'], weight: 2},
  {kinds: ['tags'], weight: 2},
  {kinds: ['author-bio'], weight: 1},
  // Boxes of these stand in the middle of articles as well.
  {kinds: ['newsletter', 'offer', 'donation', 'login', 'paywall-notice'], weight: 1},
  {kinds: ['consent-notice'], weight: 1},
  {kinds: ['control', 'continue-reading', 'share-toolbar'], weight: 1},
  {kinds: ['error-report', 'thank-the-writer'], weight: 1},
  {kinds: ['follow-us'], weight: 1},
  {kinds: ['live-marker'], weight: 1},
  {kinds: ['read-also', 'related-headline'], weight: 1},
  {kinds: ['site-banner'], weight: 1},
]

const partOf = new Map(parts.flatMap((part) => part.kinds.map((kind) => [kind, part] as const)))

/** What an article could have too proves half as much; two of one part prove as much as a line that is sure. */
const ofWeak = 0.5

/** So many parts of a page, and so much that they prove, show that an article may have ended. */
const fewestParts = 2
const likelyFrom = 2

/** So much proves that an article has ended. */
const provenFrom = 4

/** How surely an article has ended, by the boilerplate that stands below its last paragraph. */
export class Proof {
  /** The parts of a page that stand there, and how much of what each proves counts. */
  readonly #parts = new Map<(typeof parts)[number], number>()

  /** What all parts prove together. */
  weight = 0

  /** Whether the article may have ended. */
  get isLikely(): boolean {
    return this.#parts.size >= fewestParts && this.weight >= likelyFrom
  }

  /** Whether what follows belongs to the page. */
  get isProven(): boolean {
    return this.#parts.size >= fewestParts && this.weight >= provenFrom
  }

  add(hit: Hit): void {
    const part = hit.strength === 'guess' ? undefined : partOf.get(hit.kind)
    if (!part) return
    const counted = this.#parts.get(part) ?? 0
    const counts = Math.min(1, counted + (isSure(hit) ? 1 : ofWeak))
    this.#parts.set(part, counts)
    this.weight += (counts - counted) * part.weight
  }

  clear(): void {
    this.#parts.clear()
    this.weight = 0
  }
}
