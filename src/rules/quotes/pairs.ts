import type {Decoded} from './decode.js'
import type {Mark} from './marks.js'
import {type Continued, Reading} from './readings.js'

/** Which marks begin and end one quotation, and which have no partner. */
export interface Pairs {
  partners: Map<Mark, Mark>
  unpaired: Set<Mark>
}

/** Pairs the marks of a paragraph by their readings. A quotation that goes on in the next paragraph lacks nothing. */
export function pairMarks(decoded: readonly Decoded[], continued: Continued): Pairs {
  const partners = new Map<Mark, Mark>()
  const unpaired = new Set<Mark>()
  const open: {mark: Mark; double: boolean}[] = []
  const drop = (count: number) => {
    for (const {mark} of open.splice(open.length - count, count)) unpaired.add(mark)
  }
  const close = (mark: Mark) => {
    const opener = open.pop()?.mark
    if (!opener) return
    partners.set(mark, opener)
    partners.set(opener, mark)
  }
  for (const {mark, reading, lost} of decoded) {
    const double = reading === Reading.DoubleOpen || reading === Reading.DoubleClose
    switch (reading) {
      case Reading.DoubleOpen:
      case Reading.SingleOpen:
        if (lost) drop(1)
        open.push({mark, double})
        break
      case Reading.DoubleClose:
      case Reading.SingleClose:
        if (!lost) close(mark)
        else if (open.at(-2)?.double === double && open.at(-1)?.double !== double) {
          drop(1)
          close(mark)
        } else unpaired.add(mark)
        break
      case Reading.TwoOpen:
      case Reading.OuterInnerOpen:
        open.push({mark, double: true}, {mark, double: reading === Reading.TwoOpen})
        break
      case Reading.TwoClose:
      case Reading.InnerOuterClose:
        close(mark)
        close(mark)
        break
      case Reading.CloseOpen:
        close(mark)
        open.push({mark, double: true})
        break
    }
  }
  const isContinued = continued !== '' && open[0]?.double === (continued === 'D')
  drop(isContinued ? open.length - 1 : open.length)
  return {partners, unpaired}
}
