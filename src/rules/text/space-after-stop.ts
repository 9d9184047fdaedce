import {isInCode} from './context.js'
import {sentenceStarters} from './data/function-words.js'
import {patternRule} from './pattern-rule.js'

const starters = new Set(sentenceStarters)

/** A missing space after a stop: `left.The`. */
export const spaceAfterStop = patternRule({
  id: 'text/space-after-stop',
  summary: 'A missing space after a stop: left.The army.',
  explanation:
    'Where paragraphs were joined, the space after a full stop, a question or an exclamation mark is lost. It is added between a word in ' +
    'small letters, a year or a closing bracket and a word that begins sentences (The, However, In), and after a comma before “and”, ' +
    '“but”, “which”. Before another word with a capital it is suggested, if the article writes both words elsewhere. Domains, files, ' +
    'versions, initials, abbreviations (U.S., J.K.Rowling), System.Text, Node.js and code stay.',
  examples: [
    {
      input: 'The army left.The town was empty.Who knew?Nobody did.',
      output: 'The army left. The town was empty. Who knew? Nobody did.',
    },
    {
      input: 'It ended in 2014.However, nobody left ,and all stayed,but slept.',
      output: 'It ended in 2014. However, nobody left ,and all stayed, but slept.',
    },
    {
      input: 'The mayor of Lund left.Lund slept. All had left.',
      output: 'The mayor of Lund left. Lund slept. All had left.',
      suggested: true,
    },
    {
      input: 'System.Text and Node.js, the U.S.A., e.g. left.htm, v2.The and J.K.Rowling stay.',
      output: 'System.Text and Node.js, the U.S.A., e.g. left.htm, v2.The and J.K.Rowling stay.',
    },
  ],
  cue: /[a-z\d)][.!?][A-Z]|[a-z],[a-z]/,
  pattern:
    /(?<=(?<![\p{L}\p{N}.@/_-])(?<before>\p{Ll}{2,30}|(?:1[0-9]|20)\d\d|[\p{L}\p{N}' -]{2,30}\))[.!?])(?=(?<after>\p{Lu}\p{Ll}{0,30})(?:['’]\p{Ll}{1,2})?(?:[ ,]|$))|(?<=\p{Ll}{2},)(?=(?:and|as|but|or|the|when|where|which|while|who|with) )/gmu,
  reader: (article) => {
    let isSeam: ReturnType<typeof seamsOf> | undefined
    return (match) => {
      const {index, groups = {}} = match
      const {before, after} = groups
      if (isInCode(article, index)) return undefined
      if (!before || !after) {
        return {expected: ' ', certain: true, message: 'A space is missing after a comma.'}
      }
      const certain = starters.has(after)
      if (!certain && !(isSeam ??= seamsOf(article.text))(before, after)) return undefined
      return {
        expected: ' ',
        certain,
        message: `A space is missing between “${before}${match.input.slice(index - 1, index)}” and “${after}”.`,
        ...(!certain && {note: 'Or a name with a point inside.'}),
      }
    }
  },
})

/**
 * Tells of two words whether a stop between them may have lost its space: the article writes both by themselves too, and
 * the first has no other point behind it, as an object has (net.Socket, net.Server).
 */
function seamsOf(text: string): (before: string, after: string) => boolean {
  const words = new Set(text.match(/(?<![\p{L}\p{N}.])\p{L}+(?![\p{L}\p{N}]|[.!?]\p{L})/gu))
  const joined = new Map<string, number>()
  for (const [word] of text.matchAll(/(?<!\p{L})\p{Ll}{2,30}(?=\.\p{Lu})/gu))
    joined.set(word, (joined.get(word) ?? 0) + 1)
  return (before, after) => after.length > 2 && joined.get(before) === 1 && words.has(before) && words.has(after)
}
