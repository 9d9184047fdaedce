import {describe, expect, test} from 'vitest'
import {phraseBooks} from '../src/rules/boilerplate/data/books.js'
import {readBooks} from '../src/rules/boilerplate/entries.js'
import {compile, PatternError} from '../src/rules/boilerplate/pattern.js'
import {tokenize} from '../src/rules/boilerplate/tokens.js'

const matches = (source: string, line: string, sets: Record<string, string> = {}) =>
  compile(source, sets).matchesToEnd(tokenize(line), 0)

describe('the phrase language', () => {
  test.each([
    ['suite après la publicité', 'SUITE APRES LA PUBLICITE !'],
    ['(ad|advert) [break] ends', 'Advert ends'],
    ['(ad|advert) [break] ends', 'Ad break ends'],
    ['# for # weeks', '1,99 € for 4 weeks'],
    ['by <name>', 'By Anna van der Berg'],
    ['photo ... getty', 'Photo: the square at noon / Getty'],
    ['下一页', '下一页'],
    ['la suite', 'La suite…'],
  ])('%s matches “%s”', (source, line) => {
    expect(matches(source, line)).toBe(true)
  })

  test.each([
    ['ad ends', 'ad ends soon'],
    ['by <name>', 'by then'],
    ['# weeks', 'four weeks'],
  ])('%s does not match “%s”', (source, line) => {
    expect(matches(source, line)).toBe(false)
  })

  test('sets are used by name', () => {
    expect(matches('{rest} after {ad}', 'the sequel after the ad', {rest: 'the (rest|sequel)', ad: '[the] ad'})).toBe(
      true,
    )
  })

  test.each(['a (b', 'a )', '{nothing}', '[a]', ''])('“%s” is refused', (source) => {
    expect(() => compile(source)).toThrow(PatternError)
  })
})

// A pattern that does not read its own example reads nothing.
describe.each(phraseBooks)('phrases of $language, from $from', (book) => {
  test('every example is read by its pattern', () => {
    const unread = readBooks([book]).filter(({anchor, pattern, example}) => {
      const tokens = tokenize(example)
      if (anchor === 'line' || anchor === 'weak') return !pattern.matchesToEnd(tokens, 0)
      if (anchor === 'label' || anchor === 'opening') return pattern.match(tokens, 0) < 0
      return !tokens.some((_, from) => pattern.match(tokens, from) > 0)
    })
    expect(unread.map(({kind, anchor, source, example}) => `${kind} ${anchor}: ${source} <- ${example}`)).toEqual([])
  })
})
