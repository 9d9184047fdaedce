import {Mark} from '../matcher/letters.js'
import type {Reading} from '../reading.js'
import {similarity} from './similarity.js'
import {isSameWording, saysAnother, wordingOf} from './wording.js'

const ellipsis = /…|\.{3}/

/**
 * Whether a line is one headline twice, with a slash or a bar between two wordings: `“One should have done more”: … / “We
 * should have done more” …`.
 */
export function isDoubled({text, marks}: Reading): boolean {
  if ((marks & Mark.Sign) === 0) return false
  const [one, other, ...more] = text.split(/ [/|] /)
  if (one === undefined || other === undefined || more.length > 0) return false
  return ellipsis.test(text) ? isSameCutOff(one, other) : isSameInFull(one, other)
}

const fewestWords = 4

function isSameInFull(one: string, other: string): boolean {
  if (one.split(' ').length < fewestWords || other.split(' ').length < fewestWords) return false
  const [own, others] = [wordingOf(one), wordingOf(other)]
  return isSameWording(own, others) && !saysAnother(own, others)
}

const fewestWordsCutOff = 3
const sameHalf = 0.75
/** Where a space before its ellipsis shows that a page has cut each, less is enough. */
const sameCutHalf = 0.4
const cutByPage = / …$|^… |: …| \.{3}$/

function isSameCutOff(one: string, other: string): boolean {
  const halves = [one, other].map((half) => half.replace(/…|\.{3}/g, '').trim())
  const [shorter = '', longer = ''] = halves.sort((a, b) => a.length - b.length)
  if (shorter.split(' ').length < fewestWordsCutOff) return false
  if (cutByPage.test(one.trim()) && cutByPage.test(other.trim()) && similarity(longer, shorter) >= sameCutHalf)
    return true
  // `… – Mayor in the sights / …– Mayor in sight`: the end again, with a word more or less.
  return (
    [shorter.length, shorter.length + 4].some(
      (length) =>
        similarity(longer.slice(0, length), shorter) >= sameHalf ||
        similarity(longer.slice(-length), shorter) >= sameHalf,
    ) || similarity(longer, shorter) >= sameHalf
  )
}
