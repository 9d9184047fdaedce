import {describe, expect, test} from 'vitest'
import {readArticle} from '../src/article/article.js'
import {applyChanges} from '../src/article/changes.js'
import type {Finding, RuleId} from '../src/article/edit.js'
import {settle} from '../src/article/settle.js'

const order: RuleId[] = ['boilerplate/first', 'quotes/second', 'names/third']

function finding(ruleId: RuleId, start: number, end: number, expected = '', certain = true): Finding {
  return {ruleId, start, end, expected, certain, message: ruleId}
}

async function settled(text: string, findings: Finding[], unsafe = false) {
  const {edits, suggestions} = settle(await readArticle(text), findings, order, unsafe)
  return {text: applyChanges(text, edits), edits, suggestions}
}

/** Removes the paragraphs that consist of `AD`. */
async function withoutAds(text: string): Promise<string> {
  const {paragraphs} = await readArticle(text)
  const ads = paragraphs.filter((paragraph) => paragraph.text === 'AD')
  return (
    await settled(
      text,
      ads.map(({start, end}) => finding('boilerplate/first', start, end)),
    )
  ).text
}

describe('a removed paragraph takes one separator with it', () => {
  test.each([
    ['in the middle', 'One.\n\nAD\n\nTwo.', 'One.\n\nTwo.'],
    ['several', 'One.\n\nAD\n\nAD\n\nAD\n\nTwo.\n', 'One.\n\nTwo.\n'],
    ['at the start', 'AD\n\nOne.', 'One.'],
    ['at the end', 'One.\n\nAD', 'One.'],
    ['at the end, with a final line break', 'One.\n\nAD\n', 'One.\n'],
    ['several at the end', 'One.\n\nAD\n\nAD\n\n', 'One.\n\n'],
    ['Windows line ends', 'One.\r\n\r\nAD\r\n\r\nTwo.\r\n', 'One.\r\n\r\nTwo.\r\n'],
    ['line by line', 'One.\nAD\nTwo.', 'One.\nTwo.'],
    ['the wider of two separators stays, after', 'One.\nAD\n\nTwo.', 'One.\n\nTwo.'],
    ['the wider of two separators stays, before', 'One.\n\nAD\nTwo.', 'One.\n\nTwo.'],
    ['a byte-order mark stays', '\ufeffAD\n\nOne.', '\ufeffOne.'],
    ['indentation goes with its paragraph', 'One.\n\n  AD  \n\n  Two.', 'One.\n\n  Two.'],
    ['everything', 'AD\n\nAD\n', '\n'],
  ])('%s', async (_name, text, expected) => {
    expect(await withoutAds(text)).toBe(expected)
  })
})

describe('findings that share a character', () => {
  test('a removal swallows what lies inside it', async () => {
    const text = 'One.\n\nkyiv said so today\n\nTwo.'
    const {text: out, edits} = await settled(text, [
      finding('names/third', 6, 10, 'Kyiv'),
      finding('boilerplate/first', 6, 24),
    ])
    expect(out).toBe('One.\n\nTwo.')
    expect(edits).toHaveLength(1)
  })

  test('the rule that stands first in the order goes before', async () => {
    const {text} = await settled('a kyiv b', [
      finding('names/third', 2, 6, 'Kyiv'),
      finding('quotes/second', 1, 3, ' “'),
    ])
    expect(text).toBe('a “yiv b')
  })

  test('edits that touch are both made', async () => {
    const {text} = await settled('” kyiv', [finding('names/third', 2, 6, 'Kyiv'), finding('quotes/second', 0, 2, '“')])
    expect(text).toBe('“Kyiv')
  })
})

describe('suggestions', () => {
  test('are reported, and made only if asked for', async () => {
    const likely = finding('names/third', 0, 4, 'Kyiv', false)
    expect(await settled('kyiv fell', [likely])).toMatchObject({text: 'kyiv fell', edits: [], suggestions: [likely]})
    expect(await settled('kyiv fell', [likely], true)).toMatchObject({
      text: 'Kyiv fell',
      edits: [likely],
      suggestions: [],
    })
  })

  test('inside what is removed, there is nothing left to suggest', async () => {
    const {suggestions} = await settled('One.\n\nkyiv today\n\nTwo.', [
      finding('boilerplate/first', 6, 16),
      finding('names/third', 6, 10, 'Kyiv', false),
    ])
    expect(suggestions).toEqual([])
  })
})

test('addresses, handles, hashtags and code are left alone', async () => {
  const text = 'See https://kiev.example/kyiv and a@kyiv.example, #kyiv, @kyiv, `kyiv`, www.kyiv.example.'
  const findings = [...text.matchAll(/kyiv/g)].map(({index}) => finding('names/third', index, index + 4, 'Kyiv'))
  expect((await settled(text, findings)).text).toBe(text)
})
