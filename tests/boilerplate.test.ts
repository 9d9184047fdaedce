import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {applyChanges} from '../src/article/changes.js'
import {clean} from '../src/clean.js'
import {wordings} from './boilerplate-wordings.js'

const only = ['boilerplate']
const article = (...lines: string[]) =>
  [
    'Flood reaches the old town of Lund again',
    ...lines,
    'The river rose for three days, and on Monday it reached the market square of Lund.',
    'The mayor asked people to stay at home until the water fell below two metres.',
  ].join('\n\n')

describe('what removed lines said about the article', () => {
  test('is returned as metadata', async () => {
    const text = `${article('By Marta Holm', 'Updated: 18:40, 3 May 2022', 'Photo: Ole Brandt/Nordbild')}\n\nTags: floods, Lund\n\n(with AFP)\n\nSource: https://example.com/lund`
    const {metadata} = await clean(text, {only})
    expect(metadata).toEqual({
      byline: 'Marta Holm',
      date: 'Updated: 18:40, 3 May 2022',
      credits: 'Photo: Ole Brandt/Nordbild',
      tags: ['floods', 'Lund'],
      agency: 'with AFP',
      sourceUrl: 'https://example.com/lund',
    })
  })

  test('says whether the article was cut off, and from which language it came', async () => {
    const notice =
      'There are 12 paragraphs of this article left to read. The remainder is exclusively for our subscribers.'
    const result = await clean(`${article()}\n\n${notice}`, {only})
    expect(result).toMatchObject({truncated: true, sourceLanguage: {code: 'fra'}, text: article()})
    expect((await clean(article(), {only})).truncated).toBe(false)
  })
})

test('an article that is nothing but a notice is reported, not emptied', async () => {
  const text = 'This site uses cookies\n\nBy continuing to browse, you agree to our use of cookies.'
  const result = await clean(text, {only})
  expect(result.text).toBe(text)
  expect(result.suggestions.map(({ruleId}) => ruleId)).toContain('boilerplate/consent-notice')
  expect(result.suggestions[0]?.message).toMatch(/nothing but boilerplate/)
})

describe('for every text', () => {
  const planted = fc.constantFrom(...Object.values(wordings).flat())
  const prose = fc.constantFrom(
    'The river rose for three days, and on Monday it reached the market square of Lund.',
    'A heading without a stop',
    '“Nobody sleeps,” she said. Follow us on Facebook.',
    'with videoMinister Anna Roos wants dykes.',
    '-',
    'Read also',
    '12:30',
    'Lund 2 – 1 Malmö',
    '',
  )
  const text = fc.array(fc.oneof(planted, prose, fc.string({unit: 'binary', maxLength: 40})), {maxLength: 14})

  test('cleaning twice changes nothing more, and the edits give the text', async () => {
    await fc.assert(
      fc.asyncProperty(text, async (lines) => {
        const input = lines.join('\n\n')
        const result = await clean(input, {only})
        const changes = result.edits.map(({start, end, expected}) => ({start: start.offset, end: end.offset, expected}))
        expect(applyChanges(input, changes)).toBe(result.text)
        expect(result.notices).toEqual([])
        expect((await clean(result.text, {only})).text).toBe(result.text)
      }),
      {numRuns: 150},
    )
  })
})
