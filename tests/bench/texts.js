import {readdirSync, readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'

const fixtures = new URL('../../fixtures/', import.meta.url)

function read(path) {
  return readFileSync(new URL(path, fixtures), 'utf8')
}

const cases = readdirSync(fileURLToPath(new URL('articles/', fixtures))).sort()

/** The articles of the fixtures as a copy-editor left them: ordinary articles, with next to nothing to change. */
export const cleanArticles = cases.map((name) => read(`articles/${name}/output.txt`))

/** The same articles as they came: boilerplate, foreign spellings, broken quotation marks. */
export const damagedArticles = cases.map((name) => read(`articles/${name}/input.txt`))

/** Articles one after the other, up to a length in UTF-16 code units. */
export function textOf(articles, length) {
  const parts = []
  for (let i = 0, have = 0; have < length; i++) {
    const article = articles[i % articles.length].trimEnd() + '\n\n'
    parts.push(article)
    have += article.length
  }
  return parts.join('').slice(0, length)
}

/** Records, one a line, about `bytes` long together: two clean articles to each damaged one. */
export function* recordsOf(bytes) {
  for (let id = 0, have = 0; have < bytes; id++) {
    const articles = id % 3 === 2 ? damagedArticles : cleanArticles
    const line = JSON.stringify({id, text: articles[id % articles.length]}) + '\n'
    have += Buffer.byteLength(line)
    yield line
  }
}
