import type {Article} from '../../article/article.js'
import type {Finding} from '../../article/edit.js'
import type {Span} from '../../article/paragraphs.js'
import {beginsSentence, isHarmlessBefore, isTitle, wordAfter, wordBefore} from './context.js'
import type {NameWord} from './capitalised.js'
import {isLetterAt} from './characters.js'
import {type Evidence, withShapeOf} from './evidence.js'
import {wordsOf} from './mentions.js'
import type {NameIndex} from './name-index.js'
import {once} from './once.js'
import {type SoundKey, soundDistance, soundingOf} from './sounds.js'

/** A spelling of a name that the gazetteer does not know, and where it stands. */
interface Spelling {
  form: string
  places: Span[]
}

/** Alignments up to this are one name: of 228,826 pairs of different surnames two were that near, of spellings of one 85 %. */
const nearest = 0.08

const capital = () => /^\p{Lu}\p{Ll}/u

/**
 * Finds names that an article spells in two ways, though no gazetteer knows them: Klitchko and Klitschko. The rarer one
 * becomes the more frequent one, surely only where the same given name stands before both.
 */
export function findInconsistent({article, mentions, index}: Evidence): Finding[] {
  const hasWord = lowerCaseWords(article.text)
  const known = new Set(mentions.map(({start}) => start))
  return spelledAlike(article, index, known).flatMap((bucket) => findingsIn(bucket, article.text, hasWord))
}

/** The spellings of an article that share a key with others, by that key. */
function spelledAlike(article: Article, index: NameIndex, known: ReadonlySet<number>): Spelling[][] {
  const {text} = article
  const shared = sharedKeys(article, index, known)
  if (shared.size === 0) return []
  const buckets = new Map<SoundKey, Map<string, Spelling>>()
  for (const {key, start, end} of namesWith(shared, article, index, known)) {
    const bucket = buckets.get(key) ?? new Map<string, Spelling>()
    buckets.set(key, bucket)
    const form = text.slice(start, end)
    const spelling = bucket.get(form)
    if (spelling) spelling.places.push({start, end})
    else bucket.set(form, {form, places: [{start, end}]})
  }
  return Array.from(buckets.values(), (bucket) => [...bucket.values()])
}

/** The keys that different words have; nearly all names have one of their own. */
function sharedKeys({text, paragraphs}: Article, index: NameIndex, known: ReadonlySet<number>): Set<SoundKey> {
  /** Where the first word with a key begins. */
  const firsts = new Map<SoundKey, number>()
  const shared = new Set<SoundKey>()
  for (const paragraph of paragraphs) {
    for (const {key, start, end} of wordsOf(paragraph, index).names) {
      const from = paragraph.start + start
      if (known.has(from)) continue
      const first = firsts.get(key)
      if (first === undefined) firsts.set(key, from)
      else if (!isWordAt(text, first, from, paragraph.start + end)) shared.add(key)
    }
  }
  return shared
}

/** Whether the word that begins at an offset is the one that stands from `start` to `end` too. */
function isWordAt(text: string, offset: number, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (text.charCodeAt(offset + i - start) !== text.charCodeAt(i)) return false
  return !isLetterAt(text, offset + end - start)
}

/** The capitalised words of an article that have one of some keys and are none of the names that are known. */
function namesWith(
  keys: ReadonlySet<SoundKey>,
  {paragraphs}: Article,
  index: NameIndex,
  known: ReadonlySet<number>,
): NameWord[] {
  const names: NameWord[] = []
  for (const paragraph of paragraphs) {
    for (const {key, start, end} of wordsOf(paragraph, index).names) {
      const from = paragraph.start + start
      if (keys.has(key) && !known.has(from)) names.push({key, start: from, end: paragraph.start + end})
    }
  }
  return names
}

/** So many words are looked for in the text, which costs as much as to put its words in order. */
const mostSearched = 100

/** Tells whether a word of a text begins with a word in lower case, and takes no longer the more are asked for. */
function lowerCaseWords(text: string): (beginning: string) => boolean {
  const sorted = once(() => (text.match(/(?<= )[\p{L}\p{M}]+/gu) ?? []).sort())
  let searched = 0
  return (beginning) => {
    if (searched++ < mostSearched) return text.includes(` ${beginning}`)
    const words = sorted()
    let low = 0
    let high = words.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((words[middle] ?? '') < beginning) low = middle + 1
      else high = middle
    }
    return words[low]?.startsWith(beginning) ?? false
  }
}

type HasWord = (beginning: string) => boolean

/** Whether a word is a name where it stands: inside a sentence, no title, and never in lower case. */
function isName({form, places}: Spelling, text: string, hasWord: HasWord): boolean {
  if (isHarmlessBefore(form) || isTitle(form)) return false
  return !places.every(({start}) => beginsSentence(text, start)) && !hasWord(form.toLowerCase())
}

/** So many spellings of one key are compared; a text of a thousand alike is no article. */
const mostCompared = 60

function findingsIn(bucket: readonly Spelling[], text: string, hasWord: HasWord): Finding[] {
  const byCount = bucket
    .toSorted((a, b) => b.places.length - a.places.length || firstPlace(a) - firstPlace(b))
    .slice(0, mostCompared)
  const soundings = byCount.map(({form}) => soundingOf(form))
  const settled = new Set<Spelling>()
  const found: Finding[] = []
  byCount.forEach((common, i) => {
    const sounding = soundings[i]
    if (!sounding || settled.has(common)) return
    for (let j = i + 1; j < byCount.length; j++) {
      const rare = byCount[j]
      const other = soundings[j]
      if (!rare || !other || soundDistance(sounding, other) > nearest) continue
      if (settled.has(rare) || !isOneName(common, rare, text, hasWord)) continue
      settled.add(rare)
      found.push(...findings(common, rare, text))
    }
  })
  return found
}

function firstPlace({places}: Spelling): number {
  return places[0]?.start ?? 0
}

/** Whether two spellings that sound alike are of one name. */
function isOneName(a: Spelling, b: Spelling, text: string, hasWord: HasWord): boolean {
  return (
    a.form.toLowerCase() !== b.form.toLowerCase() &&
    // Michael Smith and Mikhail Petrov are two people.
    !areDisjoint(namesBefore(a, text), namesBefore(b, text)) &&
    !areDisjoint(namesAfter(a, text), namesAfter(b, text)) &&
    isName(a, text, hasWord) &&
    isName(b, text, hasWord)
  )
}

/** The capitalised words directly before a spelling, in any place. */
function namesBefore({places}: Spelling, text: string): Set<string> {
  const words = places.map(({start}) => wordBefore(text, start))
  return new Set(
    words.flatMap((one) => (one?.isAdjacent && capital().test(one.word) && !isTitle(one.word) ? one.word : [])),
  )
}

function namesAfter({places}: Spelling, text: string): Set<string> {
  const words = places.map(({end}) => wordAfter(text, end))
  return new Set(words.flatMap((one) => (one?.isAdjacent && capital().test(one.word) ? one.word : [])))
}

function areDisjoint(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size > 0 && b.size > 0 && ![...a].some((one) => b.has(one))
}

function findings(common: Spelling, rare: Spelling, text: string): Finding[] {
  const before = namesBefore(common, text)
  const [shared] = [...namesBefore(rare, text)].filter((one) => before.has(one))
  const certain = shared !== undefined && common.places.length >= 2 * rare.places.length
  return rare.places.map((place) => ({
    ruleId: 'names/inconsistent',
    message: `“${rare.form}” (${count(rare)}) and “${common.form}” (${count(common)}) look like two spellings of one name.`,
    ...place,
    expected: withShapeOf(text.slice(place.start, place.end), common.form),
    certain,
    entity: common.form,
    confidence: certain ? 0.9 : 0.5,
    note: certain ? `The given name ${shared} stands before both.` : 'Nothing but the sound says that they are one.',
  }))
}

function count({places}: Spelling): string {
  return places.length === 1 ? 'once' : `${places.length} times`
}
