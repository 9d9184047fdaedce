import {sounds} from './data/sounds.js'
import {foldVowels} from './fold.js'

const longestGroup = Math.max(...Object.keys(sounds).map((group) => group.length))

const vowels = 'aeiouj'

/** Lower case without marks on vowels, and without the Polish stroke. */
export function plain(word: string): string {
  return foldVowels(word).replace(/ł/g, 'l')
}

/** A word as groups of letters, each with the sounds that it may stand for. */
function soundsOf(word: string): string[] {
  const result: string[] = []
  for (let i = 0; i < word.length;) {
    let length = Math.min(longestGroup, word.length - i)
    while (length > 1 && !Object.hasOwn(sounds, word.slice(i, i + length))) length--
    const letters = word.slice(i, i + length)
    const sound = sounds[letters] ?? letters
    // Doubled letters are one sound.
    if (sound !== result.at(-1)) result.push(sound)
    i += length
  }
  return result
}

function isVowel(sound: string): boolean {
  return vowels.includes(sound.charAt(sound.length - 1))
}

const impossible = 1

/** What it costs that two sounds stand for one: nothing if they may be the same, little between vowels. */
function substitution(a: string, b: string): number {
  for (const sound of a) if (b.includes(sound)) return 0
  if (areBoth('ei', a, b)) return 0.1
  return areBoth('oa', a, b) || areBoth('ou', a, b) ? 0.5 : impossible
}

/** Whether two sounds begin with one of some vowels. */
function areBoth(some: string, a: string, b: string): boolean {
  return a !== '' && b !== '' && some.includes(a.charAt(0)) && some.includes(b.charAt(0))
}

/** What it costs that a sound stands in one word only: `Sinehubov` and `Syniehubov`. */
function omission(word: readonly string[], index: number): number {
  const sound = word[index] ?? ''
  // Petrov and Petrova are two people, Israel and Israeli two words.
  if (!isVowel(sound) || index === word.length - 1 || index === 0) return impossible
  return sound.includes('j') ? 0.1 : 0.8
}

/**
 * How differently two words sound, however they are spelled: 0 for the same, 1 for nothing in common.
 *
 * The alignment of sound classes of Kondrak (2000), with costs for what transcriptions do to a name.
 *
 * @example soundDistance(soundingOf('Klitchko'), soundingOf('Klitschko')) // 0
 */
export function soundDistance(first: Sounding, second: Sounding): number {
  // No alignment leaves out a first or last sound.
  if (substitution(first[0] ?? '', second[0] ?? '') >= impossible) return 1
  if (substitution(first.at(-1) ?? '', second.at(-1) ?? '') >= impossible) return 1
  let previous = [0]
  for (let j = 0; j < second.length; j++) previous.push((previous[j] ?? 0) + omission(second, j))
  for (let i = 0; i < first.length; i++) {
    const sound = first[i] ?? ''
    const omitted = omission(first, i)
    const row = [(previous[0] ?? 0) + omitted]
    let least = row[0] ?? 0
    for (let j = 0; j < second.length; j++) {
      const cost = Math.min(
        (previous[j] ?? 0) + substitution(sound, second[j] ?? ''),
        (previous[j + 1] ?? 0) + omitted,
        (row[j] ?? 0) + omission(second, j),
      )
      row.push(cost)
      if (cost < least) least = cost
    }
    // What follows takes nothing off.
    if (least >= impossible) return 1
    previous = row
  }
  const cost = previous.at(-1) ?? 0
  return cost >= impossible ? 1 : cost / Math.max(first.length, second.length)
}

/** How a word sounds: its groups of letters, each with the sounds that it may stand for. */
export type Sounding = readonly string[]

/** So many words are remembered. */
const mostRemembered = 20_000

const remembered = new Map<string, Sounding>()

/** How a word sounds; the answers are remembered from article to article. */
export function soundingOf(word: string): Sounding {
  let sounding = remembered.get(word)
  if (!sounding) {
    if (remembered.size >= mostRemembered) remembered.clear()
    remembered.set(word, (sounding = soundsOf(plain(word))))
  }
  return sounding
}

/** What spellings of one name share: a number, or text where a number would not hold it. */
export type SoundKey = number | string

const firm = 'lmnrbpdt'

/** Of ASCII letters in either case, the firm ones: their place in {@link firm}, and one more. */
const firmNumbers = new Uint8Array(0x80)
for (const [i, letter] of Array.from(firm).entries()) {
  firmNumbers[letter.charCodeAt(0)] = i + 1
  firmNumbers[letter.toUpperCase().charCodeAt(0)] = i + 1
}

const t = firm.indexOf('t') + 1
const d = firm.indexOf('d') + 1

/** So many letters, three bits each after a leading one, are a number that is exact. */
const mostInNumber = 17

/**
 * A key that spellings of one name share: its letters l, m, n, r, labials and dentals in order, without the sibilants and
 * velars that no two languages write alike, so without the t of ts and tch. Words with the same key are then compared by
 * {@link soundDistance}.
 *
 * @param text with the word from `start` to `end`, in ASCII or {@link plain}
 */
export function soundKey(text: string, start = 0, end = text.length): SoundKey {
  let key = 1
  let letters = 0
  let last = 0
  for (let i = start; i < end; i++) {
    const unit = text.charCodeAt(i)
    const number = unit < 0x80 ? (firmNumbers[unit] ?? 0) : 0
    if (number === 0 || number === last) continue
    if (number >= d && i + 1 < end && isSoftened(number, text.charCodeAt(i + 1))) continue
    last = number
    key = key * 8 + number - 1
    letters++
  }
  return letters <= mostInNumber ? key : longKey(text.slice(start, end))
}

/** Whether a t or d is part of a sibilant with the letter after it: ts, tch, tj, dz. */
function isSoftened(number: number, next: number): boolean {
  const after = String.fromCharCode(next).toLowerCase()
  return (number === t ? 'szcjšșç' : 'zjž').includes(after)
}

/** The same as text, of words that no language has. */
function longKey(word: string): string {
  const letters = word
    .toLowerCase()
    .replace(/t(?=[szcjšșç])|d(?=[zjž])/g, '')
    .replace(/[^lmnrbpdt]/g, '')
  return letters.replace(/(.)\1+/g, '$1')
}
