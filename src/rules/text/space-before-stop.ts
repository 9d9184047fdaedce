import type {Article} from '../../article/article.js'
import {isInCode, judgement} from './context.js'
import {patternRule} from './pattern-rule.js'
import {Sign} from './sign.js'
import {signsOf} from './signs.js'

/** A space before a comma or a full stop: `the war , he said .` */
export const spaceBeforeStop = patternRule({
  id: 'text/space-before-stop',
  summary: 'A space before a comma or a full stop: the director , Olena .',
  explanation:
    'Where a link or a name was set in by a machine, a space is left before the comma or the full stop behind it. It is removed ' +
    'in sentences, and put behind a comma that has none there. What a space belongs before stays: .com, .5, .NET, an ellipsis, :), a comma that is spoken of (“the , sign”), ' +
    'figures (3 , 5), tables and code. Where a text sets most of its commas and stops so, it was cut into tokens or is a style: ' +
    'then it is suggested.',
  examples: [
    {input: 'The mayor , Olena Hrytsenko , has left .', output: 'The mayor, Olena Hrytsenko, has left.'},
    {input: 'The town ,which fell, is empty.', output: 'The town, which fell, is empty.'},
    {
      input: 'Lund , Malmö , Ystad',
      output: 'Lund, Malmö, Ystad',
      suggested: true,
    },
    {
      input: 'The river , he said , rose . Nobody , it seems , slept .',
      output: 'The river, he said, rose. Nobody, it seems, slept.',
      suggested: true,
    },
    {
      input:
        'They sell .com and .NET names, a .5 calibre and the , sign; he paused . . . and left … , as 3 , 5 and 7 show.',
      output:
        'They sell .com and .NET names, a .5 calibre and the , sign; he paused . . . and left … , as 3 , 5 and 7 show.',
    },
  ],
  sign: Sign.SpaceBeforeStop,
  // Two spaces and the mark that is the sign.
  reach: 2,
  // What stands before is looked at last: at every character it would take ten times as long.
  pattern: () =>
    /[ \u00a0\u202f]{1,2}(?=[.,])(?<=(?<before>[\p{L}\p{N}]{1,20}|(?:[\p{L}\p{N}.!?)]["’”]|[\p{L}\p{N}]['’])\p{L}{0,3}|[\p{L}\p{N}.]\)|\d%|\p{L}\.(?=[ \u00a0\u202f]{1,2},))[ \u00a0\u202f]{1,2})(?:(?=(?<stop>,|\.)(?<after>,?["'’”»)\]]{0,3}(?: {1,2}["'“‘(]?[^\s"'“‘(]|\s*$)))|,(?=(?<glued>\p{L}{2})))/gmu,
  reader: (article) => {
    const isHabit = spacesStops(article)
    return ({index, groups}) => {
      const {before = '', stop = ',', after = '', glued}: Partial<Record<string, string>> = groups ?? {}
      const next = after.trimStart().replace(/^["'“‘(]/, '')
      if (isFigure(before) && isFigure(next)) return undefined
      // “the , sign”, “x , y”, “e . g .”, “git add . and”, “he paused . . .”
      if (/^(?:an?|the|[b-hj-z])$/.test(before) || /^[.,;:=+*/<>|-]/.test(next)) return undefined
      if (stop === '.' && (/^\p{L}$/u.test(before) || /^\p{Ll}/u.test(next))) return undefined
      if (isInCode(article, index) || isTable(article, index)) return undefined
      const certain = !isHabit && (isProse(article, index) ?? false)
      return {
        expected: glued === undefined ? '' : ', ',
        certain,
        message: `A space stands before the ${stop === ',' ? 'comma' : 'full stop'}${glued === undefined ? '' : ', not after it'}.`,
        ...(!certain && {note: 'The text may be cut into tokens, or no sentence.'}),
      }
    }
  },
})

function isFigure(text: string): boolean {
  return /^\d+%?$/.test(text)
}

/** Columns are set apart by tabs, bars or many spaces. */
const isTable = judgement((text) => /[\t|]|\S {3,}\S/.test(text))

/** A sentence has two words in small letters side by side; a list of names has not. */
const isProse = judgement((text) => /\p{Ll}{2} \p{Ll}{2}/u.test(text))

/** With so many, and at least so large a share, spaces before commas and stops are a habit. */
const fewest = 5
const share = 0.8

const stop = /[.,](?=\s|$)/gm
const endOfPhrase = () => /[\p{L}\p{N})"’”]$/u
const spacedStop = () => /[\p{L}\p{N})"’”][ \u00a0\u202f][.,](?=\s|$)/mu

/** Whether a text sets most of its commas and stops apart, as one that was cut into tokens does. */
function spacesStops(article: Article): boolean {
  const {text} = article
  const places = signsOf(article).places.get(Sign.SpaceBeforeStop) ?? []
  if (places.length < fewest) return false
  const pattern = spacedStop()
  // A letter may be two code units.
  const spaced = places.filter((place) => pattern.test(text.slice(Math.max(0, place - 3), place + 2))).length
  return spaced >= fewest && !hasMoreCloseStops(text, spaced / share - spaced)
}

/** Whether a text has more commas and stops directly behind a word than so many. */
function hasMoreCloseStops(text: string, most: number): boolean {
  const phrase = endOfPhrase()
  let count = 0
  stop.lastIndex = 0
  while (count <= most && stop.test(text)) {
    const place = stop.lastIndex - 1
    // A letter may be two code units.
    if (phrase.test(text.slice(Math.max(0, place - 2), place))) count++
  }
  return count > most
}
