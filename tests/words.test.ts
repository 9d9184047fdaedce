import fc from 'fast-check'
import {expect, test} from 'vitest'
import {CharacterKind, characterKind} from '../src/article/characters.js'
import {countFunctionWords} from '../src/article/language.js'
import {countWords} from '../src/article/words.js'
import {tokenize} from '../src/rules/boilerplate/matcher/tokens.js'
import {anyText, articleLike} from './article-like.js'

// The tables of characters must say what the classes of regular expressions say.
const units = [
  'a',
  'Z',
  'é',
  'ß',
  'İ',
  'Σ',
  'ж',
  'Д',
  'א',
  'あ',
  '漢',
  '〇',
  'ー',
  '한',
  '๑',
  '٣',
  '1',
  '²',
  'Ⅷ',
  '\u0301',
]
const others = ['’', "'", '-', '–', ' ', '.', ',', '\n', '\ud835\udc00', '😀', '\ud800']
const letters = fc.string({unit: fc.constantFrom(...units, ...others)})
const texts = fc.oneof(letters, articleLike, anyText)

test('every code unit is of the kind that regular expressions say', () => {
  for (let unit = 0; unit < 0x10000; unit++) {
    const character = String.fromCharCode(unit)
    const expected = /\p{Cs}/u.test(character)
      ? CharacterKind.Surrogate
      : /\p{L}/u.test(character)
        ? CharacterKind.Letter
        : /\p{N}/u.test(character)
          ? CharacterKind.Number
          : CharacterKind.Other
    if (characterKind(unit) !== expected) throw new Error(`U+${unit.toString(16)} is ${characterKind(unit)}`)
  }
})

test('words are runs of letters and digits', () => {
  fc.assert(
    fc.property(texts, (text) => {
      expect(countWords(text)).toBe(text.match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu)?.length ?? 0)
    }),
    {numRuns: 3000},
  )
})

test('function words are counted among runs of letters', () => {
  fc.assert(
    fc.property(fc.oneof(texts, fc.constantFrom('The cat and le chat', 'THE für İn et')), (text) => {
      expect(countFunctionWords(text).words).toBe(text.match(/\p{L}+/gu)?.length ?? 0)
    }),
    {numRuns: 3000},
  )
})

test('words of a line begin and end where the classes of letters say', () => {
  const word =
    /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}ー]|\p{N}+|(?:(?![\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}ー])[\p{L}\p{M}])+/gu
  fc.assert(
    fc.property(texts, (text) => {
      const expected = [...text.matchAll(word)].map(({0: found, index}) => ({
        start: index,
        end: index + found.length,
        isNumber: /^\p{N}/u.test(found),
        capital: found.charAt(0) !== found.charAt(0).toLowerCase() || found.charAt(0) === found.charAt(0).toUpperCase(),
      }))
      expect(tokenize(text).map(({start, end, isNumber, capital}) => ({start, end, isNumber, capital}))).toEqual(
        expected,
      )
    }),
    {numRuns: 3000},
  )
})
