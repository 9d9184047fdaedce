import {lexicon} from './all-phrases.js'
import {fold} from './letters.js'
import type {Token} from './tokens.js'
import {Words} from './read-words.js'

/** So many letters of a word are compared: `Ukraine` and `Ukrainian`, `subscribe` and `subscriber` speak of one thing. */
const stemLength = 6

/** Shorter words say little. */
const fewestLetters = 4

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
    if (capital && word.length >= fewestLetters && !beginsWithNumber(word)) names.add(word.slice(0, stemLength))
  }
  return names
}

function beginsWithNumber(word: string): boolean {
  return !/^[a-z]/.test(word) && /^\p{N}/u.test(word)
}

/** The words of the text at hand. */
const words = new Words()

/** The words of a text that say what it is about, cut to their stems. */
export function contentWords(text: string): Set<string> {
  const stems = new Set<string>()
  lexicon.vocabulary.read(text, words)
  for (let at = 0; at < words.length; at++) {
    const start = words.startOf(at)
    const end = words.endOf(at)
    if (words.keepsLength && end - start < fewestLetters) continue
    const word = fold(text.slice(start, end))
    if (word.length >= fewestLetters && !common.has(word)) stems.add(word.slice(0, stemLength))
  }
  return stems
}

/** Whether two texts have a word in common that says what they are about. */
export function sharesWord(one: {content: ReadonlySet<string>}, other: {content: ReadonlySet<string>}): boolean {
  for (const word of one.content) if (other.content.has(word)) return true
  return false
}
