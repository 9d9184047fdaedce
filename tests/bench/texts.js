import {readdirSync, readFileSync} from 'node:fs'
import {damage, randomFrom} from './damage.js'

const folder = new URL('articles/', import.meta.url)

/** Articles as they are printed, of 3 KB each and on all subjects: nothing in them is for any rule. */
export const ordinaryArticles = readdirSync(folder)
  .sort()
  .map((name) => readFileSync(new URL(name, folder), 'utf8'))

const random = randomFrom(1)

/** The same articles with a tenth of their sentences damaged, in four ways each. */
export const damagedArticles = [1, 2, 3, 4].flatMap(() =>
  ordinaryArticles.map((article) => damage(article, 0.1, random)),
)

/** The same articles with six of ten sentences damaged, as one finds them on few sites. */
export const ruinedArticles = [1, 2, 3, 4].flatMap(() =>
  ordinaryArticles.map((article) => damage(article, 0.6, random)),
)

/** Articles one after the other, up to a length in UTF-16 code units. */
export function* textOf(articles, length) {
  for (let i = 0, have = 0; have < length; i++) {
    const article = (articles[i % articles.length].trimEnd() + '\n\n').slice(0, length - have)
    have += article.length
    yield article
  }
}

/** Records, one a line, about `bytes` long together. */
export function* recordsOf(articles, bytes) {
  for (let id = 0, have = 0; have < bytes; id++) {
    const line = JSON.stringify({id, text: articles[id % articles.length]}) + '\n'
    have += Buffer.byteLength(line)
    yield line
  }
}
