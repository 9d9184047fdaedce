import {twoBytes} from '../../sections.js'
import type {Anchors} from '../phrases.js'

/**
 * What is known of a word before any phrase is looked at, in two numbers of 32 bits. Signs: of which anchors it begins
 * phrases, of which it is a cue, whether it is unknown. Needs: in which groups of phrases some need it. All words of one
 * class have the same; for most passages of prose the classes of their words tell that no phrase stands there.
 */
export interface SignTables {
  /** The class of each word; behind them, that of what needs no word. */
  wordClasses: Uint16Array
  classSigns: Int32Array
  classNeeds: Int32Array
  /** In which groups of phrases some begin with a word of the class. */
  classBegins: Int32Array
}

export const anchors = ['line', 'weak', 'label', 'opening', 'run', 'closing', 'sentence'] as const

/** Whether phrases of an anchor begin with a word. */
export function beginsBit(anchor: keyof Anchors): number {
  return 1 << anchors.indexOf(anchor)
}

/** Whether phrases of an anchor that begin with any word need a word. */
export function cueBit(anchor: keyof Anchors): number {
  return beginsBit(anchor) << anchors.length
}

/** A word that may stand before a summons. */
export const leadBit = 1 << (2 * anchors.length)

/** A word for a picture, as it stands before a credit. */
export const creditBit = leadBit << 1

/** A word that no phrase has. */
export const unknownBit = creditBit << 1

/** An unknown word that may be a form of a stem. */
export const stemBit = unknownBit << 1

/** A function word of some language, as written in ASCII. */
export const smallBit = stemBit << 1

/** The classes of unknown words. */
export const UnknownClass = {Plain: 0, MayHaveStem: 1} as const

/** Into how many groups the phrases of an anchor are parted: 32 together. */
const groupCounts: Readonly<Record<keyof Anchors, number>> = {
  line: 6,
  weak: 4,
  label: 4,
  opening: 2,
  run: 3,
  closing: 1,
  sentence: 12,
}

/** The bits of all groups of an anchor. */
export function groupsOf(anchor: keyof Anchors): number {
  return ((2 ** groupCounts[anchor] - 1) << firstGroup(anchor)) | 0
}

/** The group of a phrase; those of one number are in one, so that they had better need similar words. */
export function groupOf(anchor: keyof Anchors, number: number): number {
  return firstGroup(anchor) + (number % groupCounts[anchor])
}

function firstGroup(anchor: keyof Anchors): number {
  return anchors.slice(0, anchors.indexOf(anchor)).reduce((sum, before) => sum + groupCounts[before], 0)
}

/** What is known of words, each at the place of its number, before they have classes. */
export interface Signs {
  signs: Int32Array
  needs: Int32Array
  begins: Int32Array
}

/** @param count how many words there are; behind them there is room for what needs no word */
export function noSigns(count: number): Signs {
  const none = () => new Int32Array(count + 1)
  return {signs: none(), needs: none(), begins: none()}
}

/** Gives words their classes, by what is known of each. */
export function packSigns({signs, needs, begins}: Signs): SignTables {
  const classes = [
    [unknownBit, 0, 0],
    [unknownBit | stemBit, 0, 0],
  ]
  const known = new Map<string, number>()
  const wordClasses = twoBytes(
    Array.from(signs, (sign, id) => {
      const own = [sign, needs[id] ?? 0, begins[id] ?? 0]
      const key = own.join()
      let number = known.get(key)
      if (number === undefined) known.set(key, (number = classes.push(own) - 1))
      return number
    }),
  )
  const column = (place: number) => Int32Array.from(classes, (own) => own[place] ?? 0)
  return {wordClasses, classSigns: column(0), classNeeds: column(1), classBegins: column(2)}
}
