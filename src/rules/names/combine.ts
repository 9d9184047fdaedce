import type {Style} from './data/styles.js'
import {englishForm} from './english.js'
import type {NamesData, Person, Place} from './gazetteer.js'

/** A gazetteer with the forms of a house style in place of the official ones, which become spellings like others. */
export function withStyle(data: NamesData, {forms}: Style): NamesData {
  if (Object.keys(forms).length === 0) return data
  const styled = <T extends Place | Person>(entry: T): T => {
    const official = englishForm(entry)
    const form = Object.hasOwn(forms, official) ? forms[official] : undefined
    return form === undefined ? entry : {...entry, en: form, also: [...(entry.also ?? []), `en:${official}`]}
  }
  return {...data, places: (data.places ?? []).map(styled), people: (data.people ?? []).map(styled)}
}

/** Two gazetteers as one; of entries with the same native name (and given name) the second one’s stands. */
export function mergeNames(first: NamesData, second: NamesData): NamesData {
  return {
    places: merge(first.places, second.places, nativeOf),
    people: merge(first.people, second.people, (person) => `${person.given} ${nativeOf(person)}`),
    givenNames: merge(first.givenNames, second.givenNames, ({uk, ru}) => `${uk} ${ru}`),
    exonyms: merge(first.exonyms, second.exonyms, ({form}) => form),
  }
}

function nativeOf({uk, ru, be, native}: Place | Person): string {
  return uk ?? ru ?? be ?? native ?? ''
}

function merge<T>(first: readonly T[] = [], second: readonly T[] = [], keyOf: (entry: T) => string): T[] {
  const replaced = new Set(second.map(keyOf))
  return [...first.filter((entry) => !replaced.has(keyOf(entry))), ...second]
}
