import {expressions} from 'franc/expressions.js'
import {languages} from './languages.js'
import {trigramRanks} from './trigram-ranks.js'

// What franc 6 does (https://github.com/wooorm/franc, MIT), in a fifth of its time: its models are turned round, so that
// a trigram is looked up once for all languages and not once for each.

/** Of texts longer than this franc reads the beginning only; it tells nothing of shorter ones than the other. */
const longest = 2048
const shortest = 10

/** What a trigram that a language does not have adds to its distance. */
const farthest = 300

/** A language, and how near it is to a text: 1 for the nearest, less for the others. */
export type Ranked = [code: string, nearness: number]

/**
 * Ranks the languages of articles by their distance from a text, nearest first, as franc does: by the trigrams that the
 * text shares with the commonest ones of each language of its script.
 *
 * @returns `und` alone where nothing can be told
 * @example rankLanguages('Der Rat kam am Montag zusammen.')[0] // ['deu', 1]
 */
export function rankLanguages(text: string): Ranked[] {
  if (text.length < shortest) return [['und', 1]]
  const value = text.slice(0, longest)
  const script = topScript(value)
  if (script === undefined) return [['und', 1]]
  const ranks = trigramRanks[script]
  if (!ranks) return [[languages.some(({long}) => long === script) ? script : 'und', 1]]
  const distances = modelOf(script, ranks).distances(value)
  const least = distances[0]?.[1]
  if (least === undefined) return [['und', 1]]
  const most = value.length * farthest - least
  return distances.map(([code, distance]) => [code, 1 - (distance - least) / most || 0])
}

/** Scripts that a look at each character tells: where one has more than half of a text, no other has as much. */
const quickScripts: readonly [script: string, first: number, last: number][] = [
  ['Latin', 0xc0, 0x24f],
  ['Cyrillic', 0x400, 0x484],
]

function topScript(value: string): string | undefined {
  const quick = quickScripts.find(([script, first, last]) => {
    let letters = 0
    for (let i = 0; i < value.length; i++) {
      const unit = value.charCodeAt(i)
      if (unit >= first && unit <= last) letters++
      else if (script === 'Latin' && (unit | 0x20) >= 0x61 && (unit | 0x20) <= 0x7a) letters++
    }
    // × and ÷ stand between the letters.
    return letters > (value.length * 2) / 3
  })
  if (quick) return quick[0]
  let top: string | undefined
  let most = 0
  for (const [script, letters] of Object.entries(expressions)) {
    const found = value.match(letters)?.length ?? 0
    if (found > most) {
      most = found
      top = script
    }
  }
  return top
}

/** A power of two, more than twice the trigrams of all languages of a script and of a text. */
const slots = 1 << 14

/** The trigrams of the languages of one script, each with the languages that have it and its rank there, in a hash table. */
class Model {
  readonly #codes: readonly string[]
  readonly #keys = new Float64Array(slots)
  /** How often a text has each trigram: zeros between two texts. */
  readonly #counts = new Uint16Array(slots)
  /** For each trigram of a language: language and rank in turn. */
  readonly #ranks: (number[] | undefined)[] = Array.from({length: slots})

  constructor(ranks: Readonly<Record<string, string>>) {
    this.#codes = Object.keys(ranks)
    for (const [language, trigrams] of Object.values(ranks).entries()) {
      for (const [rank, trigram] of trigrams.split('|').entries()) {
        const slot = this.#slotOf(trigram.charCodeAt(0), trigram.charCodeAt(1), trigram.charCodeAt(2))
        const known = (this.#ranks[slot] ??= [])
        known.push(language, rank)
      }
    }
  }

  /** Where a trigram is kept, or from now on. */
  #slotOf(first: number, second: number, third: number): number {
    // Never 0, which is an empty slot.
    const key = (first * 0x10000 + second) * 0x10000 + third + 1
    let slot = (Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b) ^ Math.imul(third, 0xc2b2ae35)) >>> 18
    while (this.#keys[slot] !== key && this.#keys[slot] !== 0) slot = (slot + 1) & (slots - 1)
    this.#keys[slot] = key
    return slot
  }

  /** The distance of each language, least first. */
  distances(value: string): [code: string, distance: number][] {
    const padded = ` ${value
      .replace(/[\u0021-\u0040]+/g, ' ')
      .replace(/\s+/g, ' ')
      .trim()
      .toLowerCase()} `
    const found: number[] = []
    let [first, second] = [padded.charCodeAt(0), padded.charCodeAt(1)]
    for (let i = 2; i < padded.length; i++) {
      const third = padded.charCodeAt(i)
      const slot = this.#slotOf(first, second, third)
      const times = this.#counts[slot] ?? 0
      if (times === 0) found.push(slot)
      this.#counts[slot] = times + 1
      first = second
      second = third
    }
    const distances = new Float64Array(this.#codes.length).fill(found.length * farthest)
    for (const slot of found) {
      const times = this.#counts[slot] ?? 0
      this.#counts[slot] = 0
      const ranks = this.#ranks[slot]
      // What no language has makes room for those of the next text.
      if (!ranks) this.#keys[slot] = 0
      else {
        for (let i = 0; i < ranks.length; i += 2) {
          const language = ranks[i] ?? 0
          distances[language] = (distances[language] ?? 0) + Math.abs(times - (ranks[i + 1] ?? 0) - 1) - farthest
        }
      }
    }
    return this.#codes
      .map((code, language): [string, number] => [code, distances[language] ?? 0])
      .sort((a, b) => a[1] - b[1])
  }
}

const models = new Map<string, Model>()

function modelOf(script: string, ranks: Readonly<Record<string, string>>): Model {
  let model = models.get(script)
  if (!model) models.set(script, (model = new Model(ranks)))
  return model
}
