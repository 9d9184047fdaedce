import {isPlainLetter} from '../../article/word-kinds.js'

/** What a character is to a mark that stands beside it. */
export enum Kind {
  /** Start or end of the paragraph. */
  Edge,
  Space,
  Lower,
  Upper,
  Digit,
  /** `.` `!` `?` `…` */
  Stop,
  /** `,` `;` `:` */
  Comma,
  OpenBracket,
  CloseBracket,
  Dash,
  /** Another quotation mark. */
  Mark,
  Other,
}

/** What a quotation mark looks like. Its looks say where spaces and tags were, not always which way it turns. */
export enum Shape {
  /** `“` */
  CurlyLeft,
  /** `”` */
  CurlyRight,
  /** `"` `＂` */
  Straight,
  /** `„` `‟` `,,` */
  Low,
  /** `«` `»` */
  GuillemetLeft,
  GuillemetRight,
  /** `''` and other pairs of single marks */
  TwoSingles,
  /** Two backticks, as in TeX. */
  TwoBackticks,
  /** `″` */
  DoublePrime,
  /** `‘` */
  SingleLeft,
  /** `’` */
  SingleRight,
  /** `'` */
  SingleStraight,
  /** `‚` `‛` */
  SingleLow,
  /** `‹` `›` */
  AngleLeft,
  AngleRight,
  /** `` ` `` `´` */
  Accent,
  /** `′` */
  Prime,
}

const shapes: Readonly<Record<string, Shape>> = {
  '“': Shape.CurlyLeft,
  '”': Shape.CurlyRight,
  '"': Shape.Straight,
  '＂': Shape.Straight,
  '„': Shape.Low,
  '‟': Shape.Low,
  '«': Shape.GuillemetLeft,
  '»': Shape.GuillemetRight,
  '″': Shape.DoublePrime,
  '‘': Shape.SingleLeft,
  '’': Shape.SingleRight,
  "'": Shape.SingleStraight,
  '‚': Shape.SingleLow,
  '‛': Shape.SingleLow,
  '‹': Shape.AngleLeft,
  '›': Shape.AngleRight,
  '`': Shape.Accent,
  '´': Shape.Accent,
  '′': Shape.Prime,
}

/** The shape of a mark, or `undefined` for what is none. */
export function shapeOf(character: string): Shape | undefined {
  return shapes[character]
}

export function isDouble(shape: Shape): boolean {
  return shape <= Shape.DoublePrime
}

/** Latin, Greek, Cyrillic and general punctuation. */
const remembered = 0x2100

/** Kinds that were asked for once, by code unit: a lookup costs a tenth of the expressions below. */
const known = Array.from<Kind | undefined>({length: remembered})

/** The kind of the character at `offset`; before and after the text is `Edge`. */
export function kindAt(text: string, offset: number): Kind {
  if (offset < 0 || offset >= text.length) return Kind.Edge
  const code = text.charCodeAt(offset)
  const kind = known[code]
  if (kind !== undefined) return kind
  const found = classify(text.charAt(offset))
  if (code < remembered) known[code] = found
  return found
}

/** The characters of most text that are no letters; the expressions below cost as much as all else for a first article. */
const ordinary: Readonly<Record<string, Kind>> = {
  ' ': Kind.Space,
  '\n': Kind.Space,
  '\u00a0': Kind.Space,
  '.': Kind.Stop,
  '!': Kind.Stop,
  '?': Kind.Stop,
  '…': Kind.Stop,
  ',': Kind.Comma,
  ';': Kind.Comma,
  ':': Kind.Comma,
  '(': Kind.OpenBracket,
  '[': Kind.OpenBracket,
  ')': Kind.CloseBracket,
  ']': Kind.CloseBracket,
  '-': Kind.Dash,
  '–': Kind.Dash,
  '—': Kind.Dash,
  '/': Kind.Dash,
}

function classify(character: string): Kind {
  if (character >= 'a' && character <= 'z') return Kind.Lower
  if (character >= 'A' && character <= 'Z') return Kind.Upper
  if (character >= '0' && character <= '9') return Kind.Digit
  if (shapeOf(character) !== undefined) return Kind.Mark
  return ordinary[character] ?? classifyByProperties(character)
}

function classifyByProperties(character: string): Kind {
  // U+2060 and U+FEFF, word joiners, are no spaces: nothing is to be removed there.
  if (/\s/.test(character) && character !== '\uFEFF') return Kind.Space
  if (/\p{Lu}/u.test(character)) return Kind.Upper
  if (/[\p{L}\p{M}]/u.test(character)) return Kind.Lower
  if (/\p{Nd}/u.test(character)) return Kind.Digit
  if (/\p{Ps}/u.test(character)) return Kind.OpenBracket
  if (/\p{Pe}/u.test(character)) return Kind.CloseBracket
  if (/\p{Pd}/u.test(character)) return Kind.Dash
  return Kind.Other
}

/** Whether a letter, or a digit from 0 to 9, begins at `offset`. */
export function isLetterOrDigitAt(text: string, offset: number): boolean {
  if (offset < 0 || offset >= text.length) return false
  const unit = text.charCodeAt(offset)
  if (unit < 0x80) return isPlainLetter(unit) || (unit >= 0x30 && unit <= 0x39)
  return /^\p{L}/u.test(text.slice(offset, offset + 2))
}

/** Whether a letter ends at `offset`. */
export function isLetterBefore(text: string, offset: number): boolean {
  if (offset <= 0) return false
  const unit = text.charCodeAt(offset - 1)
  return unit < 0x80 ? isPlainLetter(unit) : /\p{L}$/u.test(text.slice(Math.max(0, offset - 2), offset))
}

export function isLetter(kind: Kind): boolean {
  return kind === Kind.Lower || kind === Kind.Upper
}

export function isLetterOrDigit(kind: Kind): boolean {
  return kind === Kind.Lower || kind === Kind.Upper || kind === Kind.Digit
}
