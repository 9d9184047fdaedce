import type {Finding} from '../../article/edit.js'
import {
  isInAmerica,
  isInForeignPhrase,
  isJoinedToName,
  isPartOfLongerName,
  isSurelyPlace,
  isTitleCase,
  isUsedAsPlace,
} from './context.js'
import {ordinaryWords} from './data/ordinary-words.js'
import {protectedPhrases} from './data/protected-phrases.js'
import {englishSchemes, type Evidence, explaining, fitOf, languagesOf, schemeName, withShapeOf} from './evidence.js'
import type {PlaceKind} from './gazetteer.js'
import type {Mention} from './mentions.js'
import type {NameReading} from './name-index.js'
import {once} from './once.js'
import {trapDoubt} from './traps.js'

const ordinary = new Set(ordinaryWords)

/** Below this many letters a form must fit a known source language or English: Just, Luck. */
const fewestLetters = 6

/** Finds foreign spellings of places. */
export function findPlaces(evidence: Evidence): Finding[] {
  const usedAsPlaces = once(
    () =>
      new Set(
        evidence.mentions
          .filter(({start, end}) => isSurelyPlace(evidence.article.text, start, end))
          .map(({actual}) => actual),
      ),
  )
  return evidence.mentions.flatMap((mention) => findPlace(mention, evidence, usedAsPlaces) ?? [])
}

function findPlace(mention: Mention, evidence: Evidence, usedAsPlaces: () => ReadonlySet<string>): Finding | undefined {
  const {actual, start, end, isCanonical} = mention
  if (isCanonical || ordinary.has(actual.toLowerCase())) return undefined
  const readings = mention.readings.filter(({entity}) => entity.kind === 'place')
  const [reading, ...rivals] = bestReadings(readings, evidence.language)
  if (!reading) return undefined
  const {entity} = reading
  const {text} = evidence.article
  if (!evidence.isAboutTheEast() || isInAmerica(text, end) || isProtectedPhrase(text, start, end)) return undefined
  // Vladimir Putin is no town in Volyn.
  if (entity.entry.trap !== undefined && isInLongerName(mention, evidence, true)) return undefined
  const fit = fitOf(reading, evidence.language)
  // Kirovograd stays as it is, in English of its time; Artjomiwsk is German for Artemivsk.
  if (entity.former !== undefined && fit === 'english') return undefined
  const doubt = doubtAbout(mention, [reading, ...rivals], evidence, usedAsPlaces)
  const scheme = schemeName(reading, actual, evidence.language)
  const bits = explaining(reading, actual)
  const languages = bits & englishSchemes ? [] : languagesOf(bits)
  const [language] = evidence.language && languages.includes(evidence.language) ? [evidence.language] : languages
  return {
    ruleId: 'names/place',
    message: messageOf(actual, reading, scheme),
    start,
    end,
    expected: withShapeOf(actual, entity.en),
    certain: doubt === undefined,
    entity: entity.en,
    confidence: doubt === undefined ? 0.97 : 0.6,
    note: doubt ?? `The article is about that part of the world, and no other name is written so.`,
    ...((languages.length === 1 || language === evidence.language) && language !== undefined && {language}),
  }
}

function messageOf(actual: string, {entity, from, native}: NameReading, scheme: string): string {
  const own = `${entity.en} (${entity.native})`
  if (from !== undefined && native !== entity.native) {
    return `“${actual}” is the ${scheme} spelling of ${native}, the ${languageNames[from]} name of ${own}.`
  }
  return `“${actual}” is the ${scheme} spelling of ${own}.`
}

const languageNames = {uk: 'Ukrainian', ru: 'Russian', be: 'Belarusian'} as const

const fits = ['source', 'listed', 'english', 'other'] as const

/** Kinds of places that a bare name rather means: Sumy the city, not Shumy the village. */
const bestKnown: ReadonlySet<PlaceKind> = new Set<PlaceKind>(['city', 'country', 'region', 'sea'])

function isBestKnown({entity: {entry}}: NameReading): boolean {
  return 'kind' in entry && bestKnown.has(entry.kind)
}

/** The readings that fit the source language best, the best known places of them, by today’s names. */
function bestReadings(readings: readonly NameReading[], language: string | undefined): NameReading[] {
  const rank = (reading: NameReading) =>
    (fits.length - fits.indexOf(fitOf(reading, language))) * 10 +
    (reading.entity.former === undefined ? 2 : 0) +
    (isBestKnown(reading) ? 1 : 0)
  const best = Math.max(...readings.map(rank))
  return readings.filter((reading) => rank(reading) === best).sort((a, b) => order(a) - order(b))
}

function order({from}: NameReading): number {
  return from === 'ru' ? 1 : 0
}

/** Why a form is perhaps not that place, or `undefined`. */
function doubtAbout(
  mention: Mention,
  readings: readonly [NameReading, ...NameReading[]],
  evidence: Evidence,
  usedAsPlaces: () => ReadonlySet<string>,
): string | undefined {
  const {actual, start, end} = mention
  const {article, language} = evidence
  const [reading] = readings
  const fit = fitOf(reading, language)
  const rivals = new Set(readings.map(({entity}) => entity.en))
  if (rivals.size > 1) return `It may be ${[...rivals].join(' or ')}.`
  if (reading.entity.former !== undefined && language === 'pl')
    return 'It is a former name, and may be the Polish one of that time.'
  if (fit === 'other' && article.sourceLanguage !== undefined) return 'The spelling is not of the source language.'
  if (fit !== 'english' && !evidence.isLanguageSure && isShort(actual)) return 'The form is short.'
  if (actual.length < 5 && !isBestKnown(reading) && !isUsedAsPlace(article.text, start, end))
    return 'The form is short, and nothing shows that it is a place.'
  if (isJoinedToName(article.text, start, end)) return 'It stands in a longer name.'
  if (!isTitleCase(mention.paragraph.text) && isInLongerName(mention, evidence, false))
    return 'It stands in a longer name.'
  if (isInForeignPhrase(article.text, start, end)) return 'It stands in a foreign phrase.'
  if (reading.schemes & englishSchemes && reading.from === 'ru' && isAboutThePast(mention))
    return 'It may be the name of that time.'
  return trapDoubt(mention, reading, evidence, usedAsPlaces)
}

/** Without a language that is known, short forms without marks are too much like anything: Suma, Rene. */
function isShort(actual: string): boolean {
  return actual.length < fewestLetters && /^[ -~]*$/.test(actual)
}

function isInLongerName({start, end}: Mention, {article, index}: Evidence, isTrap: boolean): boolean {
  return isPartOfLongerName(article.text, start, end, (word) => index.canonical(word)?.kind === 'place', isTrap)
}

/** So far around a name a sentence is looked at. */
const sentenceReach = 250

/** Whether the sentence is about the years before independence, when English used the Russian names. */
function isAboutThePast({paragraph, start, end}: Mention): boolean {
  const from = start - paragraph.start
  const before = paragraph.text.slice(Math.max(0, from - sentenceReach), from)
  const after = paragraph.text.slice(end - paragraph.start, end - paragraph.start + sentenceReach)
  const sentence = before.slice(before.lastIndexOf('. ') + 1) + (after.split('. ', 1)[0] ?? '')
  return /\b1[0-8]\d\d\b|\b19[0-8]\d\b/.test(sentence)
}

/** chicken Kiev, Kievan Rus’, the Great Gate of Kiev. */
function isProtectedPhrase(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 40), start).toLowerCase()
  const after = text.slice(end, end + 40).toLowerCase()
  return protectedPhrases.some((phrase) => {
    const [lead = '', tail = ''] = phrase.split('*')
    return before.endsWith(lead) && after.startsWith(tail) && !/^[\p{L}\p{N}]/u.test(after.slice(tail.length))
  })
}
