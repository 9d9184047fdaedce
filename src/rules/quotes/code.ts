/** What only a line of a program, of data or of a shell has beside a straight mark. */
const signs: readonly RegExp[] = [
  // name = "Ada", a == 'b', <a href="…">
  /[\w)\]] ?[=!+]?={1,2} ?["']/,
  // print("…"), names["Ada"]
  /[\w\]]\(["'[{]|\w\[["']/,
  // {"key": "value"}
  /"[^"\n]{1,80}" ?: ?(?:["{[\d-]|true|false|null)/,
  // key: "value"
  /^[a-z_][\w-]*: (?:"[^".!?]*"|'[^'.!?]*'),?$/,
  // font-family: "Georgia", serif;
  /^[a-z-]+: ?[^;]*;$/,
  // git commit -m "…", --title="…"
  / -{1,2}[a-z][\w-]*[ =]["']/,
  /=>|&&|\|\||::|[!=]=|\$\{|\{\{|<\?|\\[nt"']|[([{]["'][^"'\n]{0,40}["'], ?["']/,
  /^(?:return|case|echo|require) ["'][^"']*["'][;:]?$/,
  /^import (?:[\w{}*, ]{1,80} from )?["']|^#include ["<]/,
  /^(?:SELECT .{1,200} FROM|INSERT INTO|DELETE FROM|UPDATE \w+ SET) /,
]

/** A prompt, a comment or a tag that a line begins with. */
const prompt =
  /^(?:\$ [a-z./]|>>> |\w{1,32}@[\w-]{1,63}:\S{0,200}[$#] |[A-Z]:\\|\/\/ |\/\*|<[a-z][\w-]{0,30} [a-z-]{1,40}=["'])/

/** Four words in a row, or the end of a sentence: prose that shows a piece of code. */
const sentence = /\b(?:[a-z]+,? ){3}[a-z]|[a-z]{2}["'”’)]?[.!?]["'”’]?$/i

/**
 * Whether a line is code, whose straight marks are part of the language.
 *
 * @example isCodeLine('const town = "Lund";') // true
 */
export function isCodeLine(text: string): boolean {
  if (!/["']/.test(text)) return false
  if (prompt.test(text)) return true
  // Most are sentences, and need no look for signs.
  if (isSentence(text) && !text.startsWith('SELECT ')) return false
  return signs.some((sign) => sign.test(text))
}

/** Whether an indented line is one of a listing: it is no sentence and does not begin as one, and has what prose has not. */
export function isListing(text: string, indent: string): boolean {
  if (!/\t| {4}/.test(indent) || !/["']/.test(text) || /^[\p{Lu}"'“‘«(]/u.test(text)) return false
  return /[=(){}[\]<>;$_#\\|]/.test(text) && !isSentence(text)
}

function isSentence(text: string): boolean {
  return sentence.test(text.replace(/"[^"\n]*"/g, '""'))
}
