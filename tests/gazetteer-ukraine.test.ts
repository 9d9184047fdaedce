import {expect, test} from 'vitest'
import {placesOfUkraine} from '../src/rules/names/data/places-ukraine.js'
import {placesOfTheCentre} from '../src/rules/names/data/places-ukraine-centre.js'
import {placesOfCrimea} from '../src/rules/names/data/places-ukraine-crimea.js'
import {placesOfDonetsk} from '../src/rules/names/data/places-ukraine-donetsk.js'
import {placesOfKharkiv} from '../src/rules/names/data/places-ukraine-kharkiv.js'
import {placesOfKherson} from '../src/rules/names/data/places-ukraine-kherson.js'
import {placesOfLuhansk} from '../src/rules/names/data/places-ukraine-luhansk.js'
import {placesOfMykolaiv} from '../src/rules/names/data/places-ukraine-mykolaiv.js'
import {placesOfTheNorth} from '../src/rules/names/data/places-ukraine-north.js'
import {placesOfOdesa} from '../src/rules/names/data/places-ukraine-odesa.js'
import {placesOfTheWest} from '../src/rules/names/data/places-ukraine-west.js'
import {placesOfZaporizhzhia} from '../src/rules/names/data/places-ukraine-zaporizhzhia.js'
import {infrastructureOfUkraine} from '../src/rules/names/data/places-ukraine-infrastructure.js'
import {neighbourhoodsOfUkraine} from '../src/rules/names/data/places-ukraine-neighbourhoods.js'
import {regionsOfUkraine} from '../src/rules/names/data/places-ukraine-regions.js'
import {watersAndHeightsOfUkraine} from '../src/rules/names/data/places-ukraine-waters.js'
import {districtsOfUkraine} from '../src/rules/names/data/places-ukraine-districts.js'
import type {Place} from '../src/rules/names/gazetteer.js'

/** How many cities each region had at the beginning of 2022: 461 in all. */
const citiesOfRegion: Readonly<Record<string, number>> = {
  Cherkasy: 16,
  Chernihiv: 16,
  Chernivtsi: 11,
  Crimea: 16,
  Dnipropetrovsk: 20,
  Donetsk: 52,
  'Ivano-Frankivsk': 15,
  Kharkiv: 17,
  Kherson: 9,
  Khmelnytskyi: 13,
  Kirovohrad: 12,
  Kyiv: 26,
  'Kyiv City': 1,
  Luhansk: 37,
  Lviv: 44,
  Mykolaiv: 9,
  Odesa: 19,
  Poltava: 16,
  Rivne: 11,
  Sevastopol: 2,
  Sumy: 15,
  Ternopil: 18,
  Vinnytsia: 18,
  Volyn: 11,
  Zakarpattia: 11,
  Zaporizhzhia: 14,
  Zhytomyr: 12,
}

const settlements = new Set(['city', 'town', 'village'])
const collator = new Intl.Collator('uk')

test('there are more than a thousand places, named in Ukrainian and in Russian letters', () => {
  expect(placesOfUkraine.length).toBeGreaterThan(1000)
  for (const {uk, ru, country, former = []} of placesOfUkraine) {
    for (const name of [uk, ...former])
      expect(name).toMatch(/^[А-ЩЬЮЯЄІЇҐа-щьюяєіїґ]+(?:[’ -][А-ЩЬЮЯЄІЇҐа-щьюяєіїґ]+)*$/)
    if (ru !== undefined) expect(ru).toMatch(/^[А-Яа-яЁё]+(?:[ -][А-Яа-яЁё]+)*$/)
    expect(country).toBe('UA')
  }
})

test('no name stands twice as a settlement, nor twice as anything else of one kind', () => {
  const keys = placesOfUkraine.map(({uk, kind}) => `${uk ?? ''} ${settlements.has(kind) ? 'settlement' : kind}`)
  expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([])
})

// Dnipropetrovsk and Kirovohrad are still the names of regions.
test('a former name is not the name of another settlement today', () => {
  const current = new Set(placesOfUkraine.filter(({kind}) => settlements.has(kind)).map(({uk}) => uk))
  expect(placesOfUkraine.flatMap(({former = []}) => former).filter((name) => current.has(name))).toEqual([])
})

test('spellings that no scheme explains name their language', () => {
  for (const spelling of placesOfUkraine.flatMap(({also = []}) => also)) expect(spelling).toMatch(/^[a-z]{2}:\p{Lu}/u)
})

test('regions are those that exist, and no settlement is without one', () => {
  const regions = new Set<string | undefined>(Object.keys(citiesOfRegion))
  for (const {uk, kind, region} of placesOfUkraine) {
    if (region !== undefined || settlements.has(kind)) expect(regions, uk).toContain(region)
  }
})

test('every region has all its cities', () => {
  const counts: Record<string, number> = {}
  const count = (region: string): void => void (counts[region] = (counts[region] ?? 0) + 1)
  for (const {kind, region, note = ''} of placesOfUkraine) {
    if (kind !== 'city' || region === undefined || note.startsWith('name until')) continue
    count(region)
    // Two cities of one name are one entry: the note of Mykolaiv says "also a city in Lviv region".
    const homonym = /also a city in ([A-Z][\w-]+) region/.exec(note)?.[1]
    if (homonym !== undefined) count(homonym)
  }
  expect(counts).toEqual(citiesOfRegion)
})

test.each<[string, readonly Place[]]>(
  Object.entries({
    placesOfTheCentre,
    placesOfCrimea,
    placesOfDonetsk,
    placesOfKharkiv,
    placesOfKherson,
    placesOfLuhansk,
    placesOfMykolaiv,
    placesOfTheNorth,
    placesOfOdesa,
    placesOfTheWest,
    placesOfZaporizhzhia,
    districtsOfUkraine,
    infrastructureOfUkraine,
    neighbourhoodsOfUkraine,
    regionsOfUkraine,
    watersAndHeightsOfUkraine,
  }),
)('%s is sorted by the Ukrainian alphabet', (_, places) => {
  const names = places.map(({uk = ''}) => uk)
  expect(names).toEqual(names.toSorted(collator.compare))
})
