import type {Article} from '../../article/article.js'

/** How a document writes its quotations. What it is consistent in is never changed. */
export interface Style {
  /** Curly marks, or straight ones. */
  curly: boolean
  /** Which marks lie outside: double ones in US usage, single ones in UK usage; some documents have both. */
  outside: 'double' | 'single' | 'either'
}

/** „X“ and „X”: their closing marks say nothing about the document. */
const german = /„[^„“”\n]*[“”]/g

/**
 * Tells a document's style. One curly mark is enough for curly: what is straight beside it came from a tool. A document
 * without any was typed with straight marks if an apostrophe or a whole quotation says so, and stays as it is; where all
 * there is are foreign or damaged marks, nothing says straight, and curly is what print uses.
 */
export function styleOf({text}: Article): Style {
  const curly =
    /[“”‘’]/.test(text.includes('„') ? text.replace(german, '') : text) ||
    !/(?<!')(?:(?<=\p{L})'|'(?=[\p{L}\d]))(?!')|(?<![^\s([])"[^\s"](?:[^"\n]{0,300}[^\s"])?"(?![\p{L}\d"])/u.test(text)
  return {curly, outside: /['‘]/.test(text) ? outsideOf(text) : 'double'}
}

/** With one single quotation to so many double ones, it is a habit of the document; with fewer, a slip. */
const fewSingles = 4

/** With fewer than that share of double ones outside, the document is in UK usage. */
const fewDoubles = 3

/**
 * Compares the quotations that have single marks on both sides and lie in no other with those that begin with a double
 * mark. A single mark that a double one follows may lie outside, `‘X “Y”’`, or be of the wrong level, `‘X”`: only its closing mark tells.
 */
function outsideOf(text: string): Style['outside'] {
  let open = ''
  let singles = 0
  let doubles = 0
  // A line break, a double mark, a single mark before a word, and one after it.
  for (const [mark] of text.matchAll(/\n|["“”«»„]|(?<![^\s([—–“"])['‘](?=[\p{L}\d])|['’](?![\p{L}\d])/gu)) {
    if (mark === '\n') open = ''
    else if (/["“”«»„]/.test(mark)) {
      if (open === '') doubles++
      if (open !== 'single') open = open === '' ? 'double' : ''
    } else if (open === '' && mark !== '’') open = 'single'
    else if (open === 'single') {
      singles++
      open = ''
    }
  }
  if (singles > fewDoubles * doubles) return 'single'
  return singles > 0 && singles >= doubles / fewSingles ? 'either' : 'double'
}
