import {expect, test, vi} from 'vitest'
import {clean} from '../src/clean.js'

vi.mock('../src/rules/order.js', () => import('./test-rules.js'))

const text = 'Old kyiv and new kyiv.\n\nAdvertisement for kyiv cake\n\nThe "end'

test('a phrase is left alone wherever it stands, and only it', async () => {
  expect(await clean(text, {allow: ['Old kyiv']})).toMatchObject({
    text: 'Old kyiv and new Kyiv.\n\nThe "end',
    allowed: ['Old kyiv'],
  })
})

test('a phrase keeps the paragraph that it stands in', async () => {
  expect(await clean(text, {allow: ['kyiv cake']})).toMatchObject({
    text: 'Old Kyiv and new Kyiv.\n\nAdvertisement for kyiv cake\n\nThe "end',
    allowed: ['kyiv cake'],
  })
})

test('findings of a rule or a category are accepted', async () => {
  const {text: cleaned, suggestions, allowed} = await clean(text, {allow: ['names', 'quotes/doubtful']})
  expect(cleaned).toBe('Old kyiv and new kyiv.\n\nThe "end')
  expect(suggestions).toEqual([])
  expect(allowed.sort()).toEqual(['names', 'quotes/doubtful'])
})

test('what holds nothing back is not named', async () => {
  expect((await clean(text, {allow: ['Lviv', '', 'text']})).allowed).toEqual([])
})
