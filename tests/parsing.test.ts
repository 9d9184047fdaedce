import {readdirSync, readFileSync} from 'node:fs'
import path from 'node:path'
import fc from 'fast-check'
import type {Nodes} from 'nlcst'
import {retext} from 'retext'
import retextEnglish from 'retext-english'
import {afterEach, describe, expect, test, vi} from 'vitest'
import {readArticle} from '../src/article/article.js'
import {clean} from '../src/clean.js'
import {anyText, articleLike} from './article-like.js'
import {fixturesFolder} from './fixtures.js'

const parsing = vi.hoisted(() => ({isEager: false}))

// Parses every paragraph before the rules look, when asked to.
vi.mock('../src/article/article.js', async (original) => {
  const article = await original<typeof import('../src/article/article.js')>()
  const read: typeof article.readArticle = async (...args) => {
    const result = await article.readArticle(...args)
    if (parsing.isEager) result.paragraphs.forEach(({children}) => children)
    return result
  }
  return {...article, readArticle: read}
})

afterEach(() => {
  parsing.isEager = false
})

const fixtures = readdirSync(fixturesFolder, {recursive: true, encoding: 'utf8'})
  .filter((name) => name.endsWith('.txt') && !name.startsWith('bytes'))
  .map((name) => readFileSync(path.join(fixturesFolder, name), 'utf8'))

/** Runs a property on all fixtures, and on random texts. */
async function forAll(holds: (text: string) => Promise<void>): Promise<void> {
  for (const text of fixtures) await holds(text)
  await fc.assert(fc.asyncProperty(fc.oneof(articleLike, anyText), holds), {numRuns: 500})
}

describe('parsing', () => {
  test('every paragraph before the rules look gives the same result as parsing those that a rule asks for', () =>
    forAll(async (text) => {
      parsing.isEager = false
      const lazy = await clean(text)
      parsing.isEager = true
      expect(await clean(text)).toEqual(lazy)
    }))

  // The one difference: given the whole, retext-english leaves a full stop beside a break with the word, before a small
  // letter (“advanced.” before “kyiv’s mayor”) or after none (“.A”). By the paragraph it does not, which is right.
  test('paragraph by paragraph gives the words of parsing the whole, but for full stops', () =>
    forAll(async (given) => {
      const text = (await readArticle(given)).paragraphs.map((paragraph) => paragraph.text).join('\n\n')
      const {paragraphs} = await readArticle(text)
      const words = (node: Nodes): string[] => {
        if (node.type !== 'WordNode') return 'children' in node ? node.children.flatMap(words) : []
        const [start = 0, end = 0] = [node.position?.start.offset, node.position?.end.offset]
        return [text.slice(start, end).replaceAll('.', '')].filter(Boolean)
      }
      const byParagraph = paragraphs.flatMap(({children}) => children.flatMap(words))
      expect(byParagraph).toEqual(words(retext().use(retextEnglish).parse(text)))
    }))
})
