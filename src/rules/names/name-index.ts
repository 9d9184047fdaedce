import {englishGiven} from './english.js'
import {cyrillic, Entity, formerLanguage} from './entity.js'
import type {Exonym, NamesData, Person, Place} from './gazetteer.js'
import {GivenNames} from './given-names.js'
import {type Listed, ListedForms, lowerCase} from './listed-forms.js'
import {nativeLanguages, recognizers} from './recognizers.js'
import {foldVowels} from './fold.js'
import type {NativeLanguage} from './scheme.js'
import {beginningLength, WordFilter} from './word-filter.js'

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
  /** Longer names, as schemes write them, begin with it. */
  goesOn: boolean
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

/** So many words are remembered. */
const mostRemembered = 20_000

/** Every name of a gazetteer, ready to be found in text. */
export class NameIndex {
  readonly #data: NamesData
  /** Lets through every word that a name begins with. */
  readonly filter: WordFilter
  readonly #names = recognizers<Entity>()
  readonly #listed = new ListedForms<Entity>()
  readonly #exonyms = new ListedForms<Exonym>()
  /** English forms that are no scheme’s: what custom has, and what is as right. */
  readonly #right = new Map<string, Entity>()
  readonly #words = new Map<string, KnownWord | null>()
  readonly #canonical = new Map<string, Entity | undefined>()
  #given: GivenNames | undefined

  /** @param filter lets through every word that a name of the data begins with, and few others */
  constructor(data: NamesData, filter = WordFilter.open()) {
    this.#data = data
    this.filter = filter
    for (const place of data.places ?? []) {
      const entity = this.#add('place', place)
      for (const former of place.former ?? []) this.#addFormer(former, entity)
    }
    for (const person of data.people ?? []) this.#add('person', person)
    for (const exonym of data.exonyms ?? []) this.#exonyms.add(exonym.form, exonym)
  }

  #add(kind: Entity['kind'], entry: Place | Person): Entity {
    const entity = new Entity(kind, entry)
    for (const language of nativeLanguages) {
      const native = entry[language]
      if (native) this.#names[language].add({language, native, of: entity})
    }
    if (entry.native !== undefined) this.#addRight(entry.native, entity)
    if (entry.en !== undefined) this.#addRight(entry.en, entity)
    for (const form of entry.alsoRight ?? []) this.#addRight(form, entity)
    for (const spelling of entry.also ?? []) this.#listed.add(spelling.slice(3), entity, spelling.slice(0, 2))
    return entity
  }

  #addRight(form: string, entity: Entity): void {
    this.#right.set(form.toLowerCase(), entity)
    this.#listed.add(form, entity)
  }

  #addFormer(former: string, {kind, entry}: Entity): void {
    const entity = new Entity(kind, entry, former)
    const language = formerLanguage(entry.country)
    if (cyrillic.test(former)) this.#names[language].add({language, native: former, of: entity})
    else this.#right.set(former.toLowerCase(), entity)
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
    const readings = mayBegin ? this.read(folded, 0, (offset) => offset === folded.length) : []
    const goesOn = mayBegin && nativeLanguages.some((language) => this.#names[language].goesOn(folded))
    const listed = this.#listed.beginningWith(lower)
    const exonyms = this.#exonyms.beginningWith(lower)
    if (readings.length === 0 && !goesOn && listed.length === 0 && exonyms.length === 0) return null
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
      alone: isSomething ? {...alone, isCanonical: this.canonical(word) !== undefined} : undefined,
    }
  }

  /** The first words of all names, or their beginnings, for a filter. */
  beginnings(): string[] {
    return [
      ...nativeLanguages.flatMap((language) => [...this.#names[language].beginnings(beginningLength)]),
      ...this.#listed.firstWords(),
      ...this.#exonyms.firstWords(),
    ]
  }

  /** The entity whose English name a text is, in any case. */
  canonical(text: string): Entity | undefined {
    const lower = text.toLowerCase()
    if (!this.#canonical.has(lower)) {
      if (this.#canonical.size >= mostRemembered) this.#canonical.clear()
      const folded = foldVowels(text)
      const isEnd = (offset: number) => offset === folded.length
      const [first = ''] = folded.split(/[ \u00a0-]/, 1)
      const isRead = !this.#right.has(lower) && this.filter.mayBegin(first)
      const readings = isRead ? this.read(folded, 0, isEnd) : []
      const reading = readings.find(({entity}) => entity.en.toLowerCase() === lower)
      this.#canonical.set(lower, this.#right.get(lower) ?? reading?.entity)
    }
    return this.#canonical.get(lower)
  }

  /** Every reading of a text at an offset as a name of a place or person. */
  read(folded: string, start: number, isEnd: (offset: number) => boolean): NameReading[] {
    return nativeLanguages.flatMap((language) =>
      this.#names[language].read(folded, start, isEnd).map(({form, end, schemes: bits}) => ({
        entity: form.of,
        end,
        schemes: bits,
        from: language,
        native: form.native,
      })),
    )
  }

  /** How a word (folded) spells a person’s given name: as theirs, as its partner in the other language, or not. */
  givenNameIn(word: string, person: Person): 'own' | 'partner' | undefined {
    this.#given ??= new GivenNames(this.#data)
    // Of Recep Tayyip, the second stands beside the surname.
    const own = foldVowels(englishGiven(person))
    return word === own || own.endsWith(` ${word}`) ? 'own' : this.#given.match(word, person)
  }

  /** Whether a given name is right for a person as it stands: Sergey Lavrov is as right as Sergei Lavrov. */
  isRightGiven(name: string, person: Person): boolean {
    if (name.toLowerCase() === englishGiven(person).toLowerCase()) return true
    if (person.country === 'UA') return false
    const pairs = (this.#data.givenNames ?? []).filter(({ru}) => ru === person.given)
    return pairs.some(({inEnglish}) => inEnglish?.some((form) => form.toLowerCase() === name.toLowerCase()))
  }

  /** Whether a text is how a person or place is rightly called in English, in any case. */
  isRightFor(entity: Entity, text: string): boolean {
    const lower = text.toLowerCase()
    return [entity.en, ...(entity.entry.alsoRight ?? [])].some((form) => form.toLowerCase() === lower)
  }
}
