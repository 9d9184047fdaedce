import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {applyChanges} from '../src/article/changes.js'
import {clean, type CleanOptions} from '../src/clean.js'
import {gazetteer} from '../src/rules/names/data/gazetteer.js'
import {schemes} from '../src/rules/names/data/schemes.js'
import {englishForm} from '../src/rules/names/english.js'
import type {NamesData} from '../src/rules/names/gazetteer.js'
import {NameIndex} from '../src/rules/names/name-index.js'
import {Recognizer} from '../src/rules/names/recognizer.js'
import {foldVowels} from '../src/rules/names/fold.js'
import {romanizer} from '../src/rules/names/romanizer.js'
import {shipped} from '../src/rules/names/shipped.js'
import {soundDistance, soundingOf} from '../src/rules/names/sounds.js'
import {buildTrie} from '../src/rules/names/trie.js'

const {tables} = shipped()

describe('the schemes', () => {
  test.each(schemes)('$id explains its examples', ({id, examples}) => {
    for (const [language, native, spelling] of examples) {
      const recognizer = new Recognizer(tables, buildTrie([{language, native, of: 0}], tables))
      const text = foldVowels(spelling)
      const [reading] = recognizer.read(text, 0, (offset) => offset === text.length).readings
      const explained = schemes
        .filter((_scheme, index) => (reading?.schemes ?? 0) & (1 << index))
        .map((scheme) => scheme.id)
      expect(explained, `${spelling} for ${native}`).toContain(id)
    }
  })

  test.each(schemes)('$id names its source and has examples', ({source, examples}) => {
    expect(source).not.toBe('')
    expect(examples.length).toBeGreaterThan(0)
  })
})

describe('the gazetteer', () => {
  const index = new NameIndex(shipped().names, tables, shipped().filter)
  const entries = [...(gazetteer.places ?? []), ...(gazetteer.people ?? [])]

  test('no English form is changed', async () => {
    const names = [...new Set(entries.map(englishForm))]
    const text = names.map((name) => `In Ukraine, Russian shelling was reported on Monday near ${name}.`).join('\n\n')
    expect((await clean(text, {only: ['names']})).edits).toEqual([])
  })

  test('every English form is known as such', () => {
    for (const entry of entries) expect(index.canonical(englishForm(entry)), englishForm(entry)).toBeDefined()
  })
})

const names = async (text: string, options: CleanOptions = {}) =>
  (await clean(text, {...options, only: ['names']})).text

describe('house styles', () => {
  const text =
    'President Volodymyr Zelenskiy left Kiev. Zelenskiy’s staff in Kyiv and Kiev waited for Zelenskyy. Ukraine waits.'

  test('official', async () => {
    expect(await names(text)).toBe(
      'President Volodymyr Zelenskyy left Kyiv. Zelenskyy’s staff in Kyiv and Kyiv waited for Zelenskyy. Ukraine waits.',
    )
  })

  test('another one replaces the official forms too', async () => {
    expect(await names(text, {style: 'bbc'})).toBe(
      'President Volodymyr Zelensky left Kyiv. Zelensky’s staff in Kyiv and Kyiv waited for Zelensky. Ukraine waits.',
    )
  })

  test('keep takes what the article mostly has', async () => {
    expect(await names(text, {style: 'keep'})).toBe(
      'President Volodymyr Zelenskiy left Kiev. Zelenskiy’s staff in Kiev and Kiev waited for Zelenskiy. Ukraine waits.',
    )
  })

  test('one that does not exist is an error', async () => {
    await expect(clean(text, {style: 'tabloid'})).rejects.toThrow('There is no style “tabloid”')
  })
})

describe('names of the user', () => {
  const own: NamesData = {
    places: [
      {uk: 'Вигадань', kind: 'village', country: 'UA'},
      {uk: 'Ізюм', ru: 'Изюм', en: 'Raisin', kind: 'city', country: 'UA'},
    ],
    people: [{uk: 'Небувайко', given: 'Олег', country: 'UA', office: ['painter']}],
  }

  test('are found in every scheme', async () => {
    expect(await names('Oleg Niebouvaïko, Oleg Nebouvaïko of Wyhadań, Ukraine', {names: own})).toBe(
      'Oleg Niebouvaïko, Oleh Nebuvaiko of Vyhadan, Ukraine',
    )
  })

  test('replace what ships', async () => {
    expect(await names('In Ukraine, near Izioum', {names: own})).toBe('In Ukraine, near Raisin')
    expect(await names('In Ukraine, near Izioum')).toBe('In Ukraine, near Izium')
  })
})

describe('properties', () => {
  const spellings = schemes.flatMap((scheme) =>
    (['uk', 'ru'] as const).map((language) => ({language, write: romanizer(scheme, language)})),
  )
  const places = gazetteer.places ?? []
  const spelledPlace = fc
    .tuple(fc.constantFrom(...spellings), fc.constantFrom(...places))
    .map(([{language, write}, place]) => write(place[language] ?? '') || englishForm(place))
  const word = fc.oneof(
    {weight: 3, arbitrary: spelledPlace},
    {weight: 1, arbitrary: fc.constantFrom(...(gazetteer.exonyms ?? [])).map(({form}) => form)},
    {weight: 1, arbitrary: fc.constantFrom(...(gazetteer.people ?? [])).map(englishForm)},
    {
      weight: 3,
      arbitrary: fc.constantFrom(
        'the',
        'near',
        'in',
        'Russian',
        'Ukraine',
        'said',
        'Oleg',
        'Mr',
        'kyiv',
        'de',
        'river',
      ),
    },
  )
  const gap = fc.constantFrom(' ', ' ', ' ', ', ', '. ', '-', '’s ', '\n\n', ' “', '” ', "'", '\u00a0')
  const article = fc
    .array(fc.tuple(word, gap), {minLength: 1, maxLength: 40})
    .map((parts) => `In Ukraine, the Russian army said that it was there. ${parts.flat().join('')}`)
  const languages = fc.constantFrom(undefined, 'fr', 'de', 'pl', 'es')

  test('a cleaned article is clean', async () => {
    await fc.assert(
      fc.asyncProperty(article, languages, async (text, sourceLanguage) => {
        const {text: once, notices} = await clean(text, {only: ['names'], sourceLanguage})
        expect(notices).toEqual([])
        expect(await names(once, {sourceLanguage})).toBe(once)
        const {text: unsafe} = await clean(text, {only: ['names'], sourceLanguage, unsafe: true})
        expect(await names(unsafe, {sourceLanguage, unsafe: true})).toBe(unsafe)
      }),
      {numRuns: 100},
    )
  })

  test('any text is read without an error, and what was not named stays', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({unit: 'binary', maxLength: 200}), async (text) => {
        const {
          text: cleaned,
          edits,
          notices,
        } = await clean(`Kharkov ${text} Izioum in Ukraine`, {only: ['names'], unsafe: true})
        expect(notices).toEqual([])
        const changes = edits.map(({start, end, expected}) => ({start: start.offset, end: end.offset, expected}))
        expect(applyChanges(`Kharkov ${text} Izioum in Ukraine`, changes)).toBe(cleaned)
      }),
      {numRuns: 150},
    )
  })

  test('a place in any scheme becomes that place or stays', async () => {
    for (const [index, scheme] of schemes.entries()) {
      if (scheme.language === undefined) continue
      const some = places.filter((place, i) => place.uk && place.country === 'UA' && i % 40 === index)
      for (const place of some) {
        const form = romanizer(scheme, 'uk')(place.uk ?? '')
        const sentence = (name: string) => `In Ukraine, Russian shells fell near ${name}, the army said.`
        const right = [form, englishForm(place), ...(place.alsoRight ?? [])].map(sentence)
        expect(right).toContain(await names(sentence(form), {sourceLanguage: scheme.language}))
      }
    }
  })
})

describe('the sound of names', () => {
  test.each([
    ['Klitchko', 'Klitschko'],
    ['Chtcherbakov', 'Schtscherbakow'],
    ['Jitomirski', 'Zhytomyrsky'],
    ['Sinegoubov', 'Syniehubov'],
  ])('%s is %s', (a, b) => {
    expect(soundDistance(soundingOf(a), soundingOf(b))).toBeLessThanOrEqual(0.08)
  })

  test.each([
    ['Petrov', 'Petrova'],
    ['Savchenko', 'Shevchenko'],
    ['Israel', 'Israeli'],
    ['Tymoshenko', 'Tymchenko'],
    ['Mark', 'Marko'],
  ])('%s is not %s', (a, b) => {
    expect(soundDistance(soundingOf(a), soundingOf(b))).toBeGreaterThan(0.08)
  })
})

describe('people', () => {
  test.each([
    ['Oleg Sinegoubov spoke', 'Oleh Syniehubov spoke'],
    ['Volodymyr Oleksandrovytch Zelensky spoke', 'Volodymyr Oleksandrovytch Zelenskyy spoke'],
    ['V. Zelensky spoke', 'V. Zelenskyy spoke'],
    ['Isaak Zelensky spoke', 'Isaak Zelensky spoke'],
    [
      'President Volodymyr Zelensky spoke. Isaak Zelensky did not',
      'President Volodymyr Zelenskyy spoke. Isaak Zelensky did not',
    ],
    ['President Zelensky spoke. Did Zelensky speak', 'President Zelenskyy spoke. Did Zelenskyy speak'],
    ['Governor Sinegoubov spoke', 'Governor Syniehubov spoke'],
    ['Sinegoubov, the governor, spoke', 'Syniehubov, the governor, spoke'],
    ['Sinegoubov spoke', 'Sinegoubov spoke'],
    ['Sergey Lavrov and Sergei Lavrov spoke', 'Sergey Lavrov and Sergei Lavrov spoke'],
  ])('%s', async (input, output) => {
    expect(await names(`${input} about Ukraine.`)).toBe(`${output} about Ukraine.`)
  })
})

describe('every edit says why', () => {
  test('by the entity, the scheme and what made it sure', async () => {
    const {edits, sourceLanguage} = await clean('The Ukrainian army took Izioum and Tcherniguiv.', {only: ['names']})
    expect(edits).toMatchObject([
      {
        actual: 'Izioum',
        entity: 'Izium',
        message: '“Izioum” is the French spelling of Izium (Ізюм).',
        note: 'The article is about that part of the world, and no other name is written so.',
      },
      {actual: 'Tcherniguiv', entity: 'Chernihiv'},
    ])
    expect(sourceLanguage?.code).toBe('fra')
  })

  test('by its form of the name in another language', async () => {
    const {edits} = await clean('The Ukrainian city of Kharkov', {only: ['names']})
    expect(edits[0]?.message).toBe(
      '“Kharkov” is the usual English spelling of Харьков, the Russian name of Kharkiv (Харків).',
    )
  })
})
