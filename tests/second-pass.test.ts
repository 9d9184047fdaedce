import fc from 'fast-check'
import {expect, test} from 'vitest'
import {type Article, readArticle} from '../src/article/article.js'
import {applyChanges} from '../src/article/changes.js'
import type {Change, Finding} from '../src/article/edit.js'
import {ruleSets} from '../src/rules/order.js'
import {articleLike} from './article-like.js'

async function findingsIn(article: Article): Promise<Finding[]> {
  const findings: Finding[] = []
  for (const {load} of ruleSets) await (await load())(article, (finding) => findings.push(finding))
  return findings
}

/** What a first pass may make of a text: lines go, some words change, and a line comes. */
const twoPasses = fc
  .tuple(
    articleLike,
    fc.array(fc.nat({max: 9}), {maxLength: 4}),
    fc.array(fc.nat({max: 9}), {maxLength: 2}),
    articleLike,
  )
  .map(([text, removed, changed, other]) => {
    const changes: Change[] = []
    let start = 0
    for (const [i, line] of text.split('\n').entries()) {
      const end = Math.min(start + line.length + 1, text.length)
      if (removed.includes(i)) changes.push({start, end, expected: ''})
      else if (changed.includes(i)) changes.push({start, end: start + Math.min(3, line.length), expected: 'The'})
      start = end
    }
    changes.push({start, end: start, expected: `\n${other.split('\n')[0] ?? ''}`})
    return {text, changes}
  })

test('a pass that remembers the paragraphs of the last one finds what a first look finds', async () => {
  await fc.assert(
    fc.asyncProperty(twoPasses, async ({text, changes}) => {
      const article = await readArticle(text)
      await findingsIn(article)
      const next = applyChanges(text, changes)
      const again = await readArticle(next, {}, {article, changes})
      const afresh = await readArticle(next)
      expect([again.language, again.isEnglish]).toEqual([afresh.language, afresh.isEnglish])
      expect(await findingsIn(again)).toEqual(await findingsIn(afresh))
    }),
  )
})
