import compromise from 'compromise'
import {ParseEnglish} from 'parse-english'
import {francAll} from 'franc'
import {retext} from 'retext'
import retextQuotes from 'retext-quotes'
import retextSmartypants from 'retext-smartypants'
import typograf from 'typograf'
import {fixTypos} from 'typopo'
import {visit} from 'unist-util-visit'
import writeGood from 'write-good'
import {clean} from '../../dist/index.js'
import {damagedArticles, ordinaryArticles, ruinedArticles} from './texts.js'
import {ratio} from './measure.js'

const english = new ParseEnglish()

function parseByParagraph(text) {
  for (const paragraph of text.split(/\n+/)) if (paragraph) english.parse(paragraph)
}

/** What one would write first: ask franc about the whole, parse the whole, visit every word. */
function naive(text) {
  francAll(text)
  let words = 0
  visit(english.parse(text), 'WordNode', () => words++)
  return words
}

const quotes = retext().use(retextQuotes).use(retextSmartypants).freeze()
const typographer = new typograf({locale: ['en-US']})

const peers = {
  'retext-english, parsing alone, by paragraph': parseByParagraph,
  'the naive pipeline: franc on the whole, whole parse, visit': naive,
  'retext-quotes and retext-smartypants': (text) => String(quotes.processSync(text)),
  typograf: (text) => typographer.execute(text),
  typopo: (text) => fixTypos(text, 'en-us'),
  'write-good': (text) => writeGood(text),
  'compromise, parsing alone': (text) => compromise(text).text(),
}

function over(articles, work) {
  return async () => {
    for (const article of articles) await work(article)
  }
}

const length = (articles) => articles.join('').length

/** Warm functions on one thread: how many times the time of ours another takes on the same ordinary articles. */
export async function functions() {
  const rows = []
  const ours = over(ordinaryArticles, clean)
  for (const [name, peer] of Object.entries(peers)) {
    rows.push([`${name}, against \`clean\``, await ratio(over(ordinaryArticles, peer), ours)])
  }
  for (const [name, articles] of [
    ['a tenth', damagedArticles],
    ['six tenths', ruinedArticles],
  ]) {
    // By the character, since boilerplate makes a damaged article longer.
    const slower = await ratio(over(articles, clean), ours)
    rows.push([
      `\`clean\`, ${name} of the sentences damaged, against none, by the character`,
      (slower * length(ordinaryArticles)) / length(articles),
    ])
  }
  return rows
}
