import type {Finding} from '../../article/edit.js'
import {isCapitalAt} from './characters.js'
import {isHarmlessBefore, isTitle, type Neighbour, wordBefore} from './context.js'
import {ordinaryWords} from './data/ordinary-words.js'
import {type Evidence, fitOf, schemeName, withShapeOf} from './evidence.js'
import type {Person} from './gazetteer.js'
import type {Mention} from './mentions.js'
import {type Entity, givenNameOf} from './entity.js'
import type {NameReading} from './name-index.js'
import {foldVowels} from './fold.js'

/** A mention of a person, with what stands before the surname. */
interface PersonMention {
  mention: Mention
  reading: NameReading
  person: Person
  /** The given name before it, if that is the person's in some spelling. */
  given: Neighbour | undefined
}

/** What was found about people, and the given names that stand beside their surnames, which are no places. */
export interface PeopleFound {
  findings: Finding[]
  givenNames: ReadonlySet<number>
}

/** Finds foreign spellings of people: of the surname, and of the given name beside it. */
export function findPeople(evidence: Evidence): PeopleFound {
  const found = evidence.mentions.flatMap((mention) => personOf(mention, evidence) ?? [])
  const sure = new Set<Entity | string>()
  for (const {reading, given, mention, person} of found) {
    if (given || hasOffice(mention, person)) sure.add(reading.entity).add(mention.actual)
  }
  return {
    findings: found.flatMap((one) => [...findingsFor(one, evidence, sure)]),
    givenNames: new Set(found.flatMap(({given}) => (given ? [given.start] : []))),
  }
}

const ordinary = new Set(ordinaryWords)
const initial = /^(\p{Lu})\.$/u

/**
 * Who a mention is: the one whose given name stands before it, or the only one with that surname. Andrii Kostin goes
 * before Andrei Kostin where Andrij stands, since Andrij is his own name and only the partner of the other’s.
 */
function personOf(mention: Mention, evidence: Evidence): PersonMention | undefined {
  if (!mention.readings.some(isOfPerson)) return undefined
  const {article, language} = evidence
  const readings = mention.readings.filter(isOfPerson)
  const name = givenNameBefore(article.text, mention.start)
  const matches = readings.map((reading) => ({reading, match: name && givenMatch(name.word, reading, evidence)}))
  const named = ['own', 'partner']
    .map((wanted) => matches.filter(({match}) => match === wanted).map(({reading}) => reading))
    .find(({length}) => length > 0)
  // Isaak Zelensky is somebody else.
  if (!named && name && !isNoGivenName(name)) return undefined
  const [reading, ...others] = (named ?? readings).toSorted((a, b) => rank(a, language) - rank(b, language))
  if (
    !reading ||
    others.some(
      ({entity}) => fullName(entity) !== fullName(reading.entity) && (named ?? entity.en !== reading.entity.en),
    )
  )
    return undefined
  return {mention, reading, person: reading.entity.entry as Person, given: named && name}
}

function isOfPerson({entity}: NameReading): boolean {
  return entity.kind === 'person'
}

const patronymic = /(?:vi|vy|wi|wy)(?:ch|tch|tsch|cz|č|tsj|tj)$|[vwi](?:i?ch|i|iw|yw)na$/i

/** The capitalised word before a surname; in Volodymyr Oleksandrovych Zelensky it is the first. */
function givenNameBefore(text: string, start: number): Neighbour | undefined {
  const before = wordBefore(text, start)
  if (!before?.isAdjacent || !isCapitalAt(before.word, 0)) return undefined
  return patronymic.test(before.word) ? givenNameBefore(text, before.start) : before
}

function fullName({entry, en}: Entity): string {
  return `${givenNameOf(entry as Person)} ${en}`
}

function givenMatch(word: string, {entity}: NameReading, {index}: Evidence): 'own' | 'partner' | undefined {
  const person = entity.entry as Person
  const [, letter] = word.endsWith('.') ? (initial.exec(word) ?? []) : []
  if (letter !== undefined) return givenNameOf(person).startsWith(letter) ? 'own' : undefined
  return index.givenNameIn(foldVowels(word), person)
}

function isNoGivenName({word}: Neighbour): boolean {
  return isHarmlessBefore(word) || isTitle(word) || /[’']s$/.test(word)
}

function rank(reading: NameReading, language: string | undefined): number {
  return ['source', 'listed', 'english', 'other'].indexOf(fitOf(reading, language))
}

/** Offices stand within so many characters of the surname. */
const officeReach = 60

/** What may stand between an office and the surname after it: `governor of Kharkiv, Sinegoubov`. */
const betweenBefore = () => /^(?:[’']s)?(?: (?:of|for|in) [\p{L}’' -]{1,40})?,? *$/u

/** What may stand between a surname and the office after it: `Sinegoubov, the young governor`. */
const betweenAfter = () => /^(?:, | \()(?:[\p{L}’'-]{1,20} ){0,4}$/u

/** Whether one of a person’s offices stands directly before or after the surname: President Zelensky; Zelensky, the president. */
function hasOffice({paragraph, start, end}: Mention, {office}: Person): boolean {
  const from = start - paragraph.start
  const to = end - paragraph.start
  const before = plainCase(paragraph.text.slice(Math.max(0, from - officeReach), from))
  const after = plainCase(paragraph.text.slice(to, to + officeReach))
  return office.some((name) => {
    const words = plainCase(name)
    const at = before.lastIndexOf(words)
    if (at >= 0 && betweenBefore().test(before.slice(at + words.length))) return true
    const next = after.indexOf(words)
    return next >= 0 && betweenAfter().test(after.slice(0, next))
  })
}

/** Lower case with one kind of apostrophe. */
function plainCase(text: string): string {
  return text.toLowerCase().replace(/’/g, "'")
}

function* findingsFor(
  {mention, reading, person, given}: PersonMention,
  evidence: Evidence,
  sure: ReadonlySet<Entity | string>,
): Generator<Finding> {
  const {entity} = reading
  const {actual, start, end} = mention
  const isRight = given ? evidence.index.isRightFor(entity, actual) : mention.isCanonical
  // Poutine the dish needs a Vladimir Poutine; any other spelling of Putin needs a Vladimir Putin.
  const isOrdinary = ordinary.has(actual.toLowerCase()) || person.trap !== undefined
  const isSure = given !== undefined || sure.has(isOrdinary ? actual : entity)
  if (!given && (isRight || !evidence.isAboutTheEast())) return
  const scheme = schemeName(reading, actual, evidence.language)
  const full = `${givenNameOf(person)} ${entity.en} (${person.given} ${entity.native})`
  const reason = given ? 'The full name stands here.' : 'The full name or the office stands in the article.'
  if (!isRight && (isSure || isWorthAsking(reading, actual, evidence))) {
    yield {
      ruleId: 'names/person',
      message: `“${actual}” is the ${scheme} spelling of ${full}.`,
      start,
      end,
      expected: withShapeOf(actual, entity.en),
      certain: isSure,
      entity: `${givenNameOf(person)} ${entity.en}`,
      confidence: isSure ? 0.97 : 0.5,
      note: isSure ? reason : 'Only the surname stands in the article, without given name or office.',
    }
  }
  if (given && !(given.word.endsWith('.') && initial.test(given.word))) {
    const name = givenNameOf(person)
    if (!name.includes(' ') && !evidence.index.isRightGiven(given.word, person)) {
      yield {
        ruleId: 'names/given',
        message: `“${given.word}” is a foreign spelling of the given name of ${full}.`,
        start: given.start,
        end: given.start + given.word.length,
        expected: withShapeOf(given.word, name),
        certain: true,
        entity: `${name} ${entity.en}`,
        confidence: 0.97,
        note: 'It stands beside the surname.',
      }
    }
  }
}

/** Whether a bare surname, of nobody that the article names in full, is worth a suggestion. */
function isWorthAsking(reading: NameReading, actual: string, {language}: Evidence): boolean {
  const isOrdinary = ordinary.has(actual.toLowerCase()) || reading.entity.entry.trap !== undefined
  return !isOrdinary && actual.length >= fewestLetters && fitOf(reading, language) !== 'other'
}

/** Shorter surnames are also words: Make, of the minister Makei. */
const fewestLetters = 6
