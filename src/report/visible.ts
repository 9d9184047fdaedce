// C0 and C1 controls, bidirectional and zero-width characters: harmless in a file, not on a terminal or in a log.
const hidden = /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g

/**
 * Shows a text on one line without anything that a terminal or a log reader would obey.
 *
 * @example visible('a\u001b[2J') // 'a<U+001B>[2J'
 */
export function visible(text: string): string {
  return text.replace(/\r?\n/g, '⏎').replace(hidden, (character) => {
    return `<U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}>`
  })
}

/** The beginning of a text that is too long for a line, with an ellipsis. */
export function shorten(text: string, length: number): string {
  const characters = Array.from(text.slice(0, 2 * length + 2))
  return characters.length <= length ? text : characters.slice(0, length - 1).join('') + '…'
}

/**
 * A file’s name at the beginning of a line: GitHub takes lines that begin with `::`, after spaces, for commands.
 *
 * @example visibleName('::error::a.txt') // './::error::a.txt'
 */
export function visibleName(name: string): string {
  return visible(/^\s*:/.test(name) ? `./${name}` : name)
}
