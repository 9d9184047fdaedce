import type {Article} from '../../article/article.js'
import type {Paragraph} from '../../article/paragraph.js'
import type {SiteLine, SiteProfile} from '../../learn/profile.js'
import {roleOf, unitsIn} from '../../learn/units.js'
import type {Finding} from '../../article/edit.js'
import type {Report, RuleSet} from '../rule.js'
import {PatternList} from './matcher/pattern-list.js'
import {WordFlag, Words} from './matcher/read-words.js'
import {numberId} from './matcher/reserved-words.js'

const example: SiteProfile = {
  site: 'lund-courier',
  articles: 20,
  sure: [
    {
      pattern: 'the courier comes to # households',
      kind: 'line',
      role: 'end',
      articles: 14,
      examples: ['The Courier comes to 41,000 households.'],
    },
  ],
  likely: [
    {
      pattern: 'the river is ours',
      kind: 'line',
      role: 'end',
      articles: 2,
      examples: ['The river is ours!'],
    },
  ],
}

export const siteBoilerplate: RuleSet = {
  rules: [
    {
      id: 'boilerplate/site',
      summary: 'Lines that a site’s own articles taught, from a profile.',
      explanation:
        'Removes lines that recur in a site’s articles, as the profile of the site lists them: `clean-article learn` ' +
        'makes one, `--profile` names it. What the profile calls sure is removed where it stands as it stood in the ' +
        'articles that taught it, at the beginning, in the middle or at the end; elsewhere, and what is only likely, is ' +
        'suggested. An article is never emptied.',
      examples: [
        {
          input: 'The river rose.\n\nIt fell again.\n\nThe Courier comes to 43,500 households.',
          output: 'The river rose.\n\nIt fell again.',
          profile: example,
        },
        {
          input: 'The river rose.\n\nIt fell again.\n\nThe river is ours!',
          output: 'The river rose.\n\nIt fell again.',
          profile: example,
          suggested: true,
        },
        {
          input: 'The river rose, and the Courier comes to 43,500 households.',
          output: 'The river rose, and the Courier comes to 43,500 households.',
          profile: example,
        },
      ],
    },
  ],
  load: () => Promise.resolve(check),
}

interface Entry {
  line: SiteLine
  isSure: boolean
  /** The number of its pattern. */
  pattern: number
}

/** The lines of a profile by a word that each needs, and those that need none. */
interface Index {
  patterns: PatternList
  byWord: Map<number, Entry[]>
  others: Entry[]
}

/** The words of the passage at hand. */
const words = new Words()

function check({profile, paragraphs}: Article, report: Report): void {
  if (!profile) return
  const index = indexOf(profile)
  const found = paragraphs.flatMap((paragraph) => {
    const finding = findIn(paragraph, paragraphs.length, index, profile)
    return finding ? [finding] : []
  })
  const lines = found.filter(({finding, isLine}) => isLine && finding.certain)
  for (const {finding} of found) report(lines.length === paragraphs.length ? {...finding, certain: false} : finding)
}

function findIn(
  {text, start, index: place}: Paragraph,
  count: number,
  index: Index,
  {site, articles}: SiteProfile,
): {finding: Finding; isLine: boolean} | undefined {
  for (const {kind, start: from, end: to} of unitsIn(text)) {
    const entry = entryFor(text.slice(from, to), kind, index)
    if (!entry) continue
    const {line, isSure} = entry
    const message = `This ${kind} stands in ${line.articles} of ${articles} articles of ${site}.`
    return {
      isLine: kind === 'line',
      finding: {
        ruleId: 'boilerplate/site',
        message,
        ...(kind === 'line' ? {start: start + from, end: start + to} : withSpace(text, start, from, to)),
        expected: '',
        certain: isSure && roleOf(place, count) === line.role,
      },
    }
  }
  return undefined
}

/** A sentence goes with the space that parted it from the others. */
function withSpace(text: string, offset: number, from: number, to: number): {start: number; end: number} {
  if (from === 0) return {start: offset, end: offset + to + (/^\s*/.exec(text.slice(to))?.[0].length ?? 0)}
  return {start: offset + text.slice(0, from).trimEnd().length, end: offset + to}
}

function entryFor(text: string, kind: SiteLine['kind'], {patterns, byWord, others}: Index): Entry | undefined {
  patterns.vocabulary.read(text, words)
  const candidates = new Set<Entry>()
  for (let at = 0; at < words.length; at++) {
    const isNumber = ((words.flags[at] ?? 0) & WordFlag.Number) !== 0
    const found = byWord.get(isNumber ? numberId : (words.ids[at] ?? -1))
    if (found) for (const entry of found) candidates.add(entry)
  }
  for (const entry of others) candidates.add(entry)
  for (const entry of candidates) {
    if (entry.line.kind === kind && patterns.matchesAll(entry.pattern, words)) return entry
  }
  return undefined
}

const known = new WeakMap<SiteProfile, Index>()

function indexOf(profile: SiteProfile): Index {
  const before = known.get(profile)
  if (before) return before
  const lines = [...profile.sure, ...profile.likely]
  const index: Index = {
    patterns: new PatternList(lines.map(({pattern}) => pattern)),
    byWord: new Map<number, Entry[]>(),
    others: [],
  }
  for (const [pattern, line] of lines.entries()) {
    const entry: Entry = {line, isSure: pattern < profile.sure.length, pattern}
    const needs = index.patterns.needsOf(pattern)
    if (needs.length === 0) index.others.push(entry)
    for (const word of needs) {
      const list = index.byWord.get(word)
      if (list) list.push(entry)
      else index.byWord.set(word, [entry])
    }
  }
  known.set(profile, index)
  return index
}
