import {englishWords} from '../../../article/language.js'
import {tokenize} from '../matcher/tokens.js'
import {similarity} from './similarity.js'

/** The words of a headline, whatever stands around and between them. */
export interface Wording {
  text: string
  /** Folded. */
  words: readonly string[]
  /** The words as one text: two headlines with the same differ in case, accents and punctuation alone. */
  key: string
}

export function wordingOf(text: string): Wording {
  const words = tokenize(text).map(({word}) => word)
  return {text, words, key: words.join(' ')}
}

const shortestPiece = 20
const fewestWordsAlike = 6

/** Copies share so many letter pairs. */
export const fewestShared = 0.85

const cutOff = /…|\.{3}/

/** Whether a wording is another again: word for word, cut off, or with a word or two in another spelling. */
export function isSameWording(own: Wording, other: Wording): boolean {
  if (own.key === other.key || own.key === `${other.key} ${other.key}`) return true
  if (own.key.length > shortestPiece) {
    if (cutOff.test(own.text.slice(-4)) && other.key.startsWith(own.key)) return true
    if (/^(?:…|\.{3})/.test(own.text) && other.key.includes(own.key)) return true
  }
  return (
    own.words.length >= fewestWordsAlike &&
    numbersOf(own) === numbersOf(other) &&
    similarity(own.key, other.key) >= fewestShared &&
    !saysAnother(own, other)
  )
}

/** `Strike enters fourth week` below `Strike enters third week`, `Dog bites man` below `Man bites dog`. */
export function saysAnother({words: own}: Wording, {words: others}: Wording): boolean {
  const isNew = (list: readonly string[]) => (word: string) =>
    word.length > 2 && !englishWords.has(word) && !list.some((other) => similarity(word, other) >= sameWord)
  if (own.some(isNew(others)) && others.some(isNew(own))) return true
  const order = own.filter((word) => others.includes(word))
  const before = others.filter((word) => own.includes(word))
  return [...order].sort().join(' ') === [...before].sort().join(' ') && order.join(' ') !== before.join(' ')
}

/** Spellings of one word share so many letter pairs: `Isjum` and `Izium` do not, but `Sinegoubov` and `Syniehubov`. */
const sameWord = 0.4

/** `What is new in version 3.6` and `What is new in version 3.7` are headings of two parts. */
export function numbersOf({key}: Wording): string {
  return key.match(/\p{N}+/gu)?.join(' ') ?? ''
}
