import {englishWords, foreignWords} from '../../article/language.js'
import type {Hit} from './hit.js'
import type {Words} from './matcher/read-words.js'
import {smallBit} from './matcher/signs.js'

/** Shorter paragraphs have too few small words to tell. */
const fewestWords = 8

/** A small word of two letters may come about by chance: `to` is written `up`. */
const fewestLetters = 3

/** Of the words that a shift brings to light so many are small words, and each differs from the others. */
const fewestSmallWords = 2

/** Words of a language are longer, on the average, than the pieces of code. */
const meanLength = 3

/** `0xE8`, `b2df`, `.mjs` */
const code = /[\d@\\/_=<][A-Za-z]|[A-Za-z]\d|['"]\.[a-z]/

const firstLetter = 0x61
const lastLetter = 0x7a
/** How often each letter from a to z stands in texts of Latin letters, in thousandths: a mean of the big languages, rounded. */
const frequencies = [
  90, 15, 30, 40, 140, 15, 20, 30, 80, 5, 10, 45, 30, 75, 65, 25, 5, 70, 70, 75, 40, 15, 10, 5, 10, 10,
]
const letters = frequencies.length
const likelihoods = frequencies.map((frequency) => Math.log(frequency / 1000))

/** By so much a letter must be likelier on the average than the one that is written. */
const fewestGain = 0.3

/**
 * Whether a text holds a small word, as far as its words were read: then nothing is shifted in it. Most texts have one among
 * their first words.
 */
export function hasSmallWord(text: string, words: Words): boolean {
  for (let at = 0; at < words.length; at++) {
    if (((words.signs[at] ?? 0) & smallBit) === 0) continue
    const [start, end] = [words.startOf(at), words.endOf(at)]
    if (end - start < fewestLetters || isLetter(text.charCodeAt(start - 1)) || isLetter(text.charCodeAt(end))) continue
    if (isSmallWord(text.slice(start, end).toLowerCase())) return true
  }
  return false
}

/**
 * Recognises a text that a paywall shows with every letter shifted by the same number: `Ebt jtu fjo Ufyu`, “Das ist ein
 * Text”. It holds no small word of any language as it stands; once the letters are shifted back, it does, and its letters
 * are as frequent as they are in a language. Nearly every other text has a small word among its first, and is left there.
 *
 * @example recogniseScrambled('Uif nbzps tbje uibu uif npofz xpvme dpnf gspn uif tubuf.')?.kind // 'truncation'
 */
export function recogniseScrambled(text: string): Hit | undefined {
  const words: string[] = []
  for (let end = 0; end < text.length;) {
    let start = end
    while (start < text.length && !isLetter(text.charCodeAt(start))) start++
    end = start
    while (end < text.length && isLetter(text.charCodeAt(end))) end++
    if (end === start) break
    const small = text.slice(start, end).toLowerCase()
    if (small.length >= fewestLetters && isSmallWord(small)) return undefined
    words.push(small)
  }
  if (words.length < fewestWords || words.join('').length < meanLength * words.length || code.test(text))
    return undefined
  const shift = likeliestShift(words)
  const original = words.map((each) => shiftedBack(each, shift))
  if (shift === 0 || new Set(original.filter(isSmallWord)).size < fewestSmallWords) return undefined
  return {
    kind: 'truncation',
    strength: 'sure',
    reason: `its letters are shifted by ${shift} against copying: “${original.slice(0, fewestWords).join(' ')} …”`,
  }
}

/** Letters of any Latin alphabet; `z` shifted by one is `{`. */
function isLetter(unit: number): boolean {
  return (
    (unit >= firstLetter && unit <= lastLetter + 4) || (unit >= 0x41 && unit <= 0x5a) || (unit >= 0xc0 && unit <= 0x24f)
  )
}

function isSmallWord(word: string): boolean {
  return word.length > 1 && (englishWords.has(word) || foreignWords.has(word))
}

/** By how many places the letters of some words are shifted, as far as their frequencies tell; 0 if they are not. */
function likeliestShift(words: readonly string[]): number {
  const counts = new Array<number>(letters).fill(0)
  let total = 0
  for (const each of words) {
    for (let i = 0; i < each.length; i++) {
      const letter = each.charCodeAt(i) - firstLetter
      if (letter < 0 || letter >= letters) continue
      counts[letter] = (counts[letter] ?? 0) + 1
      total++
    }
  }
  const likelihoodOf = (shift: number) =>
    counts.reduce((sum, count, letter) => sum + count * (likelihoods[(letter - shift + letters) % letters] ?? 0), 0)
  let best = 0
  let most = likelihoodOf(0) + fewestGain * total
  for (let shift = 1; shift < letters; shift++) {
    const likelihood = likelihoodOf(shift)
    if (likelihood <= most) continue
    best = shift
    most = likelihood
  }
  return best
}

/** A word in small letters with each letter of the alphabet so many places further to the front. */
function shiftedBack(word: string, shift: number): string {
  let original = ''
  for (let i = 0; i < word.length; i++) {
    const unit = word.charCodeAt(i)
    if (unit > lastLetter && unit <= lastLetter + 4) original += String.fromCharCode(unit - shift)
    else if (unit < firstLetter || unit > lastLetter) original += word.charAt(i)
    else original += String.fromCharCode(firstLetter + ((unit - firstLetter - shift + letters) % letters))
  }
  return original
}
