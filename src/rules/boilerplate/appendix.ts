import {additions, headingsOfAppendices, listedThings} from './data/appendix.js'
import type {Line} from './line.js'

const heading = new RegExp(`^(?:${Object.values(headingsOfAppendices).join('|')})(?: [ivx\\d]{1,3})?:?$`, 'i')
const addition = additions.pattern()
const listedThing = listedThings.pattern()

/** Whether a line belongs to the article wherever it stands: the heading of its notes, an ingredient, a correction. */
export function isOwn({text, wordCount}: Line): boolean {
  return (wordCount <= 4 && heading.test(text)) || addition.test(text) || listedThing.test(text)
}
