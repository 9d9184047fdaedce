import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {readArticle} from '../src/article/article.js'
import {capitalisedWords} from '../src/rules/names/capitalised.js'
import {Kind, kindOf} from '../src/rules/names/characters.js'
import {regionEvidence} from '../src/rules/names/context.js'
import {regionWords} from '../src/rules/names/data/context-words.js'
import {gazetteer} from '../src/rules/names/data/gazetteer.js'
import {schemes} from '../src/rules/names/data/schemes.js'
import {foldVowels} from '../src/rules/names/fold.js'
import {NameIndex} from '../src/rules/names/name-index.js'
import {nativeLanguages} from '../src/rules/names/native-languages.js'
import {romanizer} from '../src/rules/names/romanizer.js'
import {packSections, textIn, twoBytes, unpackSections} from '../src/rules/sections.js'
import {shipped} from '../src/rules/names/shipped.js'
import {soundKey} from '../src/rules/names/sounds.js'
import {textsOf, textTable} from '../src/rules/names/text-table.js'
import {WordFilter} from '../src/rules/names/word-filter.js'
import {scanText} from '../src/article/scan.js'
import {noSmallWords} from '../src/article/small-words.js'

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

describe('the capitalised words of a text', () => {
  const filter = WordFilter.open()
  // The rules that the look at characters stands for, as regular expressions.
  const word = /\p{Lu}(?<![\p{L}\p{M}]['’′´`‘]?\p{Lu})[\p{L}\p{M}]*(?:['’′´`‘][\p{L}\p{M}]+)*/gu
  const name = /(?<![\p{L}\p{M}])\p{Lu}\p{Ll}[\p{L}\p{M}]{3,}/gu

  const piece = fc.oneof(
    fc.constantFrom(
      ..."Kyiv kyiv Ukraine O’Brien D'Artagnan l’Ukraine Ürümqi ÉCOLE iPhone McDonald’s Kyiv’s KYIV’S _ @ # . / 2 ’ ' ` ´ - 𝐀 𐐀𐐨𐐨𐐨𐐨 é ż Ѐ 😀 ʼ ́".split(
        ' ',
      ),
      ' ',
    ),
    fc.string({unit: 'grapheme', maxLength: 3}),
    fc.string({unit: 'binary', maxLength: 2}),
  )
  const text = fc.array(piece, {maxLength: 12}).map((pieces) => pieces.join(''))

  test('are those of the rule', () => {
    fc.assert(
      fc.property(text, (one) => {
        const {isPlain, capitals} = scanText(one, noSmallWords())
        const found = capitalisedWords(one, isPlain ? capitals : undefined, filter)
        const words = Array.from(one.matchAll(word), ({0: actual, index}) => ({
          start: index,
          end: index + actual.replace(/['’]s$/i, '').length,
        }))
        expect(found.candidates).toEqual(words)
        const names = Array.from(one.matchAll(name), ({0: actual, index}) => ({
          start: index,
          end: index + actual.length,
        }))
        const alone = names.filter(({start}) => !/[\p{N}_.@#/]/u.test(one.charAt(start - 1)))
        expect(found.names.map(({start, end}) => ({start, end}))).toEqual(alone)
      }),
      {numRuns: 3000},
    )
  })

  test('share a key of sounds in ASCII and without marks', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[A-Za-z]{1,30}$/), (one) => {
        const letters = one
          .toLowerCase()
          .replace(/t(?=[szcj])|d(?=[zj])/g, '')
          .replace(/[^lmnrbpdt]/g, '')
          .replace(/(.)\1+/g, '$1')
        expect(soundKey(`A${one}B`, 1, one.length + 1)).toBe(soundKey(one))
        expect(soundKey(one) === soundKey(letters)).toBe(true)
      }),
    )
  })
})

test('the table of characters says what the Unicode properties say', () => {
  for (let unit = 0; unit < 0xd800; unit++) {
    const character = String.fromCharCode(unit)
    const kind = kindOf(unit)
    const said = [Kind.Letter, Kind.Upper, Kind.Lower, Kind.Mark, Kind.Number].map((bit) => (kind & bit) !== 0)
    const is = [/[\p{L}\p{M}]/u, /\p{Lu}/u, /\p{Ll}/u, /\p{M}/u, /\p{N}/u].map((property) => property.test(character))
    if (said.join() !== is.join()) expect(said, unit.toString(16)).toEqual(is)
  }
})

test('folding by way of a short cut gives the same', () => {
  const punctuation = fc.constantFrom(...'’‘“”–—…′´`ª º µ ½ \u00a0'.split(''), ' ', 'A', 'z', "'", '\n')
  fc.assert(
    fc.property(fc.array(punctuation), (pieces) => {
      const one = pieces.join('')
      const withMark = foldVowels(`${one} č`)
      if (!/^[ -~]*$/.test(one)) expect(`${foldVowels(one)} č`).toBe(withMark)
    }),
  )
})

test('a table has every text under its key', () => {
  const entries = fc.array(
    fc.tuple(
      fc.string(),
      fc.string().map((text) => JSON.stringify(text)),
    ),
  )
  fc.assert(
    fc.property(entries, fc.string(), (given, other) => {
      const table = textTable(given)
      for (const key of [...given.map(([key]) => key), other]) {
        expect(textsOf(table, key)).toEqual(given.filter(([one]) => one === key).map(([, text]) => text))
      }
    }),
  )
})

test('arrays come out of a file as they went in', () => {
  const sections = {
    a: Uint8Array.of(1, 2, 3),
    b: Uint16Array.of(500),
    c: new Uint32Array(0),
    d: Uint32Array.of(2 ** 31),
    e: Int32Array.of(-1),
  }
  expect(unpackSections(packSections(sections))).toEqual(sections)
  const shifted = Buffer.concat([Buffer.of(0), packSections(sections)]).subarray(1)
  expect(unpackSections(shifted)).toEqual(sections)
})

test('numbers are packed in two bytes if they have room', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(0xffff)), (numbers) => {
      expect([...twoBytes(numbers)]).toEqual(numbers)
    }),
  )
  expect(() => twoBytes([0x10000])).toThrow(RangeError)
})

test('a part of an array is read as text', () => {
  expect(textIn(Buffer.from('Łódź, Lund'), 7)).toBe(', Lund')
})

test('the words of a region are counted as each country’s own pattern counts them', async () => {
  const words = Object.values(regionWords).flat()
  const piece = fc.constantFrom(...words, ...words.map((word) => word.toUpperCase()), ' ', '-', 'n', '’s ', '. ', 'é')
  await fc.assert(
    fc.asyncProperty(fc.array(piece), async (pieces) => {
      const text = pieces.join('')
      const counts = regionEvidence(await readArticle(text))
      for (const [country, of] of Object.entries(regionWords)) {
        const pattern = new RegExp(`\\b(?:${of.join('|')})`, 'gi')
        expect(counts.get(country) ?? 0).toBe(text.match(pattern)?.length ?? 0)
      }
    }),
  )
})
