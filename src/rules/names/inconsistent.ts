import type {Article, Paragraph} from '../../article/article.js'
import type {Finding} from '../../article/edit.js'
import {beginsSentence, isHarmlessBefore, isTitle, isTitleCase, wordAfter, wordBefore} from './context.js'
import {withShapeOf} from './evidence.js'
import type {Mention} from './mentions.js'
import {soundDistance, soundKey} from './sounds.js'

/** A spelling of a name that the gazetteer does not know, and where it stands. */
interface Spelling {
  form: string
  places: {start: number; end: number}[]
  /** Capitalised words directly before and after it, in any place. */
  before: Set<string>
  after: Set<string>
}

/** Alignments up to this are one name: of 115,836 pairs of different names three were that near, of spellings of one 85 %. */
const nearest = 0.08

/** Shorter names are too often near to others. */
const fewestLetters = 5

const word = /(?<![\p{L}\p{M}\p{N}_.@#/-])\p{Lu}\p{Ll}[\p{L}\p{M}]{3,}(?![\p{L}\p{M}\p{N}_@/])/gu
const capital = /^\p{Lu}\p{Ll}/u

/**
 * Finds names that an article spells in two ways, though no gazetteer knows them: Klitchko and Klitschko. The rarer one
 * becomes the more frequent one, surely only where the same given name stands before both.
 */
export function findInconsistent(article: Article, mentions: readonly Mention[]): Finding[] {
  const known = new Set(mentions.map(({start}) => start))
  const buckets = new Map<string, Spelling[]>()
  for (const spelling of spellingsIn(article, known)) {
    const key = soundKey(spelling.form.toLowerCase())
    const bucket = buckets.get(key)
    if (bucket) bucket.push(spelling)
    else buckets.set(key, [spelling])
  }
  return [...buckets.values()].flatMap((bucket) => [...findingsIn(bucket, article.text)])
}

/** The capitalised words of an article that stand inside sentences and never in lower case. */
function spellingsIn(article: Article, known: ReadonlySet<number>): Spelling[] {
  const spellings = new Map<string, Spelling>()
  const inSentences = new Set<string>()
  for (const paragraph of article.paragraphs) {
    if (isTitleCase(paragraph.text)) continue
    for (const {0: form, index} of paragraph.text.matchAll(word)) {
      const start = paragraph.start + index
      if (known.has(start) || isHarmlessBefore(form) || isTitle(form)) continue
      if (!beginsSentence(paragraph.text, index)) inSentences.add(form)
      addPlace(spellings, form, paragraph, index)
    }
  }
  const candidates = [...spellings.values()].filter(({form}) => inSentences.has(form))
  if (candidates.length < 2) return []
  const lower = new Set(article.text.match(/(?<![\p{L}\p{M}])\p{Ll}{4,}/gu))
  return candidates.filter(({form}) => form.length >= fewestLetters && !lower.has(form.toLowerCase()))
}

function addPlace(spellings: Map<string, Spelling>, form: string, {text, start}: Paragraph, index: number): void {
  let spelling = spellings.get(form)
  if (!spelling) spellings.set(form, (spelling = {form, places: [], before: new Set(), after: new Set()}))
  spelling.places.push({start: start + index, end: start + index + form.length})
  const before = wordBefore(text, index)
  if (before?.isAdjacent && capital.test(before.word) && !isTitle(before.word)) spelling.before.add(before.word)
  const after = wordAfter(text, index + form.length)
  if (after?.isAdjacent && capital.test(after.word)) spelling.after.add(after.word)
}

/** So many spellings of one key are compared; a text of a thousand alike is no article. */
const mostCompared = 60

function* findingsIn(bucket: readonly Spelling[], text: string): Generator<Finding> {
  const byCount = bucket
    .toSorted((a, b) => b.places.length - a.places.length || start(a) - start(b))
    .slice(0, mostCompared)
  const settled = new Set<Spelling>()
  for (const [i, common] of byCount.entries()) {
    if (settled.has(common)) continue
    for (const rare of byCount.slice(i + 1)) {
      if (settled.has(rare) || soundDistance(common.form.toLowerCase(), rare.form.toLowerCase()) > nearest) continue
      if (areOthers(common, rare) || common.form.toLowerCase() === rare.form.toLowerCase()) continue
      settled.add(rare)
      yield* findings(common, rare, text)
    }
  }
}

function start({places}: Spelling): number {
  return places[0]?.start ?? 0
}

/** Michael Smith and Mikhail Petrov are two people. */
function areOthers(a: Spelling, b: Spelling): boolean {
  return areDisjoint(a.before, b.before) || areDisjoint(a.after, b.after)
}

function areDisjoint(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size > 0 && b.size > 0 && ![...a].some((one) => b.has(one))
}

function* findings(common: Spelling, rare: Spelling, text: string): Generator<Finding> {
  const [shared] = [...rare.before].filter((name) => common.before.has(name))
  const certain = shared !== undefined && common.places.length >= 2 * rare.places.length
  for (const place of rare.places) {
    yield {
      ruleId: 'names/inconsistent',
      message: `“${rare.form}” (${count(rare)}) and “${common.form}” (${count(common)}) look like two spellings of one name.`,
      ...place,
      expected: withShapeOf(text.slice(place.start, place.end), common.form),
      certain,
      entity: common.form,
      confidence: certain ? 0.9 : 0.5,
      note: certain ? `The given name ${shared} stands before both.` : 'Nothing but the sound says that they are one.',
    }
  }
}

function count({places}: Spelling): string {
  return places.length === 1 ? 'once' : `${places.length} times`
}
