import {contacts, livesOfOthers, pronouns} from './data/biographies.js'
import {isAboutSubject} from './doubt.js'
import type {Hit} from './hit.js'
import type {Line} from './line.js'

const pronoun = pronouns.pattern()

/** Whether a line begins with a pronoun, and so goes on with somebody who was named above. */
export function goesOnWithSomebody(line: Line | undefined): boolean {
  return line !== undefined && pronoun.test(line.text)
}

/** Whether a line is about the writer: `She is a reporter who covered the war` goes on with it. */
export function isOfWriter(hit: Hit | undefined): boolean {
  return hit?.kind === 'author-bio' || hit?.kind === 'byline'
}

/**
 * Whether a biography with nothing else of the page beside it may be a paragraph of the article: text follows that it could
 * belong to, the article speaks of the person, or the next line goes on with them.
 *
 * @param isBelow whether it stands below the text
 */
export function mayBeOfArticle({anchor}: Hit, line: Line, lines: readonly Line[], isBelow: boolean): boolean {
  return (
    (anchor === 'opening' && !isBelow && !contacts.pattern().test(line.text)) ||
    isAboutSubject(line, lines) ||
    goesOnWithSomebody(lines[line.index + 1])
  )
}

/** `Jana Holm was a reporter at the Post for forty years` is the last line of an obituary. */
export function tellsOthersLife({text}: Line): boolean {
  return livesOfOthers.pattern().test(text)
}
