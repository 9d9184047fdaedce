import {describe, expect, test} from 'vitest'
import {toString} from 'nlcst-to-string'
import {readArticle} from '../src/article/article.js'
import {clean} from '../src/clean.js'
import {parseParagraph} from '../src/article/parse.js'
import type {Notice} from '../src/notices.js'

// What stalls or overflows tokenizers, backtracking expressions and quadratic loops.
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
  ...['😀', 'a\u0301', '\ud800', '漢', '\u0000', '\u202e', '\u00ad', 'a\u202f', 'ﬁ', 'İ', '§'],
  // What rules find something in, again and again.
  ...[
    'kyiv ',
    'Izioum ',
    'left.The ',
    'on monday ',
    'Lviv (Lemberg) ',
    '[pour] ',
    'de la ',
    'Saint-',
    'shch',
    "O'",
    "'s ",
  ],
  ...['„a“ ', '‘', '’', '«', ' “ ', ' ” ', 'He said: “', 'Mr. Smith said “no”. ', 'The mayor of kyiv said ” a “. '],
  ...['- a\n', '1. a\n', 'a,b;', 'http://', 'a@', '&', '&#', '12/09/2022 ', '12:30 ', 'U.S. ', 'A.'],
  ...['Volodymyr Zelensky, Volodymyr Zelenskyy. ', 'Le maire a dit que la ville est belle. ', 'Мер міста сказав. '],
]

// What is changed so often that it shows in a window’s length only.
const manyEdits = [
  'The sequel after the ad\n',
  'The sequel after the ad\n\nThe river rose, and nobody was hurt.\n\n',
  'on kyiv ',
]

/** Cleans a text made of a pattern alone, and measures the time it takes of the processor. */
async function cleanMade(pattern: string, length: number): Promise<{time: number; notices: Notice[]}> {
  const before = process.cpuUsage()
  const {notices} = await clean(pattern.repeat(Math.ceil(length / pattern.length)))
  const {user, system} = process.cpuUsage(before)
  return {time: user + system, notices}
}

/**
 * How many times the time it takes to clean eight times as much: 8 for linear work, 64 for work that grows with the square.
 * What else the machine does only adds to it, so the least of several measurements counts.
 */
async function growth(pattern: string, length: number): Promise<number> {
  let least = Infinity
  for (let tries = 0; tries < 5 && least > 24; tries++) {
    // The long one first: the short one then runs as compiled code too.
    const {time} = await cleanMade(pattern, 8 * length)
    const times: number[] = []
    for (let i = 0; i < 3; i++) times.push((await cleanMade(pattern, length)).time)
    least = Math.min(least, time / Math.min(...times))
  }
  return least
}

describe('hostile text', () => {
  test.each(patterns)('%j again and again takes no rule more than linear work, and none fails', async (pattern) => {
    expect((await cleanMade(pattern, 8000)).notices).toEqual([])
    expect(await growth(pattern, 8000)).toBeLessThan(24)
  })

  test.each(manyEdits)(
    '%j again and again is thousands of edits, and takes no more than linear work',
    async (pattern) => {
      expect(await growth(pattern, 30_000)).toBeLessThan(24)
    },
  )

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
