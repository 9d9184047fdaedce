import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {splitParagraphs} from '../src/article/paragraphs.js'
import {anyText} from './article-like.js'

const split = (text: string) => splitParagraphs(text).map(({start, end}) => text.slice(start, end))

describe('splitParagraphs', () => {
  test.each([
    ['nothing', '', []],
    ['only white space', ' \n\t\n\u00a0\n', []],
    ['blank lines', 'One.\n\nTwo.\n', ['One.', 'Two.']],
    ['lines, as extractors leave them', 'One.\nTwo.', ['One.', 'Two.']],
    ['Windows line ends', 'One.\r\n\r\nTwo.', ['One.', 'Two.']],
    ['old Mac line ends', 'One.\rTwo.', ['One.', 'Two.']],
    ['separators of Unicode', 'One.\u2028Two.\u2029Three.\u0085Four.', ['One.', 'Two.', 'Three.', 'Four.']],
    ['indentation and trailing space', '  One.  \n\tTwo.', ['One.', 'Two.']],
    ['a byte-order mark', '\ufeffOne.', ['One.']],
  ])('%s', (_name, text, expected) => {
    expect(split(text)).toEqual(expected)
  })

  test('lines wrapped at a width belong together', () => {
    const first = [
      'The ferry between Lower Hale and the island left at seven, whether',
      'or not the milk had come. Since Monday it waits, and the skipper is',
      'glad of it. The new timetable gives the crew ten minutes of grace;',
      'the lorry of the dairy and the two teachers of the school now cross',
      'together.',
    ].join('\n')
    const second = 'Nobody would say how much longer the trial will run, and nobody has\nasked so far.'
    expect(split(`${first}\n\n${second}\n`)).toEqual([first, second])
  })

  test('short lines of a toolbar stay apart', () => {
    expect(split('Share on Facebook\nShare on Twitter\nPrint')).toHaveLength(3)
  })

  test('paragraphs hold every character that is no space, in order', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const kept = split(text).join('').replace(/\s/g, '')
        expect(kept).toBe(text.replace(/[\s\u0085]/g, ''))
      }),
    )
  })

  test('a million blank lines are no trouble', () => {
    expect(split('One.' + '\n'.repeat(1_000_000) + 'Two.')).toEqual(['One.', 'Two.'])
  })
})
