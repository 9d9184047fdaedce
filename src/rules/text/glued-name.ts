import {isInCode, isQuotedSample} from './context.js'
import {gluedWords} from './data/function-words.js'
import {patternRule} from './pattern-rule.js'
import {Sign} from './sign.js'

/** A small word glued to a name: `theOM`. */
export const gluedName = patternRule({
  id: 'text/glued-name',
  summary: 'A small word glued to a name: theOM for the OM.',
  explanation:
    'A link or a line break loses the space before a name. A space is suggested after the, of, in and the like where a capital follows ' +
    'in the middle of a word. Never more than suggested, because brands are written so (theSkimm, iPhone) and so is code (toString, ' +
    'onClick), which is left where it can be told.',
  examples: [
    {
      input: 'He played for theOM and came back toMarseille.',
      output: 'He played for the OM and came back to Marseille.',
      suggested: true,
    },
    {
      input: 'The iPhone, eBay and toString() of MacDonald stay.',
      output: 'The iPhone, eBay and toString() of MacDonald stay.',
    },
  ],
  sign: Sign.GluedWord,
  wholeText: true,
  pattern: () =>
    new RegExp(
      `(?<![\\p{L}\\p{N}\\p{M}.@#/_'’-])(?<word>${gluedWords.join('|')})(?=(?<name>\\p{Lu}[\\p{L}-]{1,40})(?![\\p{L}\\p{N}(_]))`,
      'gu',
    ),
  reader: (article) => {
    let names: Set<string> | undefined
    return (match) => {
      const {word = '', name = ''} = match.groups ?? {}
      const end = match.index + word.length + name.length
      // aN, aKO: one letter says too little.
      if (word.length === 1 && !/^\p{Lu}\p{Ll}{2}/u.test(name)) return undefined
      if (isQuotedSample(match.input, match.index, end) || isInCode(article, match.index)) return undefined
      names ??= new Set(article.text.match(/(?<![\p{L}\p{N}])\p{Lu}[\p{L}-]*/gu))
      return {
        expected: `${word} `,
        certain: false,
        message: `A space is missing between “${word}” and “${name}”.`,
        confidence: names.has(name) ? 0.9 : 0.6,
        note: `Or a name that is written so: “${word}${name}”.`,
      }
    }
  },
})
