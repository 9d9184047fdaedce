import type {Change, RuleId} from '../../article/edit.js'
import {changeFor} from './change.js'
import {isDouble, isLetter, kindAt, Shape} from './characters.js'
import {balance, certainty, levelCertainty} from './data/costs.js'
import type {Decoded} from './decode.js'
import type {Mark} from './marks.js'
import {pairMarks, type Pairs} from './pairs.js'
import {closes, type Continued, opens, Reading, readings} from './readings.js'
import type {Style} from './style.js'

/** What is to be done about a mark, and how sure that is. Offsets are those of the paragraph's text. */
export interface Repair extends Change {
  ruleId: RuleId
  reading: Reading
  /** The reading that came second among those that would change the text otherwise. */
  runnerUp: Reading | undefined
  /** How much dearer the runner-up is. */
  margin: number
  unpaired: boolean
  /** Whether it changes anything; what does not is a report of a mark without a partner. */
  changes: boolean
  /** Whether the evidence makes the change certain, and that of the mark's partner. */
  certain: boolean
}

/** A reading this much dearer than the best is none. */
const farAway = 20

/** Turns readings into changes; a mark that stands right and has its partner yields none. */
export function repairsOf(text: string, decoded: readonly Decoded[], style: Style, continued: Continued): Repair[] {
  const {partners, unpaired} = pairMarks(decoded, continued)
  const repairs = new Map<Mark, Repair>()
  let done = 0
  let previous: Decoded | undefined
  for (const current of decoded) {
    const {mark, reading} = current
    // A space between an opening and a closing mark belongs to the first of them.
    const free = mark.gapStart < done ? {...mark, gapStart: mark.start} : mark
    const change = changeFor(text, free, reading, style)
    if (isSetApart(current, previous, partners)) change.start = mark.start
    // `“rain,”“hail”`, `their customers’“needs”`
    if (previous?.mark.end === mark.start && opens(reading) && ends(text, previous))
      change.expected = ` ${change.expected}`
    previous = current
    const changes = text.slice(change.start, change.end) !== change.expected
    if (!changes && !unpaired.has(mark)) continue
    if (changes) done = change.end
    const {runnerUp, margin} = compete(text, current, change, changes, style)
    const ruleId = ruleFor(text, mark, reading, change, partners.get(mark))
    repairs.set(mark, {
      // Not spread: that costs more than all else here.
      start: change.start,
      end: change.end,
      expected: change.expected,
      ruleId,
      reading,
      runnerUp,
      margin,
      unpaired: unpaired.has(mark),
      changes,
      certain: changes && margin >= required(current, ruleId),
    })
  }
  // Half a repair is none: a pair stands or falls together.
  for (const [mark, repair] of repairs) {
    const partner = repairs.get(partners.get(mark) ?? mark)
    if (partner?.changes && !partner.certain) repair.certain = false
  }
  return [...repairs.values()]
}

/** How far the runner-up must be for a change to be certain. */
function required({reading, surcharge}: Decoded, ruleId: RuleId): number {
  const least = ruleId === 'quotes/level' && reading !== Reading.OuterInnerOpen ? levelCertainty : certainty
  return least + balance.share * Math.max(0, surcharge - balance.free)
}

/** The cheapest reading that would change the text otherwise: most often it is the second cheapest. */
function compete(
  text: string,
  {mark, reading, costOf}: Decoded,
  change: Change,
  changes: boolean,
  style: Style,
): {runnerUp: Reading | undefined; margin: number} {
  const least = costOf(reading)
  /** The readings that were tried, as bits. */
  let tried = 1 << reading
  for (;;) {
    let runnerUp: Reading | undefined
    let margin = farAway
    for (const other of readings) {
      const distance = (tried & (1 << other)) === 0 ? costOf(other) - least : Infinity
      if (distance >= margin) continue
      runnerUp = other
      margin = distance
    }
    if (runnerUp === undefined || !changes) return {runnerUp, margin}
    if (!isSame(text, change, changeFor(text, mark, runnerUp, style))) return {runnerUp, margin}
    tried |= 1 << runnerUp
  }
}

/** `“He told me, ‘Go away.’ ”`: printers set a mark apart from a nested one, where they do not the opening mark. */
function isSetApart({mark, reading}: Decoded, previous: Decoded | undefined, partners: Pairs['partners']): boolean {
  if (reading !== Reading.DoubleClose || mark.shape !== Shape.CurlyRight) return false
  if (previous?.reading !== Reading.SingleClose || previous.mark.end !== mark.start - 1) return false
  const opener = partners.get(mark)
  return opener?.gapEnd === opener?.end
}

/** Whether a mark ends a quotation or a word. */
function ends(text: string, {mark, reading}: Decoded): boolean {
  return closes(reading) || (reading === Reading.Apostrophe && isLetter(kindAt(text, mark.start - 1)))
}

function isSame(text: string, a: Change, b: Change): boolean {
  if (a.start === b.start && a.end === b.end) return a.expected === b.expected
  const start = Math.min(a.start, b.start)
  const end = Math.max(a.end, b.end)
  const apply = (c: Change) => text.slice(start, c.start) + c.expected + text.slice(c.end, end)
  return apply(a) === apply(b)
}

/** The rule is named after what was most wrong with the mark. */
function ruleFor(text: string, mark: Mark, reading: Reading, change: Change, partner: Mark | undefined): RuleId {
  const {shape, doubled, start, end} = mark
  if (reading === Reading.Apostrophe) return 'quotes/apostrophe'
  if (reading === Reading.CloseOpen) return 'quotes/glued'
  if (reading === Reading.OuterInnerOpen || reading === Reading.InnerOuterClose) return 'quotes/level'
  switch (shape) {
    case Shape.TwoSingles:
    case Shape.TwoBackticks:
      return 'quotes/doubled'
    case Shape.Low:
    case Shape.SingleLow:
    case Shape.GuillemetLeft:
    case Shape.GuillemetRight:
    case Shape.AngleLeft:
    case Shape.AngleRight:
      return 'quotes/foreign'
  }
  // „X“ closes with what opens elsewhere.
  if (partner?.shape === Shape.Low && reading === Reading.DoubleClose) return 'quotes/foreign'
  if (doubled && (reading === Reading.DoubleOpen || reading === Reading.DoubleClose)) return 'quotes/doubled'
  if (isDouble(shape) !== isDoubleReading(reading)) return 'quotes/level'
  if (change.expected.trim() !== text.slice(start, end)) {
    const isCurly = [Shape.CurlyLeft, Shape.CurlyRight, Shape.SingleLeft, Shape.SingleRight].includes(shape)
    return isCurly ? 'quotes/direction' : 'quotes/straight'
  }
  return change.start < start || change.end > end ? 'quotes/detached' : 'quotes/glued'
}

function isDoubleReading(reading: Reading): boolean {
  return reading !== Reading.SingleOpen && reading !== Reading.SingleClose
}
