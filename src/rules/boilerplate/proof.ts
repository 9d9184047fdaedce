import {isSure} from './company.js'
import {siteWords} from './data/site-words.js'
import type {Hit} from './hit.js'
import type {Kind} from './kinds.js'
import type {Line} from './line.js'
import {type WordFinder, wordFinder} from './word-finder.js'

/** Parts of a page that stand below articles, by the kinds of boilerplate that they hold, and how much each proves. */
const parts: readonly {kinds: readonly Kind[]; weight: number; isEnd?: boolean}[] = [
  {kinds: ['comments'], weight: 2, isEnd: true},
  {kinds: ['copyright', 'disclaimer', 'press-notice'], weight: 2, isEnd: true},
  {kinds: ['tags'], weight: 2, isEnd: true},
  {kinds: ['author-bio'], weight: 1, isEnd: true},
  {kinds: ['error-report', 'thank-the-writer'], weight: 1, isEnd: true},
  // Boxes of these stand in the middle of articles as well.
  {kinds: ['newsletter', 'offer', 'donation', 'login', 'paywall-notice'], weight: 1},
  {kinds: ['consent-notice'], weight: 1},
  {kinds: ['control', 'continue-reading', 'share-toolbar'], weight: 1},
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

/** Each line of a menu that is known by a word proves this, and all of them no more than that. */
const ofService = 0.5
const mostOfServices = 3

/** How surely an article has ended, by the boilerplate that stands below its last paragraph. */
export class Proof {
  readonly #language: string
  /** The parts of a page that stand there, and how much of what each proves counts. */
  readonly #parts = new Map<(typeof parts)[number], number>()
  readonly #services = new Set<string>()
  readonly #lists = new Set<string>()

  /** @param language ISO 639-1 code of the article’s language, if it is known */
  constructor(language = 'en') {
    this.#language = language
  }

  /** What all parts prove together. */
  get weight(): number {
    let weight = Math.min(mostOfServices, ofService * this.#services.size)
    for (const [part, counts] of this.#parts) weight += counts * part.weight
    // One list of links may stand in the middle of an article, and not the most read below the newest.
    return this.#lists.size > 1 ? weight + 1 : weight
  }

  /** Whether the article may have ended. */
  get isLikely(): boolean {
    return this.#hasEnd && this.#size >= fewestParts && this.weight >= likelyFrom
  }

  /** Whether what follows belongs to the page. */
  get isProven(): boolean {
    return this.#hasEnd && this.#size >= fewestParts && this.weight >= provenFrom
  }

  /** Whether something stands there that stands below articles only. */
  get #hasEnd(): boolean {
    return this.#services.size > 0 || this.#lists.size > 1 || [...this.#parts.keys()].some(({isEnd}) => isEnd === true)
  }

  get #size(): number {
    return this.#parts.size + (this.#services.size > 0 ? 1 : 0)
  }

  /** Reads the next line below the text, and what it was recognised as. */
  add(line: Line, hit: Hit | undefined): void {
    if (!hit) {
      if (isService(line, this.#language)) this.#services.add(line.text)
      return
    }
    const part = hit.strength === 'guess' ? undefined : partOf.get(hit.kind)
    if (!part) return
    if (hit.kind === 'read-also' && hit.strength === 'label') this.#lists.add(line.text)
    this.#parts.set(part, Math.min(1, (this.#parts.get(part) ?? 0) + (isSure(hit) ? 1 : ofWeak)))
  }

  clear(): void {
    this.#parts.clear()
    this.#services.clear()
    this.#lists.clear()
  }
}

/** `Place a classified ad`, `Media data`: an entry of a menu is of so many words at most. */
const longestService = 5

const finders = new Map<string, WordFinder>()

/** Whether a line names what a site offers besides its articles. */
function isService({text, wordCount, endsSentence}: Line, language: string): boolean {
  if (wordCount > longestService || endsSentence) return false
  return ['en', language].some((code) => {
    const words = siteWords[code]
    let finder = finders.get(code)
    if (words !== undefined && !finder) finders.set(code, (finder = wordFinder(words)))
    return finder?.test(text) ?? false
  })
}
