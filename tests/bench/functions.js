import {ParseEnglish} from 'parse-english'
import {francAll} from 'franc'
import {retext} from 'retext'
import retextQuotes from 'retext-quotes'
import retextSmartypants from 'retext-smartypants'
import typograf from 'typograf'
import {fixTypos} from 'typopo'
import {visit} from 'unist-util-visit'
import {clean} from '../../dist/index.js'
import {cleanArticles, damagedArticles} from './texts.js'
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
  'retext-quotes + retext-smartypants': (text) => String(quotes.processSync(text)),
  typopo: (text) => fixTypos(text, 'en-us'),
  typograf: (text) => typographer.execute(text),
}

function over(articles, work) {
  return async () => {
    for (const article of articles) await work(article)
  }
}

/** Warm functions on one thread: how many times the time of ours another takes on the same text. */
export async function functions() {
  const rows = []
  const ours = over(cleanArticles, clean)
  for (const [name, peer] of Object.entries(peers)) {
    rows.push([`${name}, against all our rules`, await ratio(over(cleanArticles, peer), ours)])
  }
  // By the character, since boilerplate makes a damaged article longer.
  const length = (articles) => articles.join('').length
  const slower = await ratio(over(damagedArticles, clean), ours)
  rows.push([
    'an article full of defects, against a clean one of the same length',
    (slower * length(cleanArticles)) / length(damagedArticles),
  ])
  return rows
}
