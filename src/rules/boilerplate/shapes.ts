import {captionLength, isCredit, namesNobody} from './credits.js'
import {outlets} from './data/outlets.js'
import {type Shape, shapes} from './data/shapes.js'
import type {Hit} from './hit.js'
import {loosened} from './loose.js'
import {fold, Mark, signCharacters} from './matcher/letters.js'
import type {Reading} from './reading.js'
import type {Words} from './matcher/read-words.js'

let bannerNames: ReadonlySet<string> | undefined

/** Whether a line may have any shape: prose has hardly ever one of the signs that shapes have. */
export function mayHaveShape({text, marks}: Reading): boolean {
  return (
    (marks & Mark.Sign) !== 0 ||
    !beginsWithLetter(text) ||
    'OBFVPDAcChfob'.includes(text.charAt(0)) ||
    text.length < longestInitials ||
    /[;{}>]$/.test(text) ||
    isLabelled(text)
  )
}

/** `BERNAMA`, `UNI XC SS 1042`, `JUST IN`; in UTF-16 code units. */
const longestInitials = 17

/** `Camera: Jane Roe` */
function isLabelled(text: string): boolean {
  return text.length < longestLabelled && text.includes(':')
}

/** In UTF-16 code units. */
const longestLabelled = 120

function beginsWithLetter(text: string): boolean {
  return /^[A-Za-z]/.test(text)
}

/** Whether a line has what every line of a shape has. */
export function isCued({begins, has, opening}: Shape, text: string): boolean {
  if (opening) return opening.test(text)
  if (begins !== undefined) return begins.includes(text.charAt(0))
  for (const sign of has ?? '') if (text.includes(sign)) return true
  return false
}

const beginnings = new Set(shapes.flatMap(({begins = ''}) => Array.from(begins, (character) => character.charAt(0))))

const listed = new Map<string, readonly Shape[]>()

/** The shapes that a line may have by its first character, and by whether it has a sign of shapes. */
export function shapesFor({text, marks}: Reading): readonly Shape[] {
  const first = beginnings.has(text.charAt(0)) ? text.charAt(0) : ''
  const hasSign = (marks & Mark.Sign) !== 0
  const key = hasSign ? `${first} with a sign` : first
  let list = listed.get(key)
  if (!list) {
    list = shapes.filter(
      ({begins, has = ''}) =>
        (begins === undefined || (first !== '' && begins.includes(first))) &&
        (hasSign || has === '' || Array.from(has).some((sign) => !signCharacters.includes(sign))),
    )
    listed.set(key, list)
  }
  return list
}

/** Running text begins with a letter or a quotation. */
function beginsLikeText(text: string): boolean {
  return /^[A-Za-z“"]/.test(text) || /^\p{L}/u.test(text)
}

const looseShapes = new Map<Shape, RegExp | undefined>()

function hasShape(text: string, candidate: Shape): boolean {
  if (!looseShapes.has(candidate)) looseShapes.set(candidate, loosened(candidate.shape()))
  return looseShapes.get(candidate)?.test(text) !== false && candidate.shape().test(text)
}

export function shapeOf(line: Reading, words: Words): Hit | undefined {
  const {text} = line
  if (text.length > 400) return undefined
  if (text.length > 200 && line.isProse && beginsLikeText(text)) return undefined
  // `© on every stone: how a mason signed his work`
  if (/^© (?:and|at|in|is|on|or|was|auf|im|sur) /.test(text)) return undefined
  if (mayHaveShape(line)) {
    for (const candidate of shapesFor(line)) {
      if (!isCued(candidate, text) || !hasShape(text, candidate)) continue
      const {kind, strength, reason} = candidate
      return {kind, strength: strength ?? 'sure', reason}
    }
  }
  if (isCredit(line, words) && captionLength(text) === 0)
    return {
      kind: 'media-credit',
      strength: namesNobody(text.replace(/^[^:：]*[:：] ?/, '')) ? 'companion' : 'sure',
      reason: 'a credit',
    }
  if (text.length < 40) {
    bannerNames ??= new Set(outlets.map(fold))
    if (bannerNames.has(fold(text))) return {kind: 'site-banner', strength: 'weak', reason: 'the name of an outlet'}
  }
  const halves = text.includes('|') || text.includes('/') ? text.split(/\s?[|/]\s?/) : []
  if (halves.length === 2 && halves[0] && halves[0] === halves[1] && /\p{L}/u.test(halves[0]))
    return {kind: 'repeated-headline', strength: 'sure', reason: 'a word printed twice'}
  return undefined
}
