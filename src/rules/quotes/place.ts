import {isDouble, isLetter, isLetterOrDigit, Kind, kindAt, Shape} from './characters.js'
import type {Mark} from './marks.js'

/** Which way a mark turns by its place alone, if that is as in print and its looks do not contradict it. */
export function placeOf(text: string, mark: Mark): 'open' | 'close' | undefined {
  const {shape, left, right, end} = mark
  const way = turns(shape)
  // Beside another mark or a dash, `“‘No` and `—“no`, only the looks tell.
  if (way !== 'close' && (mayPrecede(left) || (left === Kind.Dash && way === 'open'))) {
    if (isLetterOrDigit(right) || (right === Kind.Mark && way === 'open' && text[end] !== '’')) return 'open'
  }
  if (way !== 'open' && (isEnding(left) || (left === Kind.Mark && way === 'close') || isSetApart(text, mark))) {
    if (right === Kind.Edge || right === Kind.Space || right === Kind.Dash) return 'close'
    if (isEnding(right) && !isLetterOrDigit(right)) return 'close'
  }
  return undefined
}

/** Whether a double mark stands in a way that print does not know, so that spaces of this paragraph were moved. */
export function isOutOfPlace(text: string, mark: Mark): boolean {
  const {shape, left, right, before, after} = mark
  if (!isDouble(shape)) return false
  if (left === Kind.Mark || right === Kind.Mark) return false
  const space = (kind: Kind) => kind === Kind.Space || kind === Kind.Edge
  if (isSetApart(text, mark)) return false
  if (space(left) && space(right)) return true
  if (isLetterOrDigit(left) && isLetterOrDigit(right)) return true
  if (left === Kind.Space && (after === Kind.Comma || after === Kind.Stop) && right !== Kind.Space) return true
  if ((before === Kind.Stop || before === Kind.Comma) && left !== Kind.Space && isLetter(right)) return true
  const way = turns(shape)
  return (way === 'close' && space(left) && !space(right)) || (way === 'open' && space(right) && !space(left))
}

/** `‘Go away.’ ”`: printers set a closing mark apart from a nested one; after `the workers’ ”` there is no stop. */
function isSetApart(text: string, {shape, left, before, gapStart}: Mark): boolean {
  if (left !== Kind.Space || before !== Kind.Mark || turns(shape) !== 'close') return false
  const beyond = kindAt(text, gapStart - 2)
  return beyond === Kind.Stop || beyond === Kind.Comma
}

/** `Home » News`, `Read more »`: guillemets of one direction in what is no sentence. */
export function isNavigation(text: string, marks: readonly Mark[]): boolean {
  if (/[.!?…,]\s?['"’”»]?$/.test(text.slice(-3))) return false
  const doubles = marks.filter(({shape}) => isDouble(shape))
  return [Shape.GuillemetLeft, Shape.GuillemetRight].some((way) => doubles.every(({shape}) => shape === way))
}

/** Which way a mark’s looks turn it. */
function turns(shape: Shape): 'open' | 'close' | undefined {
  switch (shape) {
    case Shape.CurlyLeft:
    case Shape.SingleLeft:
    case Shape.Low:
    case Shape.SingleLow:
    case Shape.GuillemetLeft:
    case Shape.AngleLeft:
    case Shape.TwoBackticks:
      return 'open'
    case Shape.CurlyRight:
    case Shape.SingleRight:
    case Shape.GuillemetRight:
    case Shape.AngleRight:
      return 'close'
    default:
      return undefined
  }
}

/** What a quotation may end with. */
function isEnding(kind: Kind): boolean {
  return isLetterOrDigit(kind) || kind === Kind.Stop || kind === Kind.Comma || kind === Kind.CloseBracket
}

function mayPrecede(kind: Kind): boolean {
  return kind === Kind.Edge || kind === Kind.Space || kind === Kind.OpenBracket
}
