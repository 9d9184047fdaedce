import {nesting} from './data/costs.js'
import type {Style} from './style.js'

/** What a mark may be read as. */
export enum Reading {
  DoubleOpen,
  DoubleClose,
  SingleOpen,
  SingleClose,
  /** Two quotations begin or end at once: `““He came” she said”`. */
  TwoOpen,
  TwoClose,
  /** One quotation ends and the next begins: `"rain""hail and sleet"`. */
  CloseOpen,
  /** `‘‘Tell me,’ she wrote.”`: a quotation begins with another; the first mark is of the wrong level. */
  OuterInnerOpen,
  InnerOuterClose,
  Apostrophe,
  /** Feet, inches, minutes or seconds. */
  Prime,
  /** Nothing that this category knows: a breadcrumb’s `»`, an empty string’s `""`, an accent. */
  Other,
}

export const readings: readonly Reading[] = [
  Reading.DoubleOpen,
  Reading.DoubleClose,
  Reading.SingleOpen,
  Reading.SingleClose,
  Reading.TwoOpen,
  Reading.TwoClose,
  Reading.CloseOpen,
  Reading.OuterInnerOpen,
  Reading.InnerOuterClose,
  Reading.Apostrophe,
  Reading.Prime,
  Reading.Other,
]
export const readingCount = readings.length

export function opens(reading: Reading): boolean {
  return reading === Reading.DoubleOpen || reading === Reading.SingleOpen || reading === Reading.TwoOpen
}

export function closes(reading: Reading): boolean {
  return reading === Reading.DoubleClose || reading === Reading.SingleClose || reading === Reading.TwoClose
}

/** Which quotations are open, outermost first: `D` for a double one, `S` for a single one. */
export const stacks = ['', 'D', 'DS', 'DSD', 'S', 'SD', 'SDS', 'DD'] as const
type Stack = (typeof stacks)[number]

/** A step of the decoder: what reading a mark does to the open quotations. */
export interface Step {
  from: number
  to: number
  reading: Reading
  cost: number
  /** Whether this mark, or one that it should have met, has no partner. */
  lost: boolean
}

/**
 * The level of the mark that the next paragraph begins with: each paragraph of a long quotation opens with one, and only
 * the last one closes.
 */
export type Continued = '' | 'D' | 'S'

/** The steps that a style allows, and what it costs to end a paragraph with each stack. */
export interface Grammar {
  /** The steps from each stack, by their readings. */
  steps: readonly (readonly Step[])[]
  end: (stack: number, continued: Continued, isWhole: boolean) => number
}

const grammars: Partial<Record<Style['outside'], Grammar>> = {}

export function grammarOf({outside}: Style): Grammar {
  return (grammars[outside] ??= makeGrammar(outside))
}

function makeGrammar(style: Style['outside']): Grammar {
  const steps: Step[][] = readings.map(() => [])
  for (const stack of stacks) {
    const from = stacks.indexOf(stack)
    const add = (reading: Reading, target: string, cost: number, lost = false) => {
      const to = stacks.indexOf(target as Stack)
      if (to >= 0) steps[reading]?.push({from, to, reading, cost, lost})
    }
    const outside = (level: 'D' | 'S') => {
      if (stack !== '' || (level === 'S') === (style === 'single')) return 0
      if (style === 'either') return level === 'S' ? nesting.eitherLevelOutside : 0
      return nesting.otherLevelOutside
    }
    for (const reading of [Reading.Apostrophe, Reading.Prime, Reading.Other]) add(reading, stack, 0)

    if (!stack.endsWith('D')) add(Reading.DoubleOpen, stack + 'D', outside('D'))
    else {
      add(Reading.DoubleOpen, stack + 'D', nesting.sameLevel)
      add(Reading.DoubleOpen, stack, nesting.lost, true)
    }
    if (!stack.endsWith('S')) add(Reading.SingleOpen, stack + 'S', outside('S'))
    else add(Reading.SingleOpen, stack, nesting.lostSingle, true)

    if (stack.endsWith('D')) add(Reading.DoubleClose, stack.slice(0, -1), 0)
    else if (stack.endsWith('DS')) add(Reading.DoubleClose, stack.slice(0, -2), nesting.lostSingle, true)
    else add(Reading.DoubleClose, stack, nesting.lost, true)
    if (stack.endsWith('S')) add(Reading.SingleClose, stack.slice(0, -1), 0)
    else if (stack.endsWith('SD')) add(Reading.SingleClose, stack.slice(0, -2), nesting.lost, true)
    else add(Reading.SingleClose, stack, nesting.lostSingle, true)

    if (stack === '') add(Reading.TwoOpen, 'DD', nesting.sameLevel)
    if (stack === 'DD') add(Reading.TwoClose, '', 0)
    if (stack === '') add(Reading.OuterInnerOpen, 'DS', 0)
    if (stack === 'DS') add(Reading.InnerOuterClose, '', 0)
    if (stack === 'D' || stack === 'SD') add(Reading.CloseOpen, stack, 0)
  }
  const end = (state: number, continued: Continued, isWhole: boolean) => {
    const stack = stacks[state] ?? ''
    let cost = 0
    for (const level of stack) cost += level === 'D' ? nesting.lost : nesting.lostSingle
    if (continued === '' || !stack.startsWith(continued)) return cost
    return (
      cost -
      (continued === 'D' ? nesting.lost : nesting.lostSingle) +
      (isWhole ? nesting.continued : nesting.continuedLater)
    )
  }
  const all = steps.flat()
  return {steps: stacks.map((_, from) => all.filter((step) => step.from === from)), end}
}
