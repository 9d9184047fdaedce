import {partsOfLists, timesAndNumbers} from '../data/headline-words.js'
import type {Line} from '../line.js'
import {attributed, behindColon, deed, suffered} from './deeds.js'
import {event, promised, severalNames, severalTopics} from './events.js'

const partOfList = partsOfLists.pattern()
const timeOrNumber = timesAndNumbers.pattern()

/** How a headline is built. */
export interface NewsForm {
  /** For an editor: what was seen. */
  what: string
  /** Whether a sub-heading, or a caption of what the article is about, may be built like it: `Tosca kills Scarpia`. */
  isCommon: boolean
}

/**
 * Tells by its form whether a line is news: somebody’s name and what they do, what has been done to somebody, what happens
 * and where, the subject of the day and what is known of it.
 *
 * @param language ISO 639-1 code of the article’s language, if it is known
 * @example newsFormOf(line, 'en') // {what: 'a name and “rejects”', isCommon: false}, for `Bergman rejects offer of the dockers`
 */
export function newsFormOf(line: Line, language: string | undefined): NewsForm | undefined {
  if (partOfList.test(line.text) || timeOrNumber.test(line.text)) return undefined
  const own = deed(line, 0, language)
  if (own && !own.isCommon) return own
  return (
    behindColon(line, language) ??
    severalTopics(line) ??
    suffered(line) ??
    attributed(line) ??
    promised(line) ??
    event(line) ??
    own ??
    severalNames(line)
  )
}
