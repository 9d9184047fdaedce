import type {Article} from '../../article/article.js'
import type {Report} from '../rule.js'
import type {Hit} from './hit.js'
import type {Kind} from './kinds.js'
import type {Line} from './line.js'
import {contentWords} from './words.js'

type Hits = readonly (Hit | undefined)[]

/** Decides, from the company that each recognised line keeps, what is removed and what is only suggested. */
export function decide(_article: Article, lines: readonly Line[], hits: Hits, report: Report): void {
  for (const block of blocksOf(hits)) {
    const company = companyOf(hits, block)
    for (let i = block.from; i < block.to; i++) {
      const line = lines[i]
      const hit = hits[i]
      if (!line || !hit) continue
      const certain = isCertain(hit, company) || (hit.strength === 'weak' && standsAlone(lines, i, block))
      report({
        ruleId: `boilerplate/${hit.kind}`,
        message: `Boilerplate: ${hit.reason}.`,
        start: line.paragraph.start,
        end: line.paragraph.end,
        expected: '',
        certain,
        ...(hit.language && {language: hit.language}),
      })
    }
  }
}

/** Neighbouring lines that were all recognised as something. */
interface Block {
  from: number
  to: number
}

function blocksOf(hits: Hits): Block[] {
  const blocks: Block[] = []
  let open: Block | undefined
  for (const [i, hit] of hits.entries()) {
    if (!hit) open = undefined
    else if (open) open.to = i + 1
    else blocks.push((open = {from: i, to: i + 1}))
  }
  return blocks
}

interface Company {
  /** Kinds of which the block holds a sure line. */
  kinds: ReadonlySet<Kind>
  /** How many of its lines an article could have too. */
  weak: number
}

function companyOf(hits: Hits, {from, to}: Block): Company {
  const members = hits.slice(from, to).filter((hit) => hit !== undefined)
  return {
    kinds: new Set(members.filter(({strength}) => isSure(strength)).map(({kind}) => kind)),
    weak: members.filter(({strength}) => strength === 'weak').length,
  }
}

function isSure(strength: Hit['strength']): boolean {
  return strength === 'sure' || strength === 'label'
}

function isCertain({strength}: Hit, {kinds, weak}: Company): boolean {
  if (isSure(strength)) return true
  if (strength === 'companion') return kinds.size >= 2
  return kinds.size >= 1 || weak >= 3
}

/** Whether a line that could be a heading stands between running text that does not speak of it. */
function standsAlone(lines: readonly Line[], i: number, {from, to}: Block): boolean {
  if (to - from > 1) return false
  const line = lines[i]
  const [before, after] = [lines[i - 1], lines[i + 1]]
  if (!line || (before && !before.isProse) || (after && !after.isProse)) return false
  const words = contentWords(line.text)
  const near = new Set([...contentWords(before?.text ?? ''), ...contentWords(after?.text ?? '')])
  return ![...words].some((word) => near.has(word))
}
