import {describe, expect, test} from 'vitest'
import {phraseBooks} from '../src/rules/boilerplate/data/books.js'
import {CodeWriter} from '../src/rules/boilerplate/code.js'
import {Lexicon} from '../src/rules/boilerplate/lexicon.js'
import {packLexicon} from '../src/rules/boilerplate/pack.js'
import {compile, PatternError} from '../src/rules/boilerplate/pattern.js'
import {PatternList} from '../src/rules/boilerplate/pattern-list.js'
import {Words} from '../src/rules/boilerplate/vocabulary.js'

function matches(source: string, line: string): boolean {
  const list = new PatternList([source])
  const words = new Words()
  list.vocabulary.read(line, words)
  return list.matchesAll(0, words)
}

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
    const sets = {rest: 'the (rest|sequel)', ad: '[the] ad'}
    const [bySet, spelt] = ['{rest} after {ad}', '(the (rest|sequel)) after [the] ad'].map(
      (source) => compile(source, new CodeWriter(), sets).code,
    )
    expect(bySet).toEqual(spelt)
  })

  test.each(['a (b', 'a )', '{nothing}', '[a]', ''])('“%s” is refused', (source) => {
    expect(() => compile(source, new CodeWriter())).toThrow(PatternError)
  })
})

// A pattern that does not read its own example reads nothing.
describe.each(phraseBooks)('phrases of $language, from $from', (book) => {
  test('every example is read by its pattern', () => {
    const lexicon = new Lexicon(packLexicon([book]))
    const words = new Words()
    const unread = lexicon.entries.filter((entry) => {
      lexicon.vocabulary.read(entry.example, words)
      if (entry.anchor === 'line' || entry.anchor === 'weak') return !entry.matchesToEnd(words, 0)
      if (entry.anchor === 'label' || entry.anchor === 'opening') return entry.match(words, 0) < 0
      return !Array.from({length: words.length}, (_, from) => entry.match(words, from)).some((end) => end > 0)
    })
    expect(unread.map(({kind, anchor, example}) => `${kind} ${anchor}: ${example}`)).toEqual([])
  })
})
