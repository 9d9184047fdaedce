import type {SiteLine, SiteProfile} from './profile.js'
import {patternOf, type Recurrence, type Sketch} from './sketch.js'
import {type Role, roles} from './units.js'

/**
 * A line in three articles of a publisher is boilerplate with a precision of 0.98, in two with 0.90; among many articles
 * chance needs more.
 */
const least = {sure: {articles: 3, share: 0.02}, likely: {articles: 2, share: 0.002}}

/** Prose that recurs in fewer of the articles may be background that a newsroom repeats from story to story. */
const proseShare = 0.4
const proseWords = 12

/** A line that stands now here, now there is less of a fixture. */
const sameRole = 0.6

/** What sites say to readers, and articles seldom say of themselves. */
const address =
  /\b(?:you|your|we|our|us|subscribe|subscription|newsletters?|follow|copyright|rights reserved|sign (?:up|in)|log in|cookies?|advertis\w+|comments?|share|read (?:more|also|next)|support|donate|app|podcast|editors?|published|updated|correction|e-?mail)\b|©|@|https?:|www\./i

/** What was learnt of sites, and what was left out. */
export interface Learnt {
  profiles: SiteProfile[]
  /** How many recurring lines stand in several sites: agency copy, or what the general rules know. */
  shared: number
}

/**
 * Makes a profile of each site from what recurs there, and only there.
 *
 * @param sketches by site
 */
export function learn(sketches: ReadonlyMap<string, Sketch>): Learnt {
  const profiles: SiteProfile[] = []
  let shared = 0
  for (const [site, sketch] of sketches) {
    const others = [...sketches.values()].filter((other) => other !== sketch)
    const profile: SiteProfile = {site, articles: sketch.articles, sure: [], likely: []}
    for (const [key, recurrence] of sketch.lines) {
      if (!recursIn(sketch, recurrence, least.likely)) continue
      if (others.some(({lines}) => lines.has(key))) {
        shared++
        continue
      }
      if (recurrence.kind === 'sentence' && isCovered(sketch, key, recurrence)) continue
      profile[isSure(sketch, recurrence) ? 'sure' : 'likely'].push(lineOf(key, recurrence))
    }
    profile.sure.sort(byCount)
    profile.likely.sort(byCount)
    profiles.push(profile)
  }
  profiles.sort((a, b) => (a.site < b.site ? -1 : 1))
  return {profiles, shared}
}

function recursIn({articles}: Sketch, recurrence: Recurrence, bar: {articles: number; share: number}): boolean {
  return recurrence.articles >= Math.max(bar.articles, Math.ceil(bar.share * articles))
}

function isSure(sketch: Sketch, recurrence: Recurrence): boolean {
  if (!recursIn(sketch, recurrence, least.sure)) return false
  const total = roles.reduce((sum, role) => sum + recurrence.roles[role], 0)
  const role = roleOf(recurrence)
  if (recurrence.roles[role] < sameRole * total) return false
  if (recurrence.articles >= proseShare * sketch.articles) return true
  const [example = ''] = recurrence.examples
  if (address.test(example)) return true
  return recurrence.kind === 'line' && role !== 'middle' && example.split(/\s+/).length <= proseWords
}

/** Whether a sentence recurs only in lines that recur themselves: then they are learnt whole. */
function isCovered({lines}: Sketch, sentence: string, {articles}: Recurrence): boolean {
  const words = patternOf(sentence)
  for (const [key, line] of lines) {
    if (line.kind !== 'line' || line.articles < articles) continue
    if (key.startsWith(`${words} `) || key.endsWith(` ${words}`)) return true
  }
  return false
}

function roleOf({roles: counts}: Recurrence): Role {
  return roles.reduce((best, role) => (counts[role] > counts[best] ? role : best), roles[0])
}

function lineOf(key: string, recurrence: Recurrence): SiteLine {
  const {kind, articles, examples} = recurrence
  return {pattern: patternOf(key), kind, role: roleOf(recurrence), articles, examples}
}

function byCount(a: SiteLine, b: SiteLine): number {
  return b.articles - a.articles || (a.pattern < b.pattern ? -1 : 1)
}
