/** What a place is, as far as sentences treat kinds of places differently. */
export type PlaceKind =
  | 'country'
  | 'region'
  | 'district'
  | 'city'
  | 'town'
  | 'village'
  | 'neighbourhood'
  | 'area'
  | 'river'
  | 'lake'
  | 'sea'
  | 'strait'
  | 'island'
  | 'peninsula'
  | 'mountains'
  | 'plant'
  | 'airfield'
  | 'port'

/** What every named thing of the gazetteer has. Its English form is computed from the native one. */
interface Entry {
  /** The English form where it is not what the official scheme makes of the native one; `note` says why. */
  en?: string
  /** Other English spellings that are as right and stay as they are: `Homel` beside Gomel, `Rachmaninov`. */
  alsoRight?: readonly string[]
  /** Why the entry is as it is: a renaming, a source, a homonym. */
  note?: string
  /** What else a spelling of this name may be (`the surname`, `Odessa in Texas`): then more evidence is asked for. */
  trap?: string
  /** Spellings that no scheme explains but that newspapers print, each with its language, as `fr:Kharkow`. Rare. */
  also?: readonly string[]
}

/** A place, by its name in the languages it is written in there. One of `uk`, `ru`, `be`, `native` is given. */
export interface Place extends Entry {
  uk?: string
  ru?: string
  be?: string
  /** For places of countries that write neither of these: their own form in Latin letters, or as transcribed. */
  native?: string
  kind: PlaceKind
  /** ISO 3166-1 alpha-2, the state that it belongs to by international law. */
  country: string
  /** The region (oblast) it lies in, in English. */
  region?: string
  /** A former name, kept where it stands: text about the past, or a quotation, may mean it. */
  former?: readonly string[]
}

/** A person, by the surname in the language of their state. */
export interface Person extends Entry {
  uk?: string
  ru?: string
  be?: string
  native?: string
  /** The given name in the same script as the surname, and in English where it is not computed. */
  given: string
  givenEn?: string
  /** ISO 3166-1 alpha-2 of the state that they serve or speak about. */
  country: string
  /** Words that stand beside the bare surname and make it sure: `president`, `governor of Kharkiv`, `general`. */
  office: readonly string[]
}

/** A given name as both languages have it: `{uk: 'Олег', ru: 'Олег'}`; applied only beside a matched surname. */
export interface GivenName {
  uk: string
  ru: string
  /** How the English press spells the Russian name; each is right for a Russian, `Sergey` Lavrov as `Sergei` Lavrov. */
  inEnglish?: readonly string[]
  note?: string
}

/** A name that a language gives to a place or person abroad, and that translation leaves standing: Londres. */
export interface Exonym {
  /** What stands in the text. */
  form: string
  /** The English name. */
  en: string
  /** ISO 639-1 codes of the languages that say so. */
  languages: readonly string[]
  kind: 'place' | 'person' | 'country'
  /** English says it with an article: Cisjordanie is the West Bank, which is to be added where none stands. */
  takesThe?: true
  /** What else the form means in English text or in its own language (Nice, Tours): then it is only suggested. */
  trap?: string
  note?: string
}

/** Names that are known: what ships, and what a user adds in the same form. */
export interface NamesData {
  places?: readonly Place[]
  people?: readonly Person[]
  givenNames?: readonly GivenName[]
  exonyms?: readonly Exonym[]
}
