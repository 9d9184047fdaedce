import type {Line} from '../line.js'
import {sharesWord} from '../matcher/words.js'

/** What headlines look like, and how they differ from text and from sub-headings. */

export const fewestHeadlineWords = 4
export const mostHeadlineWords = 28

/** Whether a line could be a headline: a few words, no sentence. */
export function isHeadlineLike(line: Line): boolean {
  const {wordCount} = line
  return (
    wordCount >= fewestHeadlineWords &&
    wordCount <= mostHeadlineWords &&
    !/[.;,:]["”’»)]?$/.test(line.text.slice(-8).replace(/(?:…|\.{3})$/, ''))
  )
}

/** A bullet before a line, or `[VIDEO]` behind it, marks an entry of a list of links. */
export function isMarked({text}: Line): boolean {
  return (
    /[)\]|]/.test(text.charAt(text.length - 1)) &&
    /^(?:[-•·*▪►] )?.{12,}(?:[[(](?:VIDEO|PHOTOS?|PICS|PICTURES|INSIGHT|ANALYSIS|WARNING|REACTION|NEWS|REVEALED|UPDATE|LIVE|GALLERY|INTERVIEW|OPINION|EXPLAINED|COMMENT|MAP|REPORT|PODCAST|WATCH|LISTEN)[\])]\|?)$/i.test(
      text,
    )
  )
}

/** A sub-heading shares words with the paragraph below it. */
export function isUnrelated(line: Line | undefined, next: Line | undefined): boolean {
  if (!line || !next) return true
  return !sharesWord(line, next)
}

const longestBareHeadline = 130

const textInAscii = /^(?:[\d•*–-]|[A-Za-z]{1,2}[:.)])|,[^,]*,|[.!?] +[A-Z]|[@#/]\w/
const mayBeText = /^.?[^\0-\x7f\u2010-\u203a]|[.!?] +[^\0-\x7f\u2010-\u203a]/

/** No entry of a list, no answer of an interview, no names in a row, no two sentences. */
export function isLikeATitle(line: Line): boolean {
  if (line.text.length >= longestBareHeadline || textInAscii.test(line.text)) return false
  // Unicode’s classes take long to compile.
  return (
    !mayBeText.test(line.text) || !/^(?:[\p{N}•*–-]|\p{L}{1,2}[:.)])|,[^,]*,|[.!?] +\p{Lu}|[@#/]\w/u.test(line.text)
  )
}

/** The words of a line, folded. */
export function wordsOf(line: Line): string[] {
  return line.tokens.map(({word}) => word)
}

/** The words of a line as one text: two lines with the same differ in case, accents and punctuation alone. */
export function keyOf(line: Line): string {
  return wordsOf(line).join(' ')
}
