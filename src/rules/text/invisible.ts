import type {Article} from '../../article/article.js'
import {charAfter, charBefore} from './context.js'
import {patternRule, type Reading} from './pattern-rule.js'
import {Sign} from './sign.js'

const names: Record<string, string> = {
  '\u00ad': 'soft hyphen',
  '\u180e': 'Mongolian vowel separator',
  '\u200b': 'zero-width space',
  '\u200c': 'zero-width non-joiner',
  '\u200d': 'zero-width joiner',
  '\u2060': 'word joiner',
  '\ufeff': 'byte-order mark',
}

const rightToLeft = () => /[\p{sc=Arabic}\p{sc=Hebrew}\p{sc=Syriac}\p{sc=Thaana}\p{sc=Nko}]/u

/** Letters whose scripts need none of these characters, and what stands between words. */
const plain = () => /^[\p{sc=Latin}\p{sc=Cyrillic}\p{sc=Greek}\p{N}\p{P}\p{Z}\p{Sc}\p{Sm}\s]$/u

/** Zero-width spaces and joiners, soft hyphens and marks of direction that nobody sees. */
export const invisible = patternRule({
  id: 'text/invisible',
  summary: 'Characters that nobody sees: zero-width spaces, soft hyphens, stray byte-order marks.',
  explanation:
    'Pages put soft hyphens and zero-width characters into words; searching, counting and spelling then fail. They are removed ' +
    'between Latin, Cyrillic or Greek letters, digits and punctuation. They stay in scripts that need them (Persian, Thai, Hindi), ' +
    'in emoji joins, alone on a line, and as the byte-order mark at the start. A soft hyphen between digits may stand for a hyphen, ' +
    'and one before a space for a word that a line break divided: suggestions. Marks of direction and tag characters are suggested ' +
    'where nothing is written from right to left.',
  examples: [
    {input: 'The govern\u00adment in Ky\u200biv met.', output: 'The government in Kyiv met.'},
    {input: 'A family 👨\u200d👩\u200d👧 of نمی\u200cخواهم', output: 'A family 👨\u200d👩\u200d👧 of نمی\u200cخواهم'},
    {input: 'the years 1990\u00ad95', output: 'the years 1990-95', suggested: true},
  ],
  anyLanguage: true,
  sign: Sign.Invisible,
  pattern: () => /[\u00ad\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]+|[\u{e0000}-\u{e007f}]+/gu,
  reader: (article) => {
    let writesRightToLeft: boolean | undefined
    return ({0: run, index, input}) => {
      // The byte-order mark belongs to the file.
      const start = index === 0 && run.startsWith('\ufeff') ? 1 : index
      const end = index + run.length
      if (start === end) return undefined
      const before = charBefore(input, start)
      const after = charAfter(input, end)
      if (isLineEdge(before) && isLineEdge(after)) return undefined
      const found = {start, end, ...read(article, run.slice(start - index), before, after)}
      if (found.message === directionMessage && (writesRightToLeft ??= rightToLeft().test(input))) return undefined
      return found.message === undefined ? undefined : (found as Reading)
    }
  },
})

const directionMessage = 'An invisible mark of direction stands where nothing is written from right to left.'

function read({isEnglish}: Article, run: string, before: string, after: string): Partial<Reading> {
  // The flags of England, Scotland and Wales are a black flag and tag characters.
  if (/^[\u{e0000}-\u{e007f}]/u.test(run)) {
    return before === '🏴' ? {} : {expected: '', certain: false, message: 'Invisible tag characters stand here.'}
  }
  if (/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/.test(run)) {
    return {expected: '', certain: false, message: directionMessage}
  }
  if (!isPlain(before) || !isPlain(after)) return {}
  const name = names[run[0] ?? ''] ?? 'character'
  const found = {message: `An invisible ${name} stands here.`, expected: '', certain: isEnglish}
  if (!run.includes('\u00ad')) return found
  if (/\d/.test(before) && /\d/.test(after)) {
    return {...found, expected: '-', certain: false, note: 'Or nothing: the digits belong together.'}
  }
  // At the start of a word or inside it, a hyphen that is not shown is nothing; behind one it was a break of the line.
  const isInWord = /[\p{L}\s]/u.test(before) && /\p{L}/u.test(after)
  return isInWord ? found : {...found, certain: false, note: 'Or a hyphen or dash.'}
}

function isPlain(char: string): boolean {
  // Most stand in a word of English, which needs no expression of whole scripts.
  if (char === '' || /^[\w ]$/.test(char)) return true
  return plain().test(char) && !/\p{Extended_Pictographic}/u.test(char)
}

function isLineEdge(char: string): boolean {
  return char === '' || /[\n\r\v\f\u0085\u2028\u2029]/.test(char)
}
