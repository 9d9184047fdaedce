import {codePages} from './data/code-pages.js'
import {entities} from './data/entities.js'
import {isAboutCharacters, isInCode, isQuotedSample, speaksOfCharacters} from './context.js'
import {patternRule} from './pattern-rule.js'
import {Sign} from './sign.js'

// &name; and &#8217; with any number of &amp; before, which doubly encoded text has; machine translation puts spaces in.
// Without its ampersand or its semicolon a reference must be one that nothing else looks like.
const pattern = () =>
  new RegExp(
    [
      '& ?(?:amp ?; ?){0,3}(?:# ?(?<decimal>\\d{2,7})|# ?x(?<hex>[\\da-f]{2,6})|(?<name>[a-z][a-z\\d]{1,7})) ?;',
      '&(?:amp;)?(?:#(?<openDecimal>39|160|8[2-4]\\d{2})|(?<openName>amp|nbsp|[lr][sd]quo|[mn]dash|hellip)(?![;=]))(?![\\da-z])',
      '(?<=\\p{L})#(?<bareDecimal>39|821[67]);(?=\\p{L})',
      '(?<= )(?<bareName>amp|nbsp|quot);(?= )',
      '\\\\u(?<unicode>[\\da-f]{4})',
    ].join('|'),
    'giu',
  )

/** Character references of HTML (`&#8217;`) that were never decoded, doubly encoded ones too. */
export const entity = patternRule({
  id: 'text/entity',
  summary: 'Character references that were never decoded: &#8217; and &amp;nbsp;, doubly encoded ones too.',
  explanation:
    'What HTML writes as &#8217; or &eacute; becomes the character, also where it was encoded twice (&amp;#8217;), where machine ' +
    'translation put spaces in (& nbsp;), and where the semicolon is lost after a typographic mark. &lt; and &gt; around what may be ' +
    'a tag are suggested. Where the paragraph speaks of HTML, Unicode or escaping the edit is only suggested; samples in quotation ' +
    'marks and code stay, and so do line breaks, control characters and names that HTML does not know.',
  examples: [
    {input: 'It&#8217;s caf&eacute; society at AT&amp;T.', output: 'It’s café society at AT&T.'},
    {input: 'The mayor&amp;#8217;s house &amp;amp; garden', output: 'The mayor’s house & garden'},
    {input: 'He said & quot; no & quot; twice.', output: 'He said " no " twice.'},
    {input: 'In HTML a space is &nbsp; here.', output: 'In HTML a space is \u00a0 here.', suggested: true},
    {input: 'R&D; and Q&A; stay, as “&amp;” does.', output: 'R&D; and Q&A; stay, as “&amp;” does.'},
  ],
  anyLanguage: true,
  sign: Sign.Reference,
  pattern,
  reader: (article) => {
    const isDoubtful = !article.isEnglish && speaksOfCharacters(article.text)
    return (match) => {
      const expected = decode(match.groups ?? {})
      if (expected === undefined) return undefined
      const end = match.index + match[0].length
      if (isQuotedSample(match.input, match.index, end)) return undefined
      if (isInCode(article, match.index)) return undefined
      const certain = !isDoubtful && !isAboutCharacters(article, match.index) && !makesTag(match.input, expected, end)
      return {
        expected,
        certain,
        message: `“${match[0]}” is ${describe(expected)}, as ${match[0].startsWith('\\') ? 'programs' : 'HTML'} writes it.`,
        ...(!certain && {note: 'The text may mean the reference itself.'}),
      }
    }
  },
})

function decode(groups: Record<string, string | undefined>): string | undefined {
  const {decimal, hex, name, openDecimal, openName, bareDecimal, bareName, unicode} = groups
  const digits = decimal ?? openDecimal ?? bareDecimal
  if (digits !== undefined) return character(Number(digits))
  const hexDigits = hex ?? unicode
  if (hexDigits !== undefined) return character(Number.parseInt(hexDigits, 16))
  const known = name ?? openName ?? bareName ?? ''
  const code = entities.get(known) ?? entities.get(known.toLowerCase())
  return code === undefined ? undefined : String.fromCodePoint(code)
}

/** The character of a numeric reference. As browsers do, 128 to 159 are read as windows-1252. */
function character(code: number): string | undefined {
  if (code >= 128 && code < 160) return codePages['windows-1252']?.[code - 128]
  if (code < 32 || code === 127 || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) return undefined
  return String.fromCodePoint(code)
}

function makesTag(text: string, expected: string, end: number): boolean {
  if (expected === '<') return /^[/a-z!]/i.test(text.slice(end, end + 1))
  return expected === '>' && /(?:<|&lt;)[^<>&]{0,60}&$/i.test(text.slice(Math.max(0, end - 80), end - 3))
}

function describe(expected: string): string {
  if (expected === '\u00a0') return 'a no-break space'
  return /^[\s\u00ad\u200b-\u200f]$/.test(expected) ? 'an invisible character' : `“${expected}”`
}
