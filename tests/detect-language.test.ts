import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {countFunctionWords, detectLanguage, foreignWords, isEnglish} from '../src/article/language.js'
import {findLanguage} from '../src/article/languages.js'
import {articleLike} from './article-like.js'

describe('detectLanguage', () => {
  test.each([
    [
      'eng',
      'The council met on Monday to talk about the new bridge, and it was late when the last of the speakers had gone home to bed.',
    ],
    [
      'fra',
      'Le conseil s’est réuni lundi pour parler du nouveau pont, et il était tard quand le dernier des orateurs est rentré chez lui.',
    ],
    [
      'deu',
      'Der Rat kam am Montag zusammen, um über die neue Brücke zu sprechen, und es war spät, als der letzte der Redner nach Hause ging.',
    ],
    [
      'rus',
      'Совет собрался в понедельник, чтобы поговорить о новом мосте, и было уже поздно, когда последний из ораторов пошёл домой к себе, а мост так и остался стоять.',
    ],
    ['cmn', '市议会星期一开会讨论新桥的问题，最后一位发言者回家时已经很晚了，桥还在那里。'],
  ])('%s', async (code, text) => {
    expect((await detectLanguage(text)).code).toBe(code)
  })

  test('a short text has no language', async () => {
    expect(await detectLanguage('Kyiv is burning')).toEqual({code: 'und', confidence: 0})
  })
})

describe('isEnglish', () => {
  const unknown = {code: 'und', confidence: 0}

  test('a short text may be English unless its words speak against it', () => {
    expect(isEnglish('kyiv is burning', unknown)).toBe(true)
    expect(isEnglish('Le président est arrivé à Kiev', unknown)).toBe(false)
    expect(isEnglish('قال رئيس البلدية: «عادت الكهرباء»، BBC', unknown)).toBe(false)
    expect(isEnglish('Свет вернулся', unknown)).toBe(false)
    expect(isEnglish('', unknown)).toBe(true)
  })

  test('a known language decides', () => {
    expect(isEnglish('of the', {code: 'fra', confidence: 1})).toBe(false)
    expect(isEnglish('', {code: 'eng', confidence: 1})).toBe(true)
  })
})

test('a language goes by its codes of both lengths, and by old ones', () => {
  expect(findLanguage('FR')?.name).toBe('French')
  expect(findLanguage('fra')?.name).toBe('French')
  expect(findLanguage('fre')?.name).toBe('French')
  expect(findLanguage('constructor')).toBeUndefined()
})

describe('countFunctionWords', () => {
  const naive = (text: string) => text.match(/\p{L}+/gu) ?? []

  test('finds every function word, also in capitals', () => {
    for (const word of foreignWords) {
      const {words, english, foreign} = countFunctionWords(` ${word}, ${word.toUpperCase()}2`)
      expect([word, words, english + foreign]).toEqual([word, 2, 2])
    }
  })

  test('counts the words that a regular expression counts', () => {
    fc.assert(
      fc.property(fc.oneof(articleLike, fc.string(), fc.string({unit: 'binary'})), (text) => {
        const words = naive(text)
        const {words: count, foreign} = countFunctionWords(text)
        expect(count).toBe(words.length)
        expect(foreign).toBe(words.filter((word) => isOnlyForeign(word.toLowerCase())).length)
      }),
    )
  })

  function isOnlyForeign(word: string): boolean {
    return foreignWords.has(word) && countFunctionWords(word).english === 0
  }
})
