import type {Article} from '../../article/article.js'
import {paragraphAt} from '../../article/paragraph.js'
import type {Scan} from '../../article/scan.js'

/**
 * Makes a judgement about paragraphs: each is judged once, however many places in it ask.
 *
 * @returns what is asked with a place (an offset of the article); `undefined` outside of paragraphs
 * @example const shouts = judgement((text) => text === text.toUpperCase()); shouts(article, match.index)
 */
export function judgement<T>(
  judge: (text: string, scan: Scan) => T,
): (article: Article, offset: number) => T | undefined {
  return ({paragraphs}, offset) => {
    const paragraph = paragraphAt(paragraphs, offset)
    return paragraph?.remember(judge, () => judge(paragraph.text, paragraph.scan))
  }
}

/** The character (code point) that ends at `offset`; `''` at the start of the text. */
export function charBefore(text: string, offset: number): string {
  const last = text.slice(Math.max(0, offset - 2), offset)
  return /^[\ud800-\udbff][\udc00-\udfff]$/.test(last) ? last : last.slice(-1)
}

/** The character (code point) that begins at `offset`; `''` at the end of the text. */
export function charAfter(text: string, offset: number): string {
  const code = text.codePointAt(offset)
  return code === undefined ? '' : String.fromCodePoint(code)
}

// What prose does not have: a block, an operator, a path, a tag, a variable, a call (but article(s) is prose), a line of a
// program or of a shell.
const codePattern =
  /[{}]|=>|->|::|[=!<>|&]=|&&|\|\||\);$|[a-z]\((?!(?:e?s|r?e|ies|n)\))|<\/?[a-z]|\$[a-zA-Z_{(]|\\\w|^(?:[$>#]|\/\/|import |const |let |var |def |class |function |return )|(?<![@#\w/.-])[a-z]\w{0,40}_\w|\w=\S/m

/** Whether the paragraph at an offset is code or holds some, or stands between two that do: prose has other points and commas. */
export function isInCode(article: Article, offset: number): boolean {
  const {text, paragraphs} = article
  const paragraph = paragraphAt(paragraphs, offset)
  if (!paragraph) return false
  // A line of a listing: indented, and it does not begin as a sentence does.
  const indent = text.slice(paragraph.lineStart, paragraph.start)
  if (/\t| {2}/.test(indent) && !/^[\p{Lu}"'“‘«]/u.test(paragraph.text)) return true
  const isCodeAt = (index: number) => isCode(article, paragraphs[index]?.start ?? -1) ?? false
  return isCodeAt(paragraph.index) || (isCodeAt(paragraph.index - 1) && isCodeAt(paragraph.index + 1))
}

/** Whether a paragraph is code or holds some. Character references are left out: their `;` and `#` are not code. */
const isCode = judgement(
  (text) => mayBeCode(text) && codePattern.test(/[&#\\]/.test(text) ? text.replaceAll(references, '') : text),
)

/** What all code has, and little prose. The characters of it are looked for first: one look at each that the text has. */
function mayBeCode(text: string): boolean {
  return (codeCharacter.test(text) && codeCue.test(text)) || keyword.test(text)
}

const codeCharacter = /[{}=<>|&$\\#_(:)/]/
const codeCue = /[{}=<>|&$\\#_]|[a-z]\(|::|\);|\/\//
const keyword = /(?:^|[\n\r\u2028\u2029])(?:import|const|let|var|def|class|function|return) /

const references = /&(?:amp;)*#?\w+;|#\d+;|\\u[\da-f]{4}/gi

const aboutCharacters =
  /\b(?:X?HTML|[XSY]G?ML|JSON|CSS|UTF-?\d+|ASCII|ANSI|Latin-[19]|ISO[- ]8859|Windows-125\d|Unicode|JavaScript|LaTeX|Markdown|mojibake|markup|charset|character (?:sets?|references?|entit(?:y|ies))|code ?points?|ampersands?|(?:de|en)cod(?:e[ds]?|ings?|ers?)|(?:unescape|escape)[ds]? (?:characters?|sequences?|codes?)|unescap(?:e[ds]?|ing)|regexp?(?:es)?|zero-width|soft hyphens?)\b/i

/** Whether a text speaks of characters and their encoding: then `&amp;` and `â€™` may be what it is about. */
export function speaksOfCharacters(text: string): boolean {
  return aboutCharacters.test(text)
}

/** Whether the paragraph at an offset speaks of characters. */
export const isAboutCharacters = judgement(speaksOfCharacters)

const quoteMarks = /^["'“”‘’«»‹›„‚`()[\]]$/

/** The UTF-16 code units of a text, for texts of characters that take one each. */
export function units(text: string): string[] {
  return text.split('')
}

/** Whether quotation marks or brackets enclose just this place: then it is shown, not used. */
export function isQuotedSample(text: string, start: number, end: number): boolean {
  return quoteMarks.test(charBefore(text, start)) && quoteMarks.test(charAfter(text, end))
}
