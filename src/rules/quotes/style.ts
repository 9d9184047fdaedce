import type {Article} from '../../article/article.js'

/** How a document writes its quotations. What it is consistent in is never changed. */
export interface Style {
  /** Curly marks, or straight ones. */
  curly: boolean
  /** UK usage: single marks outside, double ones inside. */
  singleOutside: boolean
}

/**
 * Tells a document's style. One curly mark is enough for curly: what is straight beside it came from a tool. A document
 * without any was typed with straight marks if an apostrophe or a whole quotation says so, and stays as it is; where all
 * there is are foreign or damaged marks, nothing says straight, and curly is what print uses.
 */
export function styleOf({text}: Article): Style {
  const curly =
    /[“”‘’]/.test(text) || !/\p{L}'\p{L}|(?<![^\s([])"[^\s"](?:[^"\n]{0,300}[^\s"])?"(?![\p{L}\d"])/u.test(text)
  return {curly, singleOutside: isSingleOutside(text, curly)}
}

function isSingleOutside(text: string, curly: boolean): boolean {
  const singles = curly ? /(?<![^\s([—–])‘(?=[\p{L}\d])/gu : /(?<![^\s([—–])'(?=\p{Lu})/gu
  const doubles = curly ? /[“”"«»„]/g : /["«»]/g
  const openers = count(text, singles)
  return openers > 0 && openers > count(text, doubles)
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0
}
