import {type Token, tokenize} from './tokens.js'

/** So many letters of a word are compared: `Ukraine` and `Ukrainian`, `subscribe` and `subscriber` speak of one thing. */
const stemLength = 6

const common = new Set(
  (
    'about after again almost near next often even still ever never already soon later today against also among because been before being below between both could does doing down during each from ' +
    'further have having here itself just know like make many more most much must only other over same should since some such take ' +
    'than that their them then there these they this those through under until very want well were what when where which while ' +
    'whom will with without would your said says according first last year years people time'
  ).split(' '),
)

/** The stems of the words of a text that begin with a capital inside a sentence: names, mostly. */
export function nameStems(tokens: readonly Token[]): Set<string> {
  const names = new Set<string>()
  for (const {word, capital} of tokens.slice(1)) {
    if (capital && word.length > 3 && !/^\p{N}/u.test(word)) names.add(word.slice(0, stemLength))
  }
  return names
}

/** The words of a text that say what it is about, cut to their stems. */
export function contentWords(text: string): Set<string> {
  return stemsOf(tokenize(text))
}

/** The words among some that say what a text is about, cut to their stems. */
export function stemsOf(tokens: readonly Token[]): Set<string> {
  const words = new Set<string>()
  for (const {word} of tokens) {
    if (word.length > 3 && !common.has(word)) words.add(word.slice(0, stemLength))
  }
  return words
}
