import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {bracketed} from '../src/rules/language/bracketed.js'
import {capital} from '../src/rules/text/capital.js'
import {decimal} from '../src/rules/text/decimal.js'
import {doubledWord} from '../src/rules/text/doubled-word.js'
import {entity} from '../src/rules/text/entity.js'
import {frenchSpacing} from '../src/rules/text/french-spacing.js'
import {genderColon} from '../src/rules/text/gender-colon.js'
import {gluedName} from '../src/rules/text/glued-name.js'
import {invisible} from '../src/rules/text/invisible.js'
import {readMisread} from '../src/rules/text/misread.js'
import {mixedAlphabet} from '../src/rules/text/mixed-alphabet.js'
import {ordinal} from '../src/rules/text/ordinal.js'
import type {PatternRuleSet} from '../src/rules/text/pattern-rule.js'
import {Sign} from '../src/rules/text/sign.js'
import {readSigns} from '../src/rules/text/signs.js'
import {gluedWords} from '../src/rules/text/data/function-words.js'
import {spaceAfterStop} from '../src/rules/text/space-after-stop.js'
import {spaceBeforeStop} from '../src/rules/text/space-before-stop.js'
import {thousands} from '../src/rules/text/thousands.js'
import {time} from '../src/rules/text/time.js'
import {articleLike} from './article-like.js'

const rules: Record<string, PatternRuleSet> = {
  bracketed,
  decimal,
  entity,
  frenchSpacing,
  genderColon,
  gluedName,
  invisible,
  mixedAlphabet,
  ordinal,
  spaceAfterStop,
  spaceBeforeStop,
  thousands,
  time,
}

const scraps = fc.constantFrom(
  ...'the of in a The OF may march monday Mondays russian and which to from at inside innen'.split(' '),
  ...'theOM ofLund XXIe Ve 200e 1er 3ème 20-th 20-го 5º 14h30 9 h 24h 3 000 1,5 0,125 1,000 12,5 km million percent'.split(
    ' ',
  ),
  ...[
    '.',
    ',',
    '!',
    '?',
    ':',
    ';',
    '%',
    '(',
    ')',
    '[',
    ']',
    '_',
    '-',
    '*',
    '/',
    "'",
    '’',
    '“',
    '”',
    '–',
    '#',
    '&',
    '\\',
  ],
  ...['&amp;', '& nbsp ;', '&#39;', '#39;', 'amp;', '&hellip', '\\u2019', '&amp;#8217;', 'R&D'],
  ...[
    '\u00a0',
    '\u202f',
    '\u2009',
    '\u00ad',
    '\u200b',
    '\ufeff',
    '\u{e0041}',
    '\u0093',
    '\ufffd',
    'Â',
    'Ã©',
    'â€™',
    'é',
  ],
  ...['Київ', 'Kиїв', 'ο', '都', 'ａ', 'ſ', 'İ', '0', '7', '12', 'm', 'X', '\n', ' ', ' ', ' ', ' ', ' '],
)

const text = fc.oneof(
  articleLike,
  fc.array(scraps, {maxLength: 40}).map((chosen) => chosen.join('')),
  fc.array(scraps, {maxLength: 40}).map((chosen) => chosen.join(' ')),
  fc.string({unit: 'binary'}),
)

function hasSign(text: string, sign: Sign): boolean {
  return readSigns(text).places.has(sign)
}

describe('wherever a pattern matches, its sign is there', () => {
  test.each(Object.keys(rules))('%s', (name) => {
    const {sign, pattern} = rules[name] as PatternRuleSet
    fc.assert(
      fc.property(text, (text) => {
        if (needed[name]?.test(text) !== false && pattern().test(text)) expect(hasSign(text, sign)).toBe(true)
      }),
      {numRuns: 1000},
    )
  })

  // Letters of other alphabets alone are no sign, though the patterns take them once there is one.
  const needed: Record<string, RegExp> = {
    gluedName: new RegExp(`(?<![\\p{L}\\p{N}\\p{M}.@#/_'’-])(?:${gluedWords.join('|')})[A-Z]`, 'u'),
    spaceAfterStop: /[a-z\d)][.!?][A-Z]|[a-z],[a-z]/,
    mixedAlphabet: /[\u0370-\u052f]/,
  }
})

describe('a match begins at its sign, or within the reach of its pattern before it', () => {
  const reaching = Object.entries(rules).filter(([, {reach}]) => reach !== undefined)
  test.each(reaching)('%s', (_name, {sign, pattern, reach = 0}) => {
    fc.assert(
      fc.property(text, (text) => {
        const places = readSigns(text).places.get(sign) ?? []
        for (const {index} of text.matchAll(pattern()))
          expect(places.some((place) => index <= place && place <= index + reach)).toBe(true)
      }),
      {numRuns: 1000},
    )
  })
})

test('a weekday, a month with its day or a people in small letters is a sign', () => {
  fc.assert(
    fc.property(text, (text) => {
      const places = readSigns(text).places.get(Sign.SmallProperWord) ?? []
      for (const {0: word, index} of text.matchAll(capital.pattern())) {
        if (!/^(?:may|march|august)$/.test(word) || /^,? \d/.test(text.slice(index + word.length)))
          expect(places).toContain(index)
      }
    }),
    {numRuns: 1000},
  )
})

test('a doubled word is a sign', () => {
  fc.assert(
    fc.property(text, (text) => {
      if (/\w_|_\w/.test(text)) return
      const places = readSigns(text).places.get(Sign.DoubledWord) ?? []
      for (const {0: found, index} of text.matchAll(doubledWord.pattern())) {
        if (!/^[a-z\s]+$/i.test(found) || /\w$/.test(text.slice(0, index))) continue
        expect(places.some((place) => index <= place && place <= index + (doubledWord.reach ?? 0))).toBe(true)
      }
    }),
    {numRuns: 1000},
  )
})

test('what a code page makes of UTF-8 is a sign', () => {
  fc.assert(
    fc.property(text, (text) => {
      for (let i = 0; i < text.length; i++) {
        if (readMisread(text, i)) expect(hasSign(text, Sign.Misread)).toBe(true)
      }
    }),
  )
})

test('every place of a foreign word or letter is found, or one before it in its word', () => {
  fc.assert(
    fc.property(text, (text) => {
      const {foreign} = readSigns(text)
      for (const {index} of text.matchAll(/[\u00c0-\u024f\u0370-\u10ff\u3040-\ud7a3]+|\b(?:der|het|que)\b/g))
        expect(foreign).toContain(index)
    }),
  )
})

describe('readSigns', () => {
  const signsIn = (text: string) => [...readSigns(text).places.keys()]

  test('most text has no sign', () => {
    expect(signsIn('He said: “In 2014, some 1,000 people (U.S. 5) may have left, at 5.30.” It’s so!')).toEqual([])
  })

  test.each([
    ['a [pour', Sign.Bracket],
    ['on monday', Sign.SmallProperWord],
    ['on may 9', Sign.SmallProperWord],
    ['some 1,5', Sign.DecimalComma],
    ['of the of', Sign.DoubledWord],
    ['It&#8217;s', Sign.Reference],
    ['voters: inside', Sign.GenderColon],
    ['for theOM', Sign.GluedWord],
    ['at 14 h 30', Sign.Hour],
    ['govern\u00adment', Sign.Invisible],
    ['cafÃ©', Sign.Misread],
    ['Kуiv', Sign.OtherAlphabet],
    ['the XXIe', Sign.Ordinal],
    ['left.The', Sign.Seam],
    ['Why ?', Sign.SpaceBeforeMark],
    ['said .', Sign.SpaceBeforeStop],
    ['3 000', Sign.SpacedDigits],
  ])('%s', (text, sign) => {
    expect(signsIn(text)).toEqual([sign])
  })

  test('a name behind a preposition or a first name is kept if it stands in small letters too', () => {
    const text = 'In London she met Anna Torvald. So torvald said.'
    expect(readSigns(text).names).toEqual([text.indexOf('Torvald')])
  })
})
