import {describe, expect, test} from 'vitest'
import {readArticle} from '../src/article/article.js'
import {newsWords, promises} from '../src/rules/boilerplate/data/news-words.js'
import {newsFormOf} from '../src/rules/boilerplate/headlines/news.js'
import {Line} from '../src/rules/boilerplate/line.js'
import {fold} from '../src/rules/boilerplate/matcher/letters.js'

async function formOf(text: string, language: string) {
  const {paragraphs} = await readArticle(text)
  return paragraphs[0] && newsFormOf(new Line(paragraphs[0]), language)
}

describe.each(Object.entries(newsWords))('news words, %s', (language, {verbs, deeds, done, events, examples}) => {
  test.each(examples)('“%s” is built like a headline', async (example) => {
    expect(await formOf(example, language)).toBeDefined()
  })

  test('are folded and sorted, each once', () => {
    for (const list of [verbs, deeds, done, events]) {
      const words = list?.split('|') ?? []
      expect(words).toEqual([...new Set(words.map(fold))].sort())
    }
  })
})

test('what headlines promise is sorted', () => {
  expect(promises).toEqual([...promises].sort())
})

describe('the form of a headline', () => {
  test.each([
    'Brahms, Sibelius and a surprise',
    'Death of a tradition',
    'Elena Ceausescu meets Lipovan women in 1974',
    'Chapter three: Bergman rejects the offer of the dockers',
    'Zaporizhia nuclear power plant: “They are all playing with fire”',
    'The road to Rome: how it began',
    'What Brussels pays and who decides',
  ])('is not that of “%s”', async (heading) => {
    expect(await formOf(heading, 'en')).toBeUndefined()
  })

  test('may be that of a sub-heading', async () => {
    expect(await formOf('Tosca kills Scarpia, and the gallery cheers', 'en')).toMatchObject({isCommon: true})
    expect(await formOf('Bergman rejects the offer of the dockers', 'en')).toMatchObject({isCommon: false})
  })
})
