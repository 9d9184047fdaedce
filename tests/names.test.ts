import {describe, expect, test} from 'vitest'
import {clean} from '../src/clean.js'
import {gazetteer} from '../src/rules/names/data/gazetteer.js'
import {schemes} from '../src/rules/names/data/schemes.js'
import {englishForm, NameIndex} from '../src/rules/names/name-index.js'
import {Recognizer} from '../src/rules/names/recognizer.js'
import {foldVowels, mergeSchemes} from '../src/rules/names/scheme.js'

describe('the schemes', () => {
  test.each(schemes)('$id explains its examples', ({id, examples}) => {
    for (const [language, native, spelling] of examples) {
      const recognizer = new Recognizer<string>(mergeSchemes(schemes, language))
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
    for (const entry of entries) expect(index.canonical(englishForm(entry))?.en).toBe(englishForm(entry))
  })
})
