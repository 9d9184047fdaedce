import {foldVowels, stripMarks} from './fold.js'

/** The languages whose Cyrillic names the schemes write. */
export type NativeLanguage = 'uk' | 'ru' | 'be'

/**
 * How letters are written: a letter or group of letters to its renderings, separated by spaces, the usual one first.
 * A rendering may carry the surroundings that it needs, as linguists write them: `ss/V_V` between vowels, `ne/_#` at
 * the end of a word, `gu/_еи` before those letters, `ye/#V_` at the start and after vowels. `∅` writes nothing.
 */
export type Letters = Readonly<Record<string, string>>

/** A way of writing Cyrillic names in Latin letters: a standard, or what the newspapers of a language do. */
export interface Scheme {
  /** `official`, `fr` … */
  id: string
  /** As in “Izioum” is the … spelling: `French`, `BGN/PCGN`. */
  name: string
  /** ISO 639-1 code of the language that writes so; absent for English and for standards of no language. */
  language?: string
  /** Where the table comes from. */
  source: string
  /** Renderings that serve all native languages, over those that all schemes share. */
  all?: Letters
  uk?: Letters
  ru?: Letters
  be?: Letters
  /** `[native language, native form, spelling]`, run as tests. */
  examples: readonly (readonly [NativeLanguage, string, string])[]
}

/** One rendering of a letter, with the schemes that have it as a bit set. */
export interface Rendering {
  text: string
  schemes: number
  /** What must stand before and after; `''` for anything. */
  left: string
  right: string
}

/** The renderings of a native language by all schemes together. */
export interface Renderings {
  /** By the native letters, then by the first character of what is written; `''` for what writes nothing. */
  byLetters: ReadonlyMap<string, ReadonlyMap<string, readonly Rendering[]>>
  /** Beginnings of groups that go on (`сь` of `ськ`), with the first characters of what those groups are written as. */
  openGroups: ReadonlyMap<string, ReadonlySet<string>>
}

const vowels = 'аеєиіїоуюяёыэ'

/** Letters that nearly every scheme writes alike. */
const shared: Record<NativeLanguage | 'all', Letters> = {
  all: {
    // Airfields have numbers: Engels-2.
    ...Object.fromEntries(Array.from('0123456789', (digit) => [digit, digit])),
    а: 'a',
    б: 'b',
    в: 'v',
    д: 'd',
    е: 'e',
    з: 'z',
    к: 'k',
    л: 'l',
    м: 'm',
    н: 'n',
    о: 'o',
    п: 'p',
    р: 'r',
    с: 's',
    т: 't',
    у: 'u',
    ф: 'f',
    ь: "∅ '",
    ʼ: "∅ '",
    // Alexander, Alexandre and Dimitri are what every language makes of the given names.
    ксандр: 'ksandr xandr xander xandre ksander',
    дм: 'dm dim/#_',
  },
  uk: {г: 'h', ґ: 'g', и: 'y', і: 'i'},
  ru: {г: 'g', и: 'i', ы: 'y', э: 'e', ё: 'e', ъ: "∅ '"},
  be: {г: 'h', ґ: 'g', і: 'i', ы: 'y', э: 'e', ў: 'u'},
}

/** All letters of a scheme for one native language. */
export function lettersOf(scheme: Scheme, language: NativeLanguage): Letters {
  return {...shared.all, ...shared[language], ...scheme.all, ...scheme[language]}
}

/** Reads `s ss/V_V` as two renderings. */
export function parseRenderings(spec: string, schemes: number): Rendering[] {
  return spec.split(' ').map((part) => {
    const slash = part.indexOf('/')
    const text = (slash < 0 ? part : part.slice(0, slash)).replace('∅', '')
    const [left = '', right = ''] = slash < 0 ? [] : part.slice(slash + 1).split('_')
    return {text, schemes, left, right}
  })
}

/** Whether `letter` (a space at the edge of a word) is what a rendering asks for beside it. */
export function fits(surroundings: string, letter: string): boolean {
  if (surroundings === '') return true
  if (letter === ' ') return surroundings.includes('#')
  return surroundings.includes(letter) || (surroundings.includes('V') && vowels.includes(letter))
}

/**
 * Puts schemes together for recognition: what each letter may look like, and in which schemes.
 *
 * @param schemes at most 31, since they become bits of one number; the order gives the bit
 */
export function mergeSchemes(schemes: readonly Scheme[], language: NativeLanguage): Renderings {
  if (schemes.length > 31) throw new Error('A bit set of schemes holds at most 31.')
  const specs = new Map<string, Map<string, number>>()
  for (const [index, scheme] of schemes.entries()) {
    for (const [letters, spec] of Object.entries(lettersOf(scheme, language))) {
      let known = specs.get(letters)
      if (!known) specs.set(letters, (known = new Map<string, number>()))
      known.set(spec, (known.get(spec) ?? 0) | (1 << index))
    }
  }
  const byLetters = new Map<string, Map<string, Rendering[]>>()
  for (const [letters, bySpec] of specs) {
    const known = new Map<string, Rendering>()
    for (const [spec, bits] of bySpec)
      for (const rendering of parseRenderings(spec, bits)) addSpellings(known, rendering)
    byLetters.set(letters, byFirstCharacter(known.values()))
  }
  const openGroups = new Map<string, Set<string>>()
  for (const [letters, renderings] of byLetters) {
    for (let length = 1; length < letters.length; length++) {
      const beginning = letters.slice(0, length)
      openGroups.set(beginning, new Set([...(openGroups.get(beginning) ?? []), ...renderings.keys()]))
    }
  }
  return {byLetters, openGroups}
}

function byFirstCharacter(renderings: Iterable<Rendering>): Map<string, Rendering[]> {
  const groups = new Map<string, Rendering[]>()
  for (const rendering of renderings) {
    const first = rendering.text.charAt(0)
    const group = groups.get(first)
    if (group) group.push(rendering)
    else groups.set(first, [rendering])
  }
  return groups
}

/** Adds a rendering as it is read, to the schemes of the same one if that is known. */
function addSpellings(known: Map<string, Rendering>, rendering: Rendering): void {
  for (const text of spellings(rendering.text)) {
    const key = `${text}/${rendering.left}_${rendering.right}`
    const same = known.get(key)
    if (same) same.schemes |= rendering.schemes
    else known.set(key, {...rendering, text})
  }
}

/** A rendering as the recognizer reads it, and without its marks, as wire services leave it: `č` and `c`. */
function spellings(text: string): string[] {
  const folded = foldVowels(text)
  const bare = stripMarks(folded)
  return bare === folded ? [folded] : [folded, bare]
}
