import {existsSync, readFileSync} from 'node:fs'
import {describe, expect, test} from 'vitest'
import {applyChanges} from '../src/article/changes.js'
import {clean} from '../src/index.js'
import {fixture, fixtureNames} from './fixtures.js'

// fixtures/articles/<source language>-<what>/: whole invented articles, with what an editor would have made of them.
describe('whole articles', () => {
  test.each(fixtureNames('articles'))('%s', async (name) => {
    const input = fixture('articles', name, 'input.txt')
    const output = fixture('articles', name, 'output.txt')
    expect((await clean(input)).text).toBe(output)
    expect((await clean(output)).text).toBe(output)
  })
})

const seed = new URL('../../shared/seed-article.txt', import.meta.url)
const seedExpected = new URL('../../shared/seed-article.expected.txt', import.meta.url)

if (!existsSync(seed)) console.warn('SKIPPED: ../shared/seed-article.txt is not beside this checkout.')

describe.skipIf(!existsSync(seed))('the seed article', () => {
  const input = existsSync(seed) ? readFileSync(seed, 'utf8') : ''
  const expected = existsSync(seedExpected) ? readFileSync(seedExpected, 'utf8') : ''

  test('comes out as a careful copy-editor would have made it', async () => {
    expect((await clean(input)).text).toBe(expected)
  })

  test('every change is an edit with its rule, place and reason', async () => {
    const {text, edits, suggestions, sourceLanguage} = await clean(input)
    const changes = edits.map(({start, end, expected: to}) => ({start: start.offset, end: end.offset, expected: to}))
    expect(applyChanges(input, changes)).toBe(text)
    for (const {message, ruleId} of edits) {
      expect(ruleId).toMatch(/^(?:boilerplate|names|quotes|text)\/[a-z-]+$/)
      expect(message).not.toBe('')
    }
    // Two link cards without a label: they stay, and are reported.
    expect(suggestions.map(({ruleId, start}) => [ruleId, start.line])).toEqual([
      ['boilerplate/related-headline', 17],
      ['boilerplate/related-headline', 31],
    ])
    expect(sourceLanguage?.code).toBe('fra')
  })

  test('cleaned again, nothing changes', async () => {
    expect((await clean(expected)).edits).toEqual([])
  })
})
