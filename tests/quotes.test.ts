import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {clean} from '../src/clean.js'
import * as words from '../src/rules/quotes/data/words.js'

const repair = async (text: string, unsafe = false) => clean(text, {only: ['quotes'], unsafe})

/** Everything but quotation marks, the comma that ,, is made of, and space. */
const letters = (text: string) => text.replace(/["“”„‟«»″＂'‘’‚‛‹›`´′,\s]/g, '')

describe('each rule by a sentence', () => {
  test.each([
    // Directions, spaces and seams.
    ['He read the “ Herald “ and the ” Guardian ” every day.', 'He read the “Herald” and the “Guardian” every day.'],
    ['The words ” sun “, ” rain “ and ” hail “ were heard.', 'The words “sun”, “rain” and “hail” were heard.'],
    ['“I was there “, she said, ” when it happened. “', '“I was there”, she said, “when it happened.”'],
    ['He called it” a disgrace ” and left.', 'He called it “a disgrace” and left.'],
    ['The mayor said:“We have no water”.', 'The mayor said: “We have no water”.'],
    ['“We are ready”,“we are strong” and “we are many”.', '“We are ready”, “we are strong” and “we are many”.'],
    ['The town in 2014″ said: ” no ”.', 'The town in 2014″ said: “no”.'],
    ['It happened “in 2014″ and again.', 'It happened “in 2014” and again.'],
    // Words: each of the lists decides one of these.
    ['He spoke of the ” hills, vales and woods”.', 'He spoke of the “hills, vales and woods”.'],
    ['“The road is closed ” said the driver, ” until noon”.', '“The road is closed” said the driver, “until noon”.'],
    ['“It was like” a dream”, he said.', '“It was like” a dream”, he said.'],
    ['They ” disposed of “ the grain to ” feed “ the town.', 'They “disposed of” the grain to “feed” the town.'],
    ['The two were” not friends”.', 'The two were “not friends”.'],
    ['He spoke of “re”education and “A”s in the ” end ”.', 'He spoke of “re”education and “A”s in the “end”.'],
    // Levels.
    ['‘This is war”, the minister said. “We will answer.”', '“This is war”, the minister said. “We will answer.”'],
    ['“‘Never,’ she said’, he recalled.', '“‘Never,’ she said”, he recalled.'],
    // Apostrophes.
    ['‘Tis the season, “they” say.', '’Tis the season, “they” say.'],
    ['The band played rock ‘n’ roll.', 'The band played rock ’n’ roll.'],
    ['It isn ’t Xi ’an, ma’ am.', 'It isn’t Xi’an, ma’am.'],
  ])('%s', async (input, output) => {
    expect((await repair(input)).text).toBe(output)
  })
})

describe('what is doubtful is reported', () => {
  test('a mark without a partner, with the readings that compete', async () => {
    const {text, suggestions} = await repair('The road is closed”, the driver said.')
    expect(text).toBe('The road is closed”, the driver said.')
    expect(suggestions).toMatchObject([{ruleId: 'quotes/unpaired', actual: '”', expected: '”', start: {offset: 18}}])
    expect(suggestions[0]?.note).toMatch(/Read as a closing mark; the next best reading is/)
  })

  test('a mark that could turn either way', async () => {
    const {edits, suggestions} = await repair('He never used the word ” again.')
    expect(edits).toEqual([])
    expect(suggestions[0]?.confidence).toBeLessThan(0.8)
    expect(suggestions[0]?.note).toContain('an opening mark')
  })

  test('an odd mark is right where the next paragraph goes on', async () => {
    const {edits, suggestions} = await repair('He wrote: “The road is closed.\n\n“The bridge is gone.”')
    expect([...edits, ...suggestions]).toEqual([])
  })
})

test.each([
  'Home » News » Weather',
  'Read more »',
  '« Older posts',
  'He said so.\n\n«Місто готується», сказав голова, «грошей немає».\n\nThe council met.',
  'The paper was clear.\n\nDer „Bote“ schrieb, dass die Lage „sehr ernst“ sei und die Stadt nicht wartet.',
])('%s is no English quotation', async (text) => {
  const {edits, suggestions} = await repair(text)
  expect([...edits, ...suggestions]).toEqual([])
})

describe('what a document does everywhere stays', () => {
  test.each([
    '"It\'s over," he said. "We\'re done."',
    "'It's over,' he said. 'We're done.'",
    '‘It’s over,’ he said. ‘We’re “done”.’',
    '“It’s over,” he said. “We’re ‘done’.”',
    '“It’s over”, he said. “We’re done”.',
  ])('%s', async (text) => {
    expect((await repair(text, true)).text).toBe(text)
  })
})

test.each(Object.entries(words))('the words of %s are sorted and said once', (_name, list) => {
  const sorted = [...new Set(list)].sort((a, b) => (a.toLowerCase() < b.toLowerCase() ? -1 : 1))
  expect([...list]).toEqual(sorted)
})

describe('on any text', () => {
  const piece = fc.constantFrom(
    ...[
      '“',
      '”',
      '"',
      '‘',
      '’',
      "'",
      '«',
      '»',
      '„',
      '″',
      '`',
      '´',
      ',,',
      '‹',
      '—',
      ' ',
      ' ',
      ' ',
      '\u00a0',
      '\n',
      '\n\n',
    ],
    ...[
      'a',
      'The',
      'army',
      's',
      't',
      'said',
      'of',
      'he',
      'regions',
      '9',
      '5',
      '.',
      ',',
      ':',
      '!',
      '(',
      ')',
      '…',
      '’s',
      'O’',
    ],
  )
  const quoteLike = fc.array(piece, {maxLength: 60}).map((pieces) => pieces.join(''))
  const runs = {numRuns: 300}

  test('cleaning twice changes nothing more', async () => {
    await fc.assert(
      fc.asyncProperty(quoteLike, async (text) => {
        const once = (await repair(text)).text
        expect((await repair(once)).text).toBe(once)
      }),
      runs,
    )
  })

  test('only marks and the spaces beside them change', async () => {
    await fc.assert(
      fc.asyncProperty(quoteLike, fc.boolean(), async (text, unsafe) => {
        const {text: cleaned, edits, notices} = await repair(text, unsafe)
        expect(notices).toEqual([])
        expect(letters(cleaned)).toBe(letters(text))
        for (const {actual, expected} of edits) expect(letters(actual + expected)).toBe('')
      }),
      runs,
    )
  })

  test('ten thousand marks in a paragraph are read in time that grows with them', async () => {
    for (const mark of ['"', '” ', '\'" ', '“‘', '’s ', '« ', ',,']) {
      const {notices} = await repair(`The town is ${mark.repeat(10_000)} here.`)
      expect(notices).toEqual([])
    }
  })
})
