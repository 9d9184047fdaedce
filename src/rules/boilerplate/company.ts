import type {Hit} from './hit.js'
import type {Kind} from './kinds.js'

/** Neighbouring lines that were all recognised as something; `to` is the index after the last. */
export interface Block {
  from: number
  to: number
}

export type Hits = readonly (Hit | undefined)[]

export function blocksOf(hits: Hits): Block[] {
  const blocks: Block[] = []
  let open: Block | undefined
  for (const [i, hit] of hits.entries()) {
    if (!hit) open = undefined
    else if (open) open.to = i + 1
    else blocks.push((open = {from: i, to: i + 1}))
  }
  return blocks
}

/** What is known of a block: kinds of which it holds a sure line, and how many lines an article could have too. */
export interface Company {
  kinds: ReadonlySet<Kind>
  weak: number
}

export function companyOf(hits: Hits, {from, to}: Block): Company {
  const members = hits.slice(from, to).filter((hit) => hit !== undefined)
  return {
    kinds: new Set(members.filter(isSure).map(({kind}) => kind)),
    weak: members.filter(({strength}) => strength === 'weak').length,
  }
}

/** Whether something was recognised for what it is, whatever stands beside it. */
export function isSure({strength}: Hit): boolean {
  return strength === 'sure' || strength === 'label'
}

/** How many kinds a block holds besides that of a line. */
export function othersThan(own: Kind, {kinds}: Company): number {
  return kinds.size - (kinds.has(own) ? 1 : 0)
}
