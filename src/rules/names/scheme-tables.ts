import {nativeLanguages} from './native-languages.js'
import {fits, type NativeLanguage, type Renderings} from './scheme.js'

/**
 * The renderings of all schemes as arrays of numbers. A group of native letters that are written together has a number, and
 * so has the beginning of one; each language begins with a group of no letters.
 */
export interface SchemeTables {
  /** The native letters, as code units. The number of a letter is its place here and {@link firstLetter}. */
  letters: Uint16Array
  /** The empty group of each language. */
  empty: Uint16Array
  /** By group and letter, the group with that letter added; 0 where there is none. */
  longer: Uint16Array
  /** By group, the characters that it or a longer one can begin with, see {@link bitOf}. */
  first: Uint32Array
  /** By group, where its rows begin; a row has the renderings with the same first character. */
  rows: Uint16Array
  /** By row, that character, and where its renderings begin. Nothing (`∅`) is {@link noCharacter}. */
  rowCharacters: Uint16Array
  rowRenderings: Uint16Array
  /** By group, where the first characters of longer groups begin in `openCharacters`. */
  open: Uint16Array
  openCharacters: Uint16Array
  /** By rendering: where its characters begin, the schemes that have it as a bit set, what must stand before and after. */
  texts: Uint16Array
  schemes: Uint32Array
  left: Uint8Array
  right: Uint8Array
  /** The characters of all renderings. */
  characters: Uint16Array
  /** By surroundings and letter, whether the letter is what they ask for. The first surroundings ask for nothing. */
  surroundings: Uint8Array
}

/** In place of a letter, the end of a name, and the space between its words. */
export const end = 0
export const space = 1
export const firstLetter = 2

/** Letters have numbers below this. */
export const letterCount = 64

export const noCharacter = 0

/** So many bits a number has. */
export const bitCount = 32

/** A bit for a character, which others have too; what is written as nothing stands before any. */
export function bitOf(character: number): number {
  return character === noCharacter ? -1 : 1 << (character & 31)
}

/** Makes the tables of the renderings of each language. */
export function schemeTables(renderings: Readonly<Record<NativeLanguage, Renderings>>): SchemeTables {
  const alphabet = [
    ...new Set(Object.values(renderings).flatMap(({byLetters}) => [...byLetters.keys()].join('').split(''))),
  ]
  if (alphabet.length > letterCount - firstLetter)
    throw new Error('There are more native letters than numbers for them.')
  const surroundings = ['']
  const numberOf = (asked: string) => {
    if (!surroundings.includes(asked)) surroundings.push(asked)
    return surroundings.indexOf(asked)
  }
  const empty: number[] = []
  const longer: number[] = []
  const first: number[] = []
  const rows: number[] = []
  const rowCharacters: number[] = []
  const rowRenderings: number[] = []
  const open: number[] = []
  const openCharacters: number[] = []
  const texts: number[] = []
  const schemes: number[] = []
  const left: number[] = []
  const right: number[] = []
  const characters: number[] = []
  let groupCount = 0
  for (const language of nativeLanguages) {
    const {byLetters, openGroups} = renderings[language]
    const groups = ['', ...new Set([...byLetters.keys(), ...openGroups.keys()])]
    const groupOf = new Map(groups.map((letters, i) => [letters, groupCount + i]))
    empty.push(groupCount)
    for (const letters of groups) {
      longer.push(
        ...Array.from({length: letterCount}, (_, i) => groupOf.get(letters + (alphabet[i - firstLetter] ?? ' ')) ?? 0),
      )
      const beginnings = [...(byLetters.get(letters)?.keys() ?? []), ...(openGroups.get(letters) ?? [])]
      first.push(beginnings.reduce((bits, character) => bits | bitOf(codeOf(character)), 0))
      rows.push(rowCharacters.length)
      for (const [character, row] of byLetters.get(letters) ?? []) {
        rowCharacters.push(codeOf(character))
        rowRenderings.push(schemes.length)
        for (const rendering of row) {
          texts.push(characters.length)
          characters.push(...rendering.text.split('').map(codeOf))
          schemes.push(rendering.schemes)
          left.push(numberOf(rendering.left))
          right.push(numberOf(rendering.right))
        }
      }
      open.push(openCharacters.length)
      openCharacters.push(...[...(openGroups.get(letters) ?? [])].map(codeOf))
    }
    groupCount += groups.length
  }
  const letters = [' ', ' ', ...alphabet]
  return {
    letters: Uint16Array.from(alphabet, codeOf),
    empty: Uint16Array.from(empty),
    longer: Uint16Array.from(longer),
    first: Uint32Array.from(first),
    rows: Uint16Array.from([...rows, rowCharacters.length]),
    rowCharacters: Uint16Array.from(rowCharacters),
    rowRenderings: Uint16Array.from([...rowRenderings, schemes.length]),
    open: Uint16Array.from([...open, openCharacters.length]),
    openCharacters: Uint16Array.from(openCharacters),
    texts: Uint16Array.from([...texts, characters.length]),
    schemes: Uint32Array.from(schemes),
    left: Uint8Array.from(left),
    right: Uint8Array.from(right),
    characters: Uint16Array.from(characters),
    surroundings: Uint8Array.from(
      surroundings.flatMap((asked) =>
        Array.from({length: letterCount}, (_, i) => (fits(asked, letters[i] ?? ' ') ? 1 : 0)),
      ),
    ),
  }
}

function codeOf(character: string): number {
  return character === '' ? noCharacter : character.charCodeAt(0)
}
