import {cyrillicLookAlikes, greekLookAlikes} from './data/look-alikes.js'
import {isQuotedSample, judgement, speaksOfCharacters} from './context.js'
import {patternRule, type Reading} from './pattern-rule.js'
import {Sign} from './sign.js'

const latinTwins = new Map([...cyrillicLookAlikes, ...greekLookAlikes].map((pair) => pairOf(pair)))
const cyrillicTwins = new Map(
  cyrillicLookAlikes.map((pair) => pairOf(pair)).map(([cyrillic, latin]) => [latin, cyrillic]),
)

function pairOf(pair: string): [string, string] {
  return [pair.charAt(0), pair.charAt(1)]
}

// A word with letters of two alphabets: Latin before or after Cyrillic or Greek. Longer than any word, nothing is looked at.
const pattern = () =>
  /(?<![\p{L}\p{M}])(?:\p{sc=Latin}{1,40}[\p{sc=Cyrillic}\p{sc=Greek}]|[\p{sc=Cyrillic}\p{sc=Greek}]{1,40}\p{sc=Latin})[\p{L}\p{M}]{0,60}(?![\p{L}\p{M}])/gu

/** A letter of the wrong alphabet inside a word: a Cyrillic а in `Kyiv`. */
export const mixedAlphabet = patternRule({
  id: 'text/mixed-alphabet',
  summary: 'A letter of the wrong alphabet inside a word: a Cyrillic с in “сookie”.',
  explanation:
    'Keyboards with two layouts leave Cyrillic or Greek letters in Latin words that look right and are never found. Where every one ' +
    'of them has a Latin twin, and the word has a letter that only the Latin alphabet has or mostly Latin ones, they are replaced. In ' +
    'a word that can only be Cyrillic, Latin letters become Cyrillic ones. What remains open is suggested. Words such as ' +
    '“VIPом” and “μm”, samples in quotation marks and paragraphs that speak of alphabets stay.',
  examples: [
    {input: 'The сookie from Kуiv was late.', output: 'The cookie from Kyiv was late.'},
    {input: 'Her blog is called Kиївська весна.', output: 'Her blog is called Київська весна.'},
    {input: 'ТАСC reported', output: 'ТАСС reported', suggested: true},
    {
      input: 'It is 5 μm wide, says the μTorrent page in a VIPом style.',
      output: 'It is 5 μm wide, says the μTorrent page in a VIPом style.',
    },
  ],
  sign: Sign.OtherAlphabet,
  wholeText: true,
  pattern,
  reader: (article) => (match) => {
    const [word] = match
    const reading = read(word)
    if (!reading) return undefined
    if (isAboutLetters(article, match.index) || isQuotedSample(match.input, match.index, match.index + word.length))
      return undefined
    return reading
  },
})

const isAboutLetters = judgement(
  (text) => speaksOfCharacters(text) || /\b(?:Cyrillic|alphabets?|homo(?:glyph|graph)s?)\b/i.test(text),
)

function read(word: string): Reading | undefined {
  const letters = Array.from(word)
  const latin = letters.filter((letter) => /\p{sc=Latin}/u.test(letter))
  const others = letters.filter((letter) => /[\p{sc=Cyrillic}\p{sc=Greek}]/u.test(letter))
  const toLatin = others.every((letter) => latinTwins.has(letter))
  const toCyrillic =
    latin.every((letter) => cyrillicTwins.has(letter)) && others.every((letter) => /\p{sc=Cyrillic}/u.test(letter))
  // НАTO is NATO in Cyrillic letters with two Latin ones, or a Latin HATO: letters that all have twins must be outnumbered.
  if (toLatin && (!toCyrillic || latin.length >= others.length)) {
    return reading(letters, latinTwins, 'Latin', !toCyrillic || latin.length > others.length)
  }
  if (!toCyrillic) return undefined
  // Two letters that only Cyrillic has, and no more Latin ones than that, make the word Cyrillic.
  const own = others.filter((letter) => !latinTwins.has(letter)).length
  return reading(letters, cyrillicTwins, 'Cyrillic', own >= 2 && latin.length <= own)
}

function reading(
  letters: readonly string[],
  twins: ReadonlyMap<string, string>,
  alphabet: string,
  certain: boolean,
): Reading {
  const word = letters.join('')
  const alphabetsOwn = alphabet === 'Latin' ? cyrillicTwins : latinTwins
  const strange = new Set(letters.filter((letter) => twins.has(letter) && !alphabetsOwn.has(letter)))
  return {
    expected: letters.map((letter) => (strange.has(letter) ? (twins.get(letter) ?? letter) : letter)).join(''),
    certain,
    message: `“${word}” has letters of two alphabets: “${[...strange].join('')}” should be ${alphabet}.`,
    ...(!certain && {note: 'The other alphabet may be meant, or both.'}),
  }
}
