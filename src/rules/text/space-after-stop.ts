import {isInCode} from './context.js'
import {domainEndings, sentenceStarters, surestStarters} from './data/function-words.js'
import {patternRule} from './pattern-rule.js'
import {Sign} from './sign.js'

const starters = new Set(sentenceStarters)
const surest = new Set(surestStarters)
const domains = new Set(domainEndings)

/** A missing space after a stop: `left.The`. */
export const spaceAfterStop = patternRule({
  id: 'text/space-after-stop',
  summary: 'A missing space after a stop: left.The army.',
  explanation:
    'Where paragraphs were joined, the space after a full stop, a question or an exclamation mark is lost. It is added between a word in ' +
    'small letters, a year, a closing bracket or quotation mark and a word that begins sentences (The, However, In), between a name and one that can be ' +
    'nothing else (Kyiv.They), and after a comma before “and”, “but”, “which”, or behind a quotation (”,he). Where a text lost such spaces twice, other seams are ' +
    'certain too; elsewhere they are suggested, if the article writes both words by themselves. Domains, files, versions, initials, ' +
    'abbreviations (U.S., J.K.Rowling), System.Text, Node.js and code stay.',
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
      input: '“I can no longer walk”.In the distance “it thunders”,she says.',
      output: '“I can no longer walk”. In the distance “it thunders”, she says.',
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
  sign: Sign.Seam,
  wholeText: true,
  pattern: () =>
    /(?<=(?:(?<![\p{L}\p{N}.@/_])(?<before>\p{L}\p{Ll}{1,30}|(?:1[0-9]|20)\d\d|[\p{L}\p{N}' -]{2,30}\))|(?<closing>(?<=[\p{L}\p{N}!?…])["’”»]|(?<=\d)%))[.!?])(?=(?<after>\p{Lu}[\p{L}-]{0,30})(?:['’]\p{Ll}{1,2})?(?:[ ,]|$))|(?<=\p{Ll}{2},)(?=(?:and|as|but|or|the|when|where|which|while|who|with) )|(?<=[\p{Ll}!?…][”»],)(?=\p{Ll}{2,30}[ ,])/gmu,
  reader: (article) => {
    let seams: Seams | undefined
    return ({index, input, groups = {}}) => {
      const {closing, before = closing, after} = groups
      if (isInCode(article, index)) return undefined
      const stop = input.charAt(index - 1)
      if (!before || !after) {
        return {expected: ' ', certain: true, message: 'A space is missing after a comma.'}
      }
      if (domains.has(after)) return undefined
      seams ??= seamsOf(article.text)
      const certain = isSure(before, stop, after) || (seams.areHabitual && seams.isSmall(before))
      if (!certain && !seams.joins(before, after)) return undefined
      return {
        expected: ' ',
        certain,
        message: `A space is missing between “${before}${stop}” and “${after}”.`,
        ...(!certain && {note: 'Or a name with a point inside.'}),
      }
    }
  },
})

function isSure(before: string, stop: string, after: string): boolean {
  if (/^\p{Lu}/u.test(before)) return before.length > 2 && surest.has(after)
  // No address and no object has a ? or ! inside.
  return starters.has(after) || (stop !== '.' && /^\p{Ll}+$/u.test(before) && /^\p{Lu}\p{Ll}/u.test(after))
}

/** What an article shows of stops that lost their space. */
interface Seams {
  /** Whether two or more of them are sure. */
  areHabitual: boolean
  /** Whether a word is one in small letters that has a point behind it just once; an object has more (net.Socket). */
  isSmall: (before: string) => boolean
  /** Whether an article writes both words by themselves too. */
  joins: (before: string, after: string) => boolean
}

const sureSeam = () =>
  new RegExp(`(?<![\\p{L}\\p{N}.@/_-])\\p{Ll}{2,30}[.!?](?:${sentenceStarters.join('|')})(?=[ ,])`, 'gu')

function seamsOf(text: string): Seams {
  const words = new Set(text.match(/(?<![\p{L}\p{N}.])\p{L}+(?![\p{L}\p{N}]|[.!?]\p{L})/gu))
  const joined = new Map<string, number>()
  for (const [word] of text.matchAll(/(?<!\p{L})\p{Ll}{2,30}(?=\.\p{Lu})/gu))
    joined.set(word, (joined.get(word) ?? 0) + 1)
  const isSmall = (before: string) => joined.get(before) === 1
  return {
    areHabitual: (text.match(sureSeam())?.length ?? 0) >= 2,
    isSmall,
    joins: (before, after) => after.length > 2 && isSmall(before) && words.has(before) && words.has(after),
  }
}
