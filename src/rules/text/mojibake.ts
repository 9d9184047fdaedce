import type {Article} from '../../article/article.js'
import {codePages} from './data/code-pages.js'
import {isAboutCharacters, isInCode, isQuotedSample, judgement} from './context.js'
import {charactersFrom, type Misread, readMisread} from './misread.js'
import {patternRule} from './pattern-rule.js'
import {Sign} from './sign.js'

const pattern = () =>
  new RegExp(
    [
      // A lead and a tail of UTF-8 as a code page shows them.
      `[${charactersFrom(0xc2, 0xf4)}](?=[${charactersFrom(0x80, 0xbf)}])`,
      // A byte of windows-1252 that was read as Latin-1. U+0085 ends a line; 0x80 and one more are the rest of a mark.
      '(?<!\\u0080)(?<control>\\u0080(?![\\u0080-\\u009f])|[\\u0081-\\u0084\\u0086-\\u009f])',
      // A no-break space that became a plain one leaves its Â behind.
      '(?<stray>(?<![\\p{L}\\p{N}])Â)(?= )',
      // don�t: an apostrophe that nobody can read any more.
      '(?<=\\p{L})\\ufffd(?=(?:t|re|ve|ll|m|s|d)(?!\\p{L}))',
    ].join('|'),
    'gu',
  )

/** UTF-8 that was read as something else (`â€™` for ’, `Ã©` for é). */
export const mojibake = patternRule({
  id: 'text/mojibake',
  summary: 'UTF-8 that was read as another encoding: â€™ for ’, Ã© for é, РљРёС—РІ for Київ.',
  explanation:
    'The bytes behind such characters are read as UTF-8 again: they were taken for windows-1252 (or Latin-1), windows-1250, ' +
    'windows-1251, Mac Roman or the DOS code pages 437 and 850, once or several times over. That is done only where the result is ' +
    'valid UTF-8, shorter, and what an article holds: a typographic mark, or a letter inside a word where the old characters cannot ' +
    'stand (a capital after a small letter). CAFÉ… and « está »… stay. Control characters from 0x80 to 0x9F become the mark that ' +
    'windows-1252 has there, and the replacement character in don�t an apostrophe. Samples in quotation marks, code, and ' +
    'paragraphs that speak of encodings stay.',
  examples: [
    {input: 'The mayorâ€™s cafÃ© in MÃ¼nchen â€“ closed', output: 'The mayor’s café in München – closed'},
    {input: 'It wasnÃ¢â‚¬â„¢t here.', output: 'It wasn’t here.'},
    {input: 'He canвЂ™t leave РљРёС—РІ.', output: 'He can’t leave Київ.'},
    {input: 'They don\u0092t, and don\ufffdt.', output: 'They don’t, and don’t.'},
    {
      input: 'LE CAFÉ… «está»… «ROMÂ» and à « la carte » stay, and so does «Ã©» as a sample.',
      output: 'LE CAFÉ… «está»… «ROMÂ» and à « la carte » stay, and so does «Ã©» as a sample.',
    },
  ],
  anyLanguage: true,
  sign: Sign.Misread,
  pattern,
  reader: (article) => {
    let done = 0
    return (match) => {
      const {index, input} = match
      const misread = index < done ? undefined : read(article, match)
      if (!misread) return undefined
      const {end, decoded, certain, page} = misread
      done = end
      if (isQuotedSample(input, index, end) || isAboutCharacters(article, index) || isInCode(article, index))
        return undefined
      return {
        start: index,
        end,
        expected: decoded,
        certain,
        message: `“${input.slice(index, end)}” is ${decoded ? `“${decoded}”` : 'what is left of a no-break space'}, read as ${page}.`,
        ...(!certain && {note: 'The characters may also be meant as they stand.'}),
      }
    }
  },
})

/** Whether “ was misread in a paragraph: then what is left of ” is sure. */
const opensMisread = judgement((text) => text.includes('â€œ'))

function read(article: Article, {0: found, index, input, groups}: RegExpExecArray): Misread | undefined {
  const misread = readMisread(input, index)
  if (misread) return misread
  const control = groups?.['control']
  if (control) {
    const decoded = codePages['windows-1252']?.[control.charCodeAt(0) - 0x80]
    return decoded === undefined || decoded === control
      ? undefined
      : {end: index + 1, decoded, certain: true, page: 'Latin-1'}
  }
  // Many programs drop the undefined byte 0x9D that ends ” in UTF-8.
  if (input.startsWith('â€', index)) {
    const end = index + (input[index + 2] === '\ufffd' ? 3 : 2)
    return {end, decoded: '”', certain: opensMisread(article, index) ?? false, page: 'windows-1252'}
  }
  if (groups?.['stray']) return {end: index + 1, decoded: '', certain: true, page: 'windows-1252'}
  if (found !== '\ufffd' || !article.isEnglish) return undefined
  // The character may have been é in a name (Ren�s): only what can be nothing but a contraction is sure, and others beside it.
  return {end: index + 1, decoded: '’', certain: losesApostrophes(article), page: 'another encoding'}
}

function losesApostrophes({text}: Article): boolean {
  // Three times �s are genitives, not three cafés.
  return (
    /n\ufffdt\b|[a-z]\ufffd(?:re|ve|ll)\b|\bI\ufffdm\b/.test(text) || (text.match(/[a-z]\ufffds\b/g)?.length ?? 0) >= 3
  )
}
