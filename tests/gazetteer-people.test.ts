import {describe, expect, it} from 'vitest'
import {exonyms} from '../src/rules/names/data/exonyms.js'
import {givenNames} from '../src/rules/names/data/given-names.js'
import {peopleOfRussia} from '../src/rules/names/data/people-russia.js'
import {peopleOfTheWorld} from '../src/rules/names/data/people-world.js'
import {peopleOfUkraine} from '../src/rules/names/data/people-ukraine.js'
import {placesOfBelarus} from '../src/rules/names/data/places-belarus.js'
import {placesOfRussia} from '../src/rules/names/data/places-russia.js'
import {placesOfTheNeighbours} from '../src/rules/names/data/places-neighbours.js'
import type {Person, Place} from '../src/rules/names/gazetteer.js'

type Native = 'uk' | 'ru' | 'be'

/** The letters that names of each language are written with; a Latin i or o among them looks right and matches nothing. */
const letters: Record<Native, RegExp> = {
  uk: /^[А-ЩЬЮЯЄІЇҐа-щьюяєіїґ’ -]+$/,
  ru: /^[А-Яа-яЁё -]+$/,
  be: /^[А-ЗІЙ-ШЫЬЭЮЯЎЁа-зій-шыьэюяўё’ -]+$/,
}
const latin = /^[\p{Script=Latin}\p{M}’‘. -]+$/u
const countries = new Intl.DisplayNames(['en'], {type: 'region', fallback: 'none'})
const languages = new Intl.DisplayNames(['en'], {type: 'language', fallback: 'none'})

const people: readonly (readonly [string, readonly Person[], Native])[] = [
  ['people of Ukraine', peopleOfUkraine, 'uk'],
  ['people of Russia', peopleOfRussia, 'ru'],
  ['people of the world', peopleOfTheWorld, 'ru'],
]
const places: readonly (readonly [string, readonly Place[], Native])[] = [
  ['places of Russia', placesOfRussia, 'ru'],
  ['places of Belarus', placesOfBelarus, 'be'],
  ['places of the neighbours', placesOfTheNeighbours, 'ru'],
]
const everyone = people.flatMap(([, list]) => list)
const everywhere = places.flatMap(([, list]) => list)

/** The entries that stand before one which belongs before them, by the alphabet of a language. */
function misplaced(keys: readonly (readonly string[])[], language: string): string[] {
  const {compare} = new Intl.Collator(language)
  const order = (a: readonly string[], b: readonly string[]) =>
    a.map((key, index) => compare(key, b[index] ?? '')).find((sign) => sign !== 0) ?? 0
  return keys.filter((key, index) => index > 0 && order(keys[index - 1] ?? [], key) > 0).map((key) => key.join(' '))
}

function repeated(keys: readonly string[]): string[] {
  return keys.filter((key, index) => keys.indexOf(key) !== index)
}

describe.each(people)('%s', (_title, list, language) => {
  it('are sorted by surname and given name', () => {
    expect(
      misplaced(
        list.map((person) => [person[language] ?? '', person.given]),
        language,
      ),
    ).toEqual([])
  })

  it('are each there once', () => {
    expect(repeated(list.map((person) => `${person.given} ${person[language] ?? ''}`))).toEqual([])
  })

  it('have a given name in the same language', () => {
    expect(list.filter(({given}) => !letters[language].test(given))).toEqual([])
  })

  it('have offices in lower case, except for names', () => {
    const wrong = list.filter(({office}) => office.length === 0 || office.some((words) => !/^[\p{Ll}\d]/u.test(words)))
    expect(wrong).toEqual([])
  })

  it('have English given names in Latin letters', () => {
    expect(list.filter(({givenEn}) => givenEn !== undefined && !latin.test(givenEn))).toEqual([])
  })
})

describe.each(places)('%s', (_title, list, language) => {
  it('are sorted by name', () => {
    expect(
      misplaced(
        list.map((place) => [place[language] ?? '']),
        language,
      ),
    ).toEqual([])
  })

  it('are each there once', () => {
    expect(repeated(list.map((place) => `${place[language] ?? ''}, ${place.kind}, ${place.country}`))).toEqual([])
  })

  it('have former names in Russian', () => {
    expect(list.filter(({former = []}) => former.some((name) => !letters.ru.test(name)))).toEqual([])
  })
})

describe('all people and places', () => {
  const all: readonly (Person | Place)[] = [...everyone, ...everywhere]

  it.each(Object.entries(letters))('are written with the letters of %s where they are in it', (language, allowed) => {
    const forms = all.map((entry) => entry[language as Native]).filter((form) => form !== undefined)
    expect(forms.filter((form) => !allowed.test(form.replace(/-\d$/, '')))).toEqual([])
  })

  it('belong to states that exist', () => {
    expect(all.filter(({country}) => countries.of(country) === undefined)).toEqual([])
  })

  it('have English forms in Latin letters', () => {
    const forms = all.flatMap(({en, alsoRight = []}) => [en ?? 'Regular', ...alsoRight])
    expect(forms.filter((form) => !latin.test(form))).toEqual([])
  })

  it('have English where no other table serves: everywhere but in Ukraine and Russia', () => {
    expect(all.filter(({en, country}) => en === undefined && country !== 'UA' && country !== 'RU')).toEqual([])
  })

  it('name a second spelling that is right only once, and not the first again', () => {
    expect(all.filter(({en, alsoRight = []}) => repeated([en ?? '', ...alsoRight]).length > 0)).toEqual([])
  })

  it('are as many as articles need', () => {
    expect(everyone.length).toBeGreaterThanOrEqual(600)
    expect(everywhere.length).toBeGreaterThanOrEqual(500)
  })
})

describe('all people', () => {
  it('differ in name even where Russian papers name them, so that none is taken for another', () => {
    const russian = new Map(givenNames.map(({uk, ru}) => [uk, ru]))
    expect(repeated(everyone.map(({given, ru}) => `${russian.get(given) ?? given} ${ru ?? ''}`))).toEqual([])
  })
})

describe('given names', () => {
  it('are sorted by the Ukrainian, then the Russian name', () => {
    expect(
      misplaced(
        givenNames.map(({uk}) => [uk]),
        'uk',
      ),
    ).toEqual([])
  })

  it('are each there once, in the right letters', () => {
    expect(repeated(givenNames.map(({uk, ru}) => `${uk} ${ru}`))).toEqual([])
    expect(givenNames.filter(({uk, ru}) => !letters.uk.test(uk) || !letters.ru.test(ru))).toEqual([])
  })

  it('are spelled in English with Latin letters, in more than one way where they say so', () => {
    const told = givenNames.flatMap(({inEnglish}) => (inEnglish ? [inEnglish] : []))
    expect(told.filter((spellings) => spellings.length < 2 || repeated(spellings).length > 0)).toEqual([])
    expect(told.flat().filter((spelling) => !/^[A-Z][a-z]+$/.test(spelling))).toEqual([])
  })

  it('have those of the people of Ukraine and Russia', () => {
    const known = new Set(givenNames.flatMap(({uk, ru}) => [uk, ru]))
    const common = everyone.filter(({country}) => country === 'UA' || country === 'RU').map(({given}) => given)
    expect([
      ...new Set(common.filter((given) => common.filter((other) => other === given).length > 1 && !known.has(given))),
    ]).toEqual([])
  })
})

describe('exonyms', () => {
  const forms = new Map(exonyms.map((exonym) => [exonym.form, exonym]))

  it('are sorted and each there once', () => {
    expect(
      misplaced(
        exonyms.map(({form}) => [form]),
        'en',
      ),
    ).toEqual([])
    expect(repeated(exonyms.map(({form}) => form))).toEqual([])
  })

  it('differ from the English name', () => {
    expect(exonyms.filter(({form, en}) => form === en)).toEqual([])
  })

  it('lead to no other exonym, so that an edit is never edited again', () => {
    expect(exonyms.filter(({en}) => forms.has(en))).toEqual([])
  })

  it('take an article only as places, and the same one wherever they are named', () => {
    const withThe = new Set(exonyms.filter(({takesThe}) => takesThe).map(({en}) => en))
    expect(
      exonyms.filter(({en, kind, takesThe}) => (kind === 'place' && withThe.has(en)) !== (takesThe ?? false)),
    ).toEqual([])
  })

  it('are of languages that exist', () => {
    expect(
      exonyms.filter(({languages: of}) => of.length === 0 || of.some((code) => languages.of(code) === undefined)),
    ).toEqual([])
  })

  it('are in Latin letters and begin with a capital', () => {
    expect(exonyms.filter(({form, en}) => !latin.test(form) || !latin.test(en) || !/^\p{Lu}/u.test(form))).toEqual([])
  })

  it('are doubted where the gazetteer has the form as right', () => {
    const right = new Set([...everyone, ...everywhere].flatMap(({en, alsoRight = []}) => [en, ...alsoRight]))
    expect(exonyms.filter(({form, trap}) => trap === undefined && right.has(form))).toEqual([])
  })

  it('agree with the gazetteer about the English name', () => {
    const english = new Map(everywhere.flatMap(({en, alsoRight = []}) => alsoRight.map((form) => [form, en] as const)))
    expect(exonyms.filter(({en, kind}) => kind === 'place' && english.has(en))).toEqual([])
  })

  it('are as many as translation leaves standing', () => {
    expect(exonyms.length).toBeGreaterThanOrEqual(1000)
  })
})
