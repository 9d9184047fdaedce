import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {applyChanges} from '../src/article/changes.js'
import type {Edit} from '../src/article/edit.js'
import {clean, UnknownLanguageError, UnknownRuleError} from '../src/index.js'
import {ruleIds} from '../src/rules/select.js'
import {anyText, articleLike} from './article-like.js'

const texts = fc.oneof({weight: 3, arbitrary: articleLike}, anyText)

function applied(input: string, edits: readonly Edit[]): string {
  return applyChanges(
    input,
    edits.map(({start, end, expected}) => ({start: start.offset, end: end.offset, expected})),
  )
}

describe('whatever the text', () => {
  test('applying the edits gives the text, and each says what stood there', async () => {
    await fc.assert(
      fc.asyncProperty(texts, fc.boolean(), async (input, unsafe) => {
        const {text, edits, suggestions} = await clean(input, {unsafe})
        expect(applied(input, edits)).toBe(text)
        for (const {actual, start, end} of [...edits, ...suggestions]) {
          expect(input.slice(start.offset, end.offset)).toBe(actual)
        }
        for (const [i, {end}] of edits.entries()) {
          expect(end.offset).toBeLessThanOrEqual(edits[i + 1]?.start.offset ?? Infinity)
        }
      }),
      {numRuns: 300},
    )
  })

  test('a second cleaning changes nothing', async () => {
    await fc.assert(
      fc.asyncProperty(texts, fc.boolean(), async (input, unsafe) => {
        const {text} = await clean(input, {unsafe})
        expect((await clean(text, {unsafe})).text).toBe(text)
      }),
      {numRuns: 300},
    )
  })

  test('with all rules off, nothing changes', async () => {
    await fc.assert(
      fc.asyncProperty(texts, async (input) => {
        expect((await clean(input, {skip: ruleIds})).text).toBe(input)
      }),
    )
  })

  test('no rule fails', async () => {
    await fc.assert(
      fc.asyncProperty(texts, async (input) => {
        expect((await clean(input)).notices).toEqual([])
      }),
    )
  })
})

describe('the result', () => {
  test('an empty text stays empty', async () => {
    expect(await clean('')).toMatchObject({text: '', edits: [], suggestions: [], title: null, language: {code: 'und'}})
  })

  test('the title is the first paragraph, if it is no sentence', async () => {
    expect((await clean('Floods in the north\n\nThe river rose again on Monday.')).title).toBe('Floods in the north')
    expect((await clean('The river rose again.\n\nNobody was hurt.')).title).toBeNull()
  })

  test('an unknown rule is named, with the nearest one', async () => {
    await expect(clean('', {only: ['qoutes']})).rejects.toThrow(new UnknownRuleError('qoutes', 'quotes'))
    await expect(clean('', {skip: ['quotes/directoin']})).rejects.toThrow('Did you mean “quotes/direction”?')
  })

  test('an unknown source language is refused', async () => {
    await expect(clean('', {sourceLanguage: 'xx'})).rejects.toThrow(UnknownLanguageError)
  })

  test('a source language that the user names is not guessed', async () => {
    expect((await clean('', {sourceLanguage: 'fr'})).sourceLanguage).toEqual({
      code: 'fra',
      confidence: 1,
      evidence: ['named by the user'],
    })
  })
})
