import {sounds} from './data/sounds.js'

const longestGroup = Math.max(...Object.keys(sounds).map((group) => group.length))

const vowels = 'aeiouj'

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
  if (!isVowel(a) || !isVowel(b)) return impossible
  return 'ei'.includes(a.charAt(0)) && 'ei'.includes(b.charAt(0)) ? 0.1 : 0.5
}

/** What it costs that a sound stands in one word only: `Sinehubov` and `Syniehubov`. */
function omission(word: readonly string[], index: number): number {
  const sound = word[index] ?? ''
  // Petrov and Petrova are two people, Israel and Israeli two words.
  if (!isVowel(sound) || index === word.length - 1 || index === 0) return impossible
  return sound.includes('j') ? 0.1 : 0.5
}

/**
 * How differently two words sound, however they are spelled: 0 for the same, 1 for nothing in common.
 *
 * The alignment of sound classes of Kondrak (2000), with costs for what transcriptions do to a name.
 *
 * @param a in lower case
 * @param b in lower case
 * @example soundDistance('klitchko', 'klitschko') // 0
 */
export function soundDistance(a: string, b: string): number {
  const first = soundsOf(a)
  const second = soundsOf(b)
  let previous = [0]
  for (let j = 0; j < second.length; j++) previous.push((previous[j] ?? 0) + omission(second, j))
  for (const [i, sound] of first.entries()) {
    const row = [(previous[0] ?? 0) + omission(first, i)]
    for (const [j, other] of second.entries()) {
      row.push(
        Math.min(
          (previous[j] ?? 0) + substitution(sound, other),
          (previous[j + 1] ?? 0) + omission(first, i),
          (row[j] ?? 0) + omission(second, j),
        ),
      )
    }
    previous = row
  }
  const cost = previous.at(-1) ?? 0
  return cost >= impossible ? 1 : cost / Math.max(first.length, second.length)
}

const fixed = /[lmnrbpdt]/g

/**
 * A key that spellings of one name share: its letters l, m, n, r, labials and dentals in order, without the sibilants and
 * velars that no two languages write alike. Words with the same key are then compared by {@link soundDistance}.
 *
 * @param word in lower case
 */
export function soundKey(word: string): string {
  return (word.replace(/t(?=s|z|c|j|š|ș|ç)|d(?=z|j|ž)/g, '').match(fixed) ?? []).join('').replace(/(.)\1+/g, '$1')
}
