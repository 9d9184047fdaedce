import {type Style, styles} from './data/styles.js'

/** A house style was named that does not exist. */
export class UnknownStyleError extends Error {
  constructor(name: string) {
    super(`There is no style “${name}”. Use one of: ${styles.map(({id}) => id).join(', ')}.`)
    this.name = 'UnknownStyleError'
  }
}

/**
 * Finds a house style.
 *
 * @throws UnknownStyleError for a name that is none
 * @example findStyle('bbc').forms.Zelenskyy // 'Zelensky'
 */
export function findStyle(name: string): Style {
  const style = styles.find(({id}) => id === name)
  if (!style) throw new UnknownStyleError(name)
  return style
}
