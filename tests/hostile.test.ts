import {describe, expect, test} from 'vitest'
import {toString} from 'nlcst-to-string'
import {readArticle} from '../src/article/article.js'
import {clean} from '../src/clean.js'
import {parseParagraph} from '../src/article/parse.js'

// What stalls or overflows tokenizers, backtracking expressions and quadratic loops. No time is asserted: quadratic work
// on these lengths runs into the time limit of the test.
const patterns = [
  ...[
    '. . . . ',
    '.!.!.!',
    'a. a. a. ',
    'a/a/a/',
    " o' a",
    '1. 1. 1. ',
    'a-',
    'a: ',
    '; ',
    '… ',
    ', ',
    '— ',
    '* ',
    '_',
  ],
  ...['“', '” “ ', '"', '" a ', "'", '« a » ', '“A first one.” ', '`', '(', '[', '<', '{'],
  ...[' ', '\t', '\n', '\r', 'a\n\n', 'a\r\n', '\u2028', '\u00a0', '\u200b', '\ufeff'],
  ...['Ad\n', 'Video\n', '# \n', 'Read also ', 'by clicking ', 'Photo: ', 'subscribe to our newsletter ', 'a | ', '• '],
  ...['A', 'A ', 'aA', 'aaaAa ', 'abcdefghij', 'John Smith ', 'the the ', 'Kyiv ', 'Izioum-', 'Zaporizhzhia', 'Київ '],
  ...['1', '1 000 ', '200e ', '14h30 ', '1,2.3 ', 'https://a.b/', '@a', '#', 'a@b.', '&amp;', '&#8217;', 'â€™'],
  ...['😀', 'a\u0301', '\ud800', '漢', '\u0000', '\u202e'],
]

describe('hostile text', () => {
  test.each(patterns)('%j again and again is cleaned, and no rule fails', async (pattern) => {
    const {notices} = await clean(pattern.repeat(Math.ceil(20_000 / pattern.length)))
    expect(notices).toEqual([])
  })

  test.each(['a-', '. . . . ', " o' a", 'a b. C d. ', 'a', '\n'])('%j is parsed, however long', (pattern) => {
    const text = pattern.repeat(Math.ceil(100_000 / pattern.length))
    const before = 7
    const children = parseParagraph(text, before, () => undefined)
    let end = before
    for (const {position} of children) {
      expect(position?.start.offset).toBeGreaterThanOrEqual(end)
      end = position?.end.offset ?? 0
    }
    expect(end).toBeLessThanOrEqual(before + text.length)
  })
})

test('a word stands where its offsets say, in the second paragraph and beyond 16 KiB', async () => {
  const text = 'First one.\n\n' + 'The river rose, and nobody’s boat was safe. '.repeat(800)
  const {paragraphs} = await readArticle(text)
  const words = paragraphs[1]?.words ?? []
  expect(words.length).toBe(8 * 800)
  for (const word of words) {
    expect(text.slice(word.position?.start.offset, word.position?.end.offset)).toBe(toString(word))
  }
})
