import {englishForm, languageOf, romanize} from './english.js'
import type {Person, Place} from './gazetteer.js'
import type {NativeLanguage} from './scheme.js'

/** A place or person with its English form, which is worked out when somebody asks for it. */
export class Entity {
  readonly kind: 'place' | 'person'
  readonly entry: Place | Person
  /** A name that the place had before; it is spelled right, but never replaced by the new name. */
  readonly former: string | undefined
  #en: string | undefined

  constructor(kind: Entity['kind'], entry: Place | Person, former?: string) {
    this.kind = kind
    this.entry = entry
    this.former = former
  }

  get en(): string {
    return (this.#en ??= this.former === undefined ? englishForm(this.entry) : formerForm(this.former, this.entry))
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

export const cyrillic = /\p{Script=Cyrillic}/u

function formerForm(former: string, {country}: Place | Person): string {
  return cyrillic.test(former) ? romanize(former, formerLanguage(country)) : former
}

/** The language that a former name is written in. */
export function formerLanguage(country: string): NativeLanguage {
  return country === 'UA' ? 'uk' : 'ru'
}
