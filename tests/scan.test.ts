import fc from 'fast-check'
import {expect, test} from 'vitest'
import {readArticle} from '../src/article/article.js'
import {countFunctionWords, detectLanguage} from '../src/article/language.js'
import {markPlaces} from '../src/rules/quotes/marks.js'
import {scanText} from '../src/article/scan.js'
import {noSmallWords} from '../src/article/small-words.js'
import {Sign} from '../src/rules/text/sign.js'
import {readSigns, signsOf} from '../src/rules/text/signs.js'
import {articleLike} from './article-like.js'

const scraps = fc.constantFrom(
  ...'The the of OF est und amplement ” “ „ ‚ ‹ › « » ´ ` " \' ,, ,,, ″ ＂ é ª \u0301 Ш 😀 12 ½ € … —'.split(' '),
  '\n',
  ' ',
  ' ',
)
const text = fc.oneof(
  articleLike,
  fc.array(scraps, {maxLength: 30}).map((chosen) => chosen.join('')),
  fc.string({unit: 'binary'}),
)

test('the marks that a scan finds are those of the expression', () => {
  fc.assert(
    fc.property(text, (text) => {
      expect(scanText(text, noSmallWords()).marks).toEqual(markPlaces(text))
    }),
    {numRuns: 1000},
  )
})

test('the function words of a plain text are those that are counted by themselves', () => {
  fc.assert(
    fc.property(text, (text) => {
      const {functionWords} = scanText(text, noSmallWords())
      if (functionWords) expect(functionWords).toEqual(countFunctionWords(text))
    }),
    {numRuns: 1000},
  )
})

test('the language of an article is that of its text, paragraph by paragraph', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(text, {maxLength: 12}), async (texts) => {
      const whole = texts.join('\n\n').repeat(9)
      expect((await readArticle(whole)).language).toEqual(await detectLanguage(whole))
    }),
  )
})

/** What reaches across a break between paragraphs is nothing for a rule. */
const acrossBreaks: ReadonlySet<number> = new Set([Sign.DoubledWord, Sign.Reference])

test('the signs of paragraphs are those of the text', async () => {
  await fc.assert(
    fc.asyncProperty(text, async (text) => {
      const signs = signsOf(await readArticle(text))
      const whole = readSigns(text)
      for (const [sign, found] of whole.places)
        if (!acrossBreaks.has(sign)) expect(signs.places.get(sign)).toEqual(found)
      expect([signs.foreign, signs.names]).toEqual([whole.foreign, whole.names])
    }),
    {numRuns: 1000},
  )
})
