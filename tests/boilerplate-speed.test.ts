import fc from 'fast-check'
import {expect, test} from 'vitest'
import {creditWords} from '../src/rules/boilerplate/data/credit-words.js'
import {leads} from '../src/rules/boilerplate/data/leads.js'
import {lexicon} from '../src/rules/boilerplate/matcher/all-phrases.js'
import {anchors, beginsBit, creditBit, cueBit} from '../src/rules/boilerplate/matcher/signs.js'
import {loosened} from '../src/rules/boilerplate/loose.js'
import {classify, fold, foldShift, Kind, kindMask, Mark} from '../src/rules/boilerplate/matcher/letters.js'
import {mayBeDressed, undressed} from '../src/rules/boilerplate/headlines/dressed.js'
import {Reading} from '../src/rules/boilerplate/reading.js'
import {Recent} from '../src/rules/boilerplate/recent.js'
import {hasSmallWord, recogniseScrambled} from '../src/rules/boilerplate/scrambled.js'
import {shapes} from '../src/rules/boilerplate/data/shapes.js'
import {credit} from '../src/rules/boilerplate/credits.js'
import {isCued, mayHaveShape, shapesFor} from '../src/rules/boilerplate/shapes.js'
import {tokenize} from '../src/rules/boilerplate/matcher/tokens.js'
import {Words} from '../src/rules/boilerplate/matcher/read-words.js'
import {contentWords} from '../src/rules/boilerplate/matcher/words.js'
import {anyText, articleLike} from './article-like.js'
import {wordings} from './boilerplate-wordings.js'
import {fixture, fixtureNames} from './fixtures.js'

// What spares a look must never spare one that would have found something.

const pieces = [
  ...Object.values(wordings).flat(),
  ...creditWords.map((word) => `${word}: Anna Roos`),
  'Photo : Anna Roos / Beispiel',
  '写真：山田',
  '2024-05-04T10:15:00Z',
  '…und dann kam der Regen…',
  '— Anna Roos (@annaroos) May 4, 2022',
  'https://example.com/a',
  'desk@example.com',
  '[caption id="12"]',
  '[b]so[/b]',
  '$$ad$$',
  '{{ad}}',
  '<div class="a">',
  'ByAnna Roos',
  'Von\u00c4nne Roos',
  'afp/dpa',
  '(AFP)',
  '© Example Media GmbH',
  'copyright 2021 Example',
  '(C) 2021 Example',
  '• Lund • Flood • River',
  '#flood #lund',
  'Home › News › Flood',
  'Strom | Nachrichten',
  '» Home » News » Flood',
  '👉 The river rises in Lund again',
  'FAZ+ Wie der Fluss nach Lund kam',
  '*** The square of Lund at noon, seen from above',
  '-- With Anna Roos',
  'videoMinister Anna Roos spoke. He left',
  'OfMarta 𝐀nna 😀 ok',
]
const text = fc.oneof(
  articleLike,
  anyText,
  fc.constantFrom(...pieces),
  fc
    .array(fc.constantFrom(...pieces, ' ', '. ', '“', '”', 'é', 'İ', 'ß', 'Σ', '한', '๑', '〇1', '\u0301'))
    .map((parts) => parts.join('')),
)
function check(property: (text: string) => void): void {
  fc.assert(fc.property(text, property), {numRuns: 3000})
}

function read(line: string): {words: Words; reading: Reading} {
  const words = new Words()
  lexicon.vocabulary.read(line, words)
  return {words, reading: new Reading(line, words)}
}

test('a vocabulary reads the words that the tokenizer reads', () => {
  check((line) => {
    const {words, reading} = read(line)
    const tokens = tokenize(line)
    const found = tokens.map((_, at) => ({
      id: words.ids[at],
      start: words.startOf(at),
      end: words.endOf(at),
      capital: words.isCapital(at),
      isNumber: ((words.flags[at] ?? 0) & 2) !== 0,
    }))
    expect(words.length).toBe(tokens.length)
    expect(found).toEqual(tokens.map(({word, ...token}) => ({id: lexicon.vocabulary.idOf(word), ...token})))
    expect(reading.wordCount).toBe(reading.tokens.length)
    if (reading.foldedLength >= 0) expect(reading.foldedLength).toBe(tokens.map(({word}) => word).join(' ').length)
  })
})

test('words that say what a text is about are those of the tokenizer', () => {
  check((line) => {
    for (const stem of contentWords(line)) expect(tokenize(line).some(({word}) => word.startsWith(stem))).toBe(true)
  })
})

test('places where words are glued are those where two small letters meet a capital and one', () => {
  check((line) => {
    const expected = Array.from(line.matchAll(/(?<=\p{Ll}{2})(?=\p{Lu}\p{Ll})/gu), ({index}) => index)
    expect(read(line).reading.seams).toEqual(expected)
  })
})

test('stops are at least the ends of sentences', () => {
  check((line) => {
    const {stops} = read(line).words
    for (const {index} of line.matchAll(/[.!?…。！？]/g)) expect(stops).toContain(index)
  })
})

test('a line of a shape has its cue', () => {
  check((line) => {
    if (line === '') return
    const {reading} = read(line)
    for (const shape of shapes) {
      if (!shape.shape().test(line)) continue
      expect([mayHaveShape(reading), isCued(shape, line)]).toEqual([true, true])
      expect(shapesFor(reading)).toContain(shape)
    }
  })
})

test('where a small word is found in what was read, no letters are shifted', () => {
  check((line) => {
    if (hasSmallWord(line, read(line).words)) expect(recogniseScrambled(line)).toBeUndefined()
  })
  expect(hasSmallWord('Under the bridge', read('Under the bridge').words)).toBe(true)
})

test('a line that may not be dressed has nothing to take off', () => {
  check((line) => {
    if (!mayBeDressed(read(line).reading)) expect(undressed(line, 1)).toEqual([])
  })
})

test('of texts those that were met last are remembered', () => {
  const recent = new Recent<number>(4)
  const worked: string[] = []
  const lengthOf = (text: string) => {
    worked.push(text)
    return text.length
  }
  for (const text of ['Share', 'Share', 'Share now', 'Tags', 'Menu', 'Share', 'Login', 'Tags', 'Share now', 'No', 'No'])
    expect(recent.remember(text, lengthOf, (length) => length > 2)).toBe(text.length)
  expect(worked).toEqual(['Share', 'Share now', 'Tags', 'Menu', 'Login', 'Share now', 'No', 'No'])
})

test('a loosened expression matches what the expression matches', () => {
  const loose = shapes.map(({shape}) => ({exact: shape(), loose: loosened(shape())}))
  check((line) => {
    for (const {exact, loose: superset} of loose) if (exact.test(line)) expect(superset?.test(line)).not.toBe(false)
  })
  expect(loosened(/^[\p{Lu}\]-]\p{sc=Han}\[$/u)?.source).toBe('^[A-Z\\u0080-\\u{10ffff}\\]-]\\p{sc=Han}\\[$')
  for (const hard of [/(?!\p{L})a/u, /[^\p{L}]/u, /\P{L}\p{L}/u, /\p{L}/iu, /a/u])
    expect(loosened(hard)).toBeUndefined()
})

test('a credit has a word for a picture', () => {
  check((line) => {
    const {words} = read(line)
    if (credit.test(line)) expect(lexicon.hasSign(creditBit, words)).toBe(true)
  })
})

/** Fixtures, and phrases as they are printed: every so many lines, since each is compared with all phrases. */
const lines = [
  ...fixtureNames('rules', 'boilerplate').map((name) => fixture('rules', 'boilerplate', name, 'input.txt')),
  ...fixtureNames('keep').map((name) => fixture('keep', name)),
]
  .flatMap((article) => article.split('\n').filter(Boolean))
  .filter((_, at) => at % 30 === 0)
  .concat(lexicon.entries.filter((_, at) => at % 90 === 0).map(({example}) => example))

test('phrases that match a line are among the candidates', () => {
  const {entries} = lexicon
  for (const line of lines) {
    const {words} = read(line)
    for (const anchor of anchors) {
      const isWhole = anchor === 'line' || anchor === 'weak' || anchor === 'closing'
      const candidates = lexicon.candidates(anchor, words, 0)
      const matching = entries.filter(
        (entry) => entry.anchor === anchor && (isWhole ? entry.matchesToEnd(words, 0) : entry.match(words, 0) > 0),
      )
      expect(candidates, line).toEqual(expect.arrayContaining(matching))
      // Whole lines are looked for without a sign, and bags have none.
      if (matching.length > 0 && anchor !== 'line')
        expect(lexicon.hasSign(beginsBit(anchor) | cueBit(anchor), words)).toBe(true)
    }
  }
})

test('every unit has the marks of its class, and is folded as it is in a word', () => {
  for (let unit = 0; unit < 0x10000; unit++) {
    const found = classify(unit)
    const character = String.fromCharCode(unit)
    if (/\p{Lu}/u.test(character)) expect(found & Mark.Upper).not.toBe(0)
    if (/\p{Ll}/u.test(character)) expect(found & Mark.Lower).not.toBe(0)
    const folded = found >>> foldShift
    if (folded === 0) continue
    expect(String.fromCharCode(folded)).toBe(fold(character))
    if ((found & kindMask) === Kind.Letter) expect(`a${String.fromCharCode(folded)}a`).toBe(fold(`a${character}a`))
  }
})

test('the words before a summons are folded', () => {
  for (const lead of leads) expect(fold(lead)).toBe(lead)
})
