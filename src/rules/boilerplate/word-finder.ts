/** Tells texts that hold one of some words. */
export type WordFinder = Pick<RegExp, 'test'>

/**
 * Finds words in texts of any alphabet; case does not count. What all letters are takes long to compile: no text needs
 * it that has the words between characters of ASCII, or not at all.
 *
 * @param words words or phrases between `|`: `abonn*` begins a word, `*abonn*` stands in one
 * @example wordFinder('newsletter|*abonn*').test('Ein Jahresabonnement') // true
 */
export function wordFinder(words: string): WordFinder {
  const loose = wordsPattern(words, '[a-z]')
  let exact: RegExp | undefined
  const test = (text: string) => {
    const found = loose.exec(text)
    if (!found) return false
    const {0: word, index} = found
    const around = text.charAt(index - 1) + text.charAt(index + word.length)
    return !/[^\0-\x7f]/.test(around) || (exact ??= wordsPattern(words, '\\p{L}')).test(text)
  }
  return {test}
}

/** It looks around for a letter once for all words that end alike. */
function wordsPattern(words: string, letter: string): RegExp {
  const byEnds = new Map<string, string[]>()
  for (const word of words.split('|')) {
    const ends = endsOf(word, letter)
    byEnds.set(ends, [...(byEnds.get(ends) ?? []), word.replaceAll('*', '')])
  }
  const parts = [...byEnds].map(([ends, alike]) => ends.replace('*', `(?:${alike.join('|')})`))
  return new RegExp(parts.join('|'), 'iu')
}

/** Chinese puts no space between words, and Arabic writes its article as a part of the word. */
const joined = /^\*?\p{Lo}/u

/** What has to stand before and behind a word, which `*` stands for. */
function endsOf(word: string, letter: string): string {
  if (joined.test(word)) return '*'
  return `${word.startsWith('*') ? '' : `(?<!${letter})`}*${word.endsWith('*') ? '' : `(?!${letter})`}`
}
