import {describe, expect, test} from 'vitest'
import {clean, type CleanOptions} from '../src/clean.js'
import {gazetteer} from '../src/rules/names/data/gazetteer.js'
import {schemes} from '../src/rules/names/data/schemes.js'
import {englishForm} from '../src/rules/names/english.js'
import type {NamesData} from '../src/rules/names/gazetteer.js'
import {NameIndex} from '../src/rules/names/name-index.js'
import {Recognizer} from '../src/rules/names/recognizer.js'
import {foldVowels, mergeSchemes} from '../src/rules/names/scheme.js'

describe('the schemes', () => {
  test.each(schemes)('$id explains its examples', ({id, examples}) => {
    for (const [language, native, spelling] of examples) {
      const recognizer = new Recognizer<string>(() => mergeSchemes(schemes, language))
      recognizer.add({language, native, of: native})
      const text = foldVowels(spelling)
      const [reading] = recognizer.read(text, 0, (offset) => offset === text.length)
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
  const index = new NameIndex(gazetteer)
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
