import {template} from './template.js'
import {type Role, roles, type UnitKind, unitsOf} from './units.js'

/** What is known of one recurring line or sentence. */
export interface Recurrence {
  kind: UnitKind
  /** In how many articles it stands, versions of one article counted once. */
  articles: number
  /** In how many of them in which role. */
  roles: Record<Role, number>
  /** A few of its wordings. */
  examples: string[]
  /** The signatures of the first articles that it stands in. */
  signatures: string[][]
}

/** What is kept of a site's articles: so much that what recurs is known, and no more. */
export interface Sketch {
  articles: number
  /** By template; sentences have a `. ` before it. */
  lines: Map<string, Recurrence>
  /** How often a line that was let go may have been seen: counts are low by at most this. */
  forgotten: number
}

/** So many lines of a site are kept at a time: 20,000 take some 20 MB. */
const mostLines = 20_000

/** Another article with these many lines of its five longest is a version of the same. */
const sharedByVersions = 3
const signatureLength = 5

/** By so many articles it is clear that they are not all versions of one: from here on each counts. */
const mostSignatures = 32

const mostExamples = 3
const longestExample = 300

export function emptySketch(): Sketch {
  return {articles: 0, lines: new Map(), forgotten: 0}
}

/**
 * Adds an article of a site.
 *
 * @param limit how many lines are kept; tests set it
 */
export function addArticle(sketch: Sketch, text: string, limit = mostLines): void {
  sketch.articles++
  const units = unitsOf(text).flatMap((unit) => {
    const example = text.slice(unit.start, unit.end)
    const pattern = template(example)
    return pattern === undefined ? [] : [{...unit, example, key: keyOf(unit.kind, pattern)}]
  })
  const signature = units
    .filter(({kind}) => kind === 'line')
    .map(({key}) => key)
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
    .slice(0, signatureLength)
    .map(hash)
  const seen = new Set<string>()
  for (const {kind, role, example, key} of units) {
    if (seen.has(key)) continue
    seen.add(key)
    add(sketch, key, {
      kind,
      articles: 1,
      roles: {...none(), [role]: 1},
      examples: [example.slice(0, longestExample)],
      signatures: [signature],
    })
  }
  if (sketch.lines.size > limit) forget(sketch, limit >> 1)
}

/** Adds what another sketch of the same site knows. */
export function mergeSketch(into: Sketch, other: Sketch, limit = mostLines): void {
  into.articles += other.articles
  into.forgotten += other.forgotten
  for (const [key, recurrence] of other.lines) add(into, key, structuredClone(recurrence))
  if (into.lines.size > limit) forget(into, limit >> 1)
}

function keyOf(kind: UnitKind, pattern: string): string {
  return kind === 'line' ? pattern : `. ${pattern}`
}

export function patternOf(key: string): string {
  return key.startsWith('. ') ? key.slice(2) : key
}

function add({lines}: Sketch, key: string, found: Recurrence): void {
  const known = lines.get(key)
  if (!known) {
    lines.set(key, found)
    return
  }
  const isNew = (signature: string[]) => !known.signatures.some((other) => isVersion(signature, other))
  const fresh = found.signatures.filter(isNew)
  // Beyond the signatures that were kept, articles are taken to differ as those that were kept do.
  const others = found.articles - found.signatures.length
  known.articles += fresh.length + others
  for (const role of roles) known.roles[role] += found.roles[role]
  // The first by their order, whichever comes first: shards in any order give the same.
  known.examples = [...new Set([...known.examples, ...found.examples])].sort().slice(0, mostExamples)
  known.signatures = [...known.signatures, ...fresh].slice(0, mostSignatures)
  // Maps keep the order of insertion: the line that was seen last comes last.
  lines.delete(key)
  lines.set(key, known)
}

function isVersion(a: readonly string[], b: readonly string[]): boolean {
  const shared = a.filter((line) => b.includes(line)).length
  return shared >= Math.min(sharedByVersions, a.length, b.length)
}

/** Lets the rarest lines go, of equally rare ones those that were not seen for longest. */
function forget(sketch: Sketch, keep: number): void {
  const lines = [...sketch.lines].reverse().sort(([, a], [, b]) => b.articles - a.articles)
  const gone = lines.slice(keep)
  sketch.forgotten = Math.max(sketch.forgotten, gone[0]?.[1].articles ?? 0)
  for (const [key] of gone) sketch.lines.delete(key)
}

function none(): Record<Role, number> {
  return {beginning: 0, middle: 0, end: 0}
}

/** FNV-1a: sameness is all that signatures are compared for. */
function hash(text: string): string {
  let value = 0x811c9dc5
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193)
  return (value >>> 0).toString(36)
}

/** Sketches by site, as JSON, for another run to go on with. */
export function sketchesJson(sketches: ReadonlyMap<string, Sketch>): string {
  const sites = [...sketches].map(([site, {articles, forgotten, lines}]) => ({
    site,
    articles,
    forgotten,
    lines: [...lines],
  }))
  return JSON.stringify({sketchVersion: 1, sites}) + '\n'
}

/** Reads what {@link sketchesJson} wrote; `undefined` if it is something else. */
export function parseSketches(json: string): Map<string, Sketch> | undefined {
  let data: unknown
  try {
    data = JSON.parse(json)
  } catch {
    return undefined
  }
  if (typeof data !== 'object' || data === null || !('sketchVersion' in data) || data.sketchVersion !== 1)
    return undefined
  const {sites} = data as unknown as {
    sites: {site: string; articles: number; forgotten: number; lines: [string, Recurrence][]}[]
  }
  return new Map(
    sites.map(({site, articles, forgotten, lines}) => [site, {articles, forgotten, lines: new Map(lines)}]),
  )
}
