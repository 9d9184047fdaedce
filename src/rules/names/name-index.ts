import type {CompiledEntry, CompiledNames, ListedSpelling} from './compile.js'
import {Entity, givenNameOf} from './entity.js'
import {foldVowels} from './fold.js'
import type {Exonym, Person} from './gazetteer.js'
import {GivenNames} from './given-names.js'
import {lowerCase} from './listed-forms.js'
import {atTextEnd, type EndsAt, Recognizer} from './recognizer.js'
import type {NativeLanguage} from './scheme.js'
import type {SchemeTables} from './scheme-tables.js'
import {textsOf} from './text-table.js'
import type {WordFilter} from './word-filter.js'

/** What a piece of text may be the name of. */
export interface NameReading {
  entity: Entity
  end: number
  /** The schemes that explain the form, as a bit set; 0 for a form that is listed. */
  schemes: number
  /** The language whose form of the name was written: the Russian one of a Ukrainian place, for example. */
  from: NativeLanguage | undefined
  /** That form. */
  native: string
  /** The language of a listed spelling (ISO 639-1). */
  language?: string
}

/** What the names have of a word. */
export interface KnownWord {
  /** The names that are this word alone. */
  readings: readonly NameReading[]
  /** The first characters of what follows it in longer names that schemes write, see `bitOf`; 0 for none. */
  goesOn: number
  /** The listed spellings that begin with it. */
  listed: readonly Listed<Entity>[]
  exonyms: readonly Listed<Exonym>[]
  /** Those of them that are longer. */
  longer: readonly Listed<unknown>[]
  /** Whether it has no apostrophe, which may end a name. */
  isPlain: boolean
  /** What it is where nothing that follows belongs to a name. */
  alone: WordAlone | undefined
}

/** What a word by itself may be the name of. */
interface WordAlone {
  readings: NameReading[]
  exonyms: Exonym[]
  /** It is already the English name of something. */
  isCanonical: boolean
}

/** A spelling, in lower case, that is known as a whole. */
export interface Listed<T> {
  form: string
  of: T
  /** ISO 639-1. */
  language?: string
}

/** What a listed spelling is the name of. */
export function listedReading({of, language, form}: Listed<Entity>): NameReading {
  return {
    entity: of,
    end: form.length,
    schemes: 0,
    from: undefined,
    native: of.native,
    ...(language !== undefined && {language}),
  }
}

const nothing = {readings: [], goesOn: 0}

/** So many words are remembered. */
const mostRemembered = 20_000

/** Every name of a gazetteer, ready to be found in text. */
export class NameIndex {
  readonly #names: CompiledNames
  readonly #recognizer: Recognizer
  /** Lets through every word that a name begins with. */
  readonly filter: WordFilter
  readonly #entities: Entity[] = []
  readonly #given: GivenNames
  readonly #words = new Map<string, KnownWord | null>()
  readonly #canonical = new Map<string, Entity | undefined>()

  /** @param filter lets through every word that a name begins with, and few others */
  constructor(names: CompiledNames, tables: SchemeTables, filter: WordFilter) {
    this.#names = names
    this.#recognizer = new Recognizer(tables, names.trie)
    this.#given = new GivenNames(names, tables)
    this.filter = filter
  }

  /** The place or person with a number. */
  #entity(of: number): Entity {
    let entity = this.#entities[of]
    if (!entity) {
      const [packed] = textsOf(this.#names.entries, String(of))
      if (packed === undefined) throw new Error(`No place or person has the number ${String(of)}.`)
      const {kind, entry, en, former} = JSON.parse(packed) as CompiledEntry
      this.#entities[of] = entity = new Entity(kind, entry, en, former)
    }
    return entity
  }

  #listed(word: string): Listed<Entity>[] {
    return textsOf(this.#names.listed, word).map((packed) => {
      const [form, of, language] = JSON.parse(packed) as ListedSpelling
      return {form, of: this.#entity(of), ...(language !== undefined && {language})}
    })
  }

  #exonyms(word: string): Listed<Exonym>[] {
    return textsOf(this.#names.exonyms, word).map((packed) => {
      const exonym = JSON.parse(packed) as Exonym
      return {form: lowerCase(exonym.form), of: exonym}
    })
  }

  /**
   * What is known of a word by itself; most words begin no name. The answers are remembered from article to article.
   *
   * @param word as it stands, without a possessive
   */
  word(word: string): KnownWord | null {
    let known = this.#words.get(word)
    if (known === undefined) {
      if (this.#words.size >= mostRemembered) this.#words.clear()
      this.#words.set(word, (known = this.#lookUp(word)))
    }
    return known
  }

  #lookUp(word: string): KnownWord | null {
    const folded = foldVowels(word)
    const lower = lowerCase(word)
    const mayBegin = this.filter.mayBegin(folded)
    const {readings, goesOn} = mayBegin ? this.#read(folded, 0, atTextEnd) : nothing
    const listed = this.#listed(lower)
    const exonyms = this.#exonyms(lower)
    if (readings.length === 0 && goesOn === 0 && listed.length === 0 && exonyms.length === 0) return null
    const isWhole = ({form}: Listed<unknown>) => form.length === lower.length
    const alone = {
      readings: [...readings, ...listed.filter(isWhole).map(listedReading)],
      exonyms: exonyms.filter(isWhole).map(({of}) => of),
    }
    const isSomething = alone.readings.length > 0 || alone.exonyms.length > 0
    return {
      readings,
      goesOn,
      listed,
      exonyms,
      longer: [...listed, ...exonyms].filter((one) => !isWhole(one)),
      isPlain: !/['’′´`‘]/.test(word),
      alone: isSomething
        ? {...alone, isCanonical: this.#canonicalOf(word.toLowerCase(), readings) !== undefined}
        : undefined,
    }
  }

  /** The entity whose English name a text is, in any case. */
  canonical(text: string): Entity | undefined {
    const lower = text.toLowerCase()
    if (!this.#canonical.has(lower)) {
      if (this.#canonical.size >= mostRemembered) this.#canonical.clear()
      const folded = foldVowels(text)
      const [first = ''] = folded.split(/[ \u00a0-]/, 1)
      const isRead = this.filter.mayBegin(first)
      const readings = isRead ? this.read(folded, 0, atTextEnd) : []
      this.#canonical.set(lower, this.#canonicalOf(lower, readings))
    }
    return this.#canonical.get(lower)
  }

  /** Which of the readings of a text in lower case has it as its English name, if it is not listed as that of another. */
  #canonicalOf(lower: string, readings: readonly NameReading[]): Entity | undefined {
    const [right] = textsOf(this.#names.right, lower)
    if (right !== undefined) return this.#entity(Number(right))
    return readings.find(({entity}) => entity.en.toLowerCase() === lower)?.entity
  }

  /** Every reading of a text at an offset as a name of a place or person. */
  read(folded: string, start: number, endsAt: EndsAt): readonly NameReading[] {
    return this.#read(folded, start, endsAt).readings
  }

  #read(folded: string, start: number, endsAt: EndsAt): Pick<KnownWord, 'readings' | 'goesOn'> {
    const {readings, goesOn} = this.#recognizer.read(folded, start, endsAt)
    const named = readings.map(({of, language, end, schemes}) => {
      const entity = this.#entity(of)
      const native = entity.former ?? entity.entry[language] ?? ''
      return {entity, end, schemes, from: language, native}
    })
    return {readings: named, goesOn}
  }

  /** How a word (folded) spells a person’s given name: as theirs, as its partner in the other language, or not. */
  givenNameIn(word: string, person: Person): 'own' | 'partner' | undefined {
    // Of Recep Tayyip, the second stands beside the surname.
    const own = foldVowels(givenNameOf(person))
    return word === own || own.endsWith(` ${word}`) ? 'own' : this.#given.match(word, person.given)
  }

  /** Whether a given name is right for a person as it stands: Sergey Lavrov is as right as Sergei Lavrov. */
  isRightGiven(name: string, person: Person): boolean {
    if (name.toLowerCase() === givenNameOf(person).toLowerCase()) return true
    if (person.country === 'UA') return false
    return this.#given.inEnglish(person.given).some((form) => form.toLowerCase() === name.toLowerCase())
  }

  /** Whether a text is how a person or place is rightly called in English, in any case. */
  isRightFor(entity: Entity, text: string): boolean {
    const lower = text.toLowerCase()
    return [entity.en, ...(entity.entry.alsoRight ?? [])].some((form) => form.toLowerCase() === lower)
  }
}
