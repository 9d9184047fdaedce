import type {Person, Place} from './gazetteer.js'
import {languageOf} from './native-languages.js'

/** A place or person. */
export class Entity {
  readonly kind: 'place' | 'person'
  readonly entry: Place | Person
  /** Its English form. */
  readonly en: string
  /** A name that the place had before; it is spelled right, but never replaced by the new name. */
  readonly former: string | undefined

  constructor(kind: Entity['kind'], entry: Place | Person, en: string, former?: string) {
    this.kind = kind
    this.entry = entry
    this.en = en
    this.former = former
  }

  /** The native form, as messages show it. */
  get native(): string {
    const language = languageOf(this.entry)
    return this.former ?? (language && this.entry[language]) ?? this.entry.native ?? this.en
  }

  get country(): string {
    return this.entry.country
  }
}

/** The English form of a person’s given name, which compiling works out. */
export function givenNameOf({givenEn, given}: Person): string {
  return givenEn ?? given
}
