import fc from 'fast-check'
import {expect, test} from 'vitest'
import {CodeUnits} from '../src/article/code-units.js'
import {foreignWords} from '../src/article/language.js'
import {countCues} from '../src/rules/language/cues.js'
import {alsoEnglish, onlyEnglish} from '../src/rules/language/data/also-english.js'

const scraps = fc.constantFrom(
  ...'the The between because der Les est för się für ſe 3the the_ café thé été und un-der it’s 𝒜 😀 \ud800 K'.split(
    ' ',
  ),
  ...[' ', '\n', '.', '_', '9'],
)
const passage = fc.oneof(
  fc.array(scraps, {maxLength: 20}).map((chosen) => chosen.join('')),
  fc.array(scraps, {maxLength: 20}).map((chosen) => chosen.join(' ')),
  fc.string({unit: 'binary'}),
)

test('cues are counted as by two regular expressions', () => {
  fc.assert(
    fc.property(passage, (passage) => {
      const isForeign = (word: string) => foreignWords.has(word) && !alsoEnglish.has(word)
      expect(countCues(passage)).toEqual({
        english: (passage.match(/\w+/g) ?? []).filter((word) => onlyEnglish.includes(word.toLowerCase())).length,
        foreign: (passage.match(/\p{L}+/gu) ?? []).filter((word) => isForeign(word.toLowerCase().replace('ſ', 's')))
          .length,
      })
    }),
  )
})

test('code units are those of the text, and a space', () => {
  const units = new CodeUnits()
  fc.assert(
    fc.property(fc.string({unit: 'binary', maxLength: 5000}), (text) => {
      const expected = Array.from({length: text.length}, (_, i) => text.charCodeAt(i))
      expect([...units.of(text).subarray(0, text.length + 1)]).toEqual([...expected, 0x20])
    }),
  )
})
