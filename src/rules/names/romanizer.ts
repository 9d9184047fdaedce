import {foldNative} from './fold.js'
import {fits, lettersOf, type NativeLanguage, parseRenderings, type Rendering, type Scheme} from './scheme.js'

/**
 * Writes a native form by the usual renderings of a scheme.
 *
 * @param native in Cyrillic; words are divided by spaces or hyphens, capitals are kept
 * @example romanizer(official, 'uk')('Балаклія') // 'Balakliia'
 */
export function romanizer(scheme: Scheme, language: NativeLanguage): (native: string) => string {
  const table = new Map(
    Object.entries(lettersOf(scheme, language)).map(([letters, spec]) => [letters, parseRenderings(spec, 1)]),
  )
  const longest = Math.max(...[...table.keys()].map((letters) => letters.length))
  return (native) => {
    const lower = foldNative(native)
    let result = ''
    for (let i = 0; i < lower.length;) {
      let length = Math.min(longest, lower.length - i)
      let rendering: Rendering | undefined
      for (; length > 0 && !rendering; length--) {
        const after = edge(lower[i + length])
        rendering = table
          .get(lower.slice(i, i + length))
          ?.find(({left, right}) => fits(left, edge(lower[i - 1])) && fits(right, after))
      }
      length++
      const text = rendering ? rendering.text : native.slice(i, i + 1)
      const isCapital = native[i] !== lower[i]
      result += isCapital ? text.slice(0, 1).toUpperCase() + text.slice(1) : text
      i += rendering ? length : 1
    }
    return result
  }
}

function edge(letter: string | undefined): string {
  return letter === undefined || letter === '-' ? ' ' : letter
}
