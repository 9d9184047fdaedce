import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {regionEvidence} from '../src/rules/names/context.js'
import {regionWords} from '../src/rules/names/data/context-words.js'
import {gazetteer} from '../src/rules/names/data/gazetteer.js'
import {schemes} from '../src/rules/names/data/schemes.js'
import {NameIndex} from '../src/rules/names/name-index.js'
import {nativeLanguages} from '../src/rules/names/native-languages.js'
import {romanizer} from '../src/rules/names/romanizer.js'
import {shipped} from '../src/rules/names/shipped.js'
import {WordFilter} from '../src/rules/names/word-filter.js'

const {names, tables, filter} = shipped()
const quick = new NameIndex(names, tables, filter)
const full = new NameIndex(names, tables, WordFilter.open())

/** What an index makes of a word, without the objects that are its own. */
function seen(index: NameIndex, word: string) {
  const known = /[ \u00a0-]/.test(word) ? null : index.word(word)
  const readings = known?.readings.map(({native, schemes, end}) => ({native, schemes, end}))
  return {goesOn: known?.goesOn, readings, canonical: index.canonical(word)?.en}
}

function expectSame(word: string) {
  expect(seen(quick, word), word).toEqual(seen(full, word))
}

describe('the filter of words', () => {
  test('lets through every name in every scheme', () => {
    for (const language of nativeLanguages) {
      const writers = schemes.map((scheme) => romanizer(scheme, language))
      const natives = [...(gazetteer.places ?? []), ...(gazetteer.people ?? [])].flatMap(
        (entry) => entry[language] ?? [],
      )
      // Every name in one scheme, and over all names every scheme.
      for (const [i, native] of natives.entries()) {
        const written = writers[i % writers.length]?.(native) ?? ''
        expectSame(written)
        expectSame(written.split(/[ -]/)[0] ?? '')
      }
    }
  })

  test('changes nothing for any word', () => {
    const syllable = fc.constantFrom(
      ...'a e i o u y ie kh ch tch sch sz cz zh j k kr v w f ff n nn l ł s sk skyi z ž m r t d dni p b g h ’ '.split(
        ' ',
      ),
    )
    const word = fc.array(syllable, {minLength: 1, maxLength: 6}).map((parts) => parts.join(''))
    fc.assert(
      fc.property(fc.oneof(word, fc.string({unit: 'grapheme'})), (one) => {
        expectSame(one)
        expectSame(one.slice(0, 1).toUpperCase() + one.slice(1))
      }),
      {numRuns: 2000},
    )
  })
})

test('the words of a region are counted as each country’s own pattern counts them', () => {
  const words = Object.values(regionWords).flat()
  const piece = fc.constantFrom(...words, ...words.map((word) => word.toUpperCase()), ' ', '-', 'n', '’s ', '. ', 'é')
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      const text = pieces.join('')
      const counts = regionEvidence({text})
      for (const [country, of] of Object.entries(regionWords)) {
        const pattern = new RegExp(`\\b(?:${of.join('|')})`, 'gi')
        expect(counts.get(country) ?? 0).toBe(text.match(pattern)?.length ?? 0)
      }
    }),
  )
})
