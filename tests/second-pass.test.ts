import fc from 'fast-check'
import {expect, test} from 'vitest'
import {type Article, readArticle} from '../src/article/article.js'
import type {Finding} from '../src/article/edit.js'
import {ruleSets} from '../src/rules/order.js'
import {articleLike} from './article-like.js'

async function findingsIn(article: Article): Promise<Finding[]> {
  const findings: Finding[] = []
  for (const {load} of ruleSets) await (await load())(article, (finding) => findings.push(finding))
  return findings
}

/** What a first pass may make of a text: lines go, and one changes. */
const twoPasses = fc
  .tuple(articleLike, fc.array(fc.nat({max: 9}), {maxLength: 4}), articleLike)
  .map(([text, removed, other]) => {
    const lines = text.split('\n').filter((_, i) => !removed.includes(i))
    return {text, next: [...lines, other.split('\n')[0] ?? ''].join('\n')}
  })

test('a pass that remembers the paragraphs of the last one finds what a first look finds', async () => {
  await fc.assert(
    fc.asyncProperty(twoPasses, async ({text, next}) => {
      const before = await readArticle(text)
      await findingsIn(before)
      const again = await readArticle(next, {}, before)
      const afresh = await readArticle(next)
      expect([again.language, again.isEnglish]).toEqual([afresh.language, afresh.isEnglish])
      expect(await findingsIn(again)).toEqual(await findingsIn(afresh))
    }),
  )
})
