import type {Span} from '../article/paragraphs.js'
import type {Change} from '../article/edit.js'

/**
 * Finds the value of a top-level member in the source of a JSON object; of several of one name the last, which is the
 * one that JSON.parse takes.
 *
 * @param json the source of an object, known to be valid JSON
 * @returns where the value's source begins and ends, or `undefined` if there is no such member
 * @example findMember('{"id": 1.0, "text": "a"}', 'text') // {start: 20, end: 23}
 */
export function findMember(json: string, name: string): Span | undefined {
  let found: Span | undefined
  /** Set while the value of a member of that name is read. */
  let start = -1
  let depth = 0
  for (let i = 0; i < json.length; i++) {
    const character = json[i]
    if (character === '"') {
      const end = stringEnd(json, i)
      if (depth === 1 && start < 0) {
        const colon = skipSpace(json, end)
        if (json[colon] === ':') {
          if (isName(json.slice(i, end), name)) start = skipSpace(json, colon + 1)
          i = colon
          continue
        }
      }
      i = end - 1
    } else if (character === '{' || character === '[') depth++
    else if (character === '}' || character === ']' || character === ',') {
      if (depth === 1 && start >= 0) {
        found = {start, end: skipSpaceBack(json, i)}
        start = -1
      }
      if (character !== ',') depth--
    }
  }
  return found
}

/** Where a string token that begins at `start` ends, its closing quotation mark included. */
function stringEnd(json: string, start: number): number {
  for (let i = json.indexOf('"', start + 1); i > 0; i = json.indexOf('"', i + 1)) {
    let backslashes = 0
    while (json[i - 1 - backslashes] === '\\') backslashes++
    if (backslashes % 2 === 0) return i + 1
  }
  return json.length
}

function isName(token: string, name: string): boolean {
  return token.includes('\\') ? JSON.parse(token) === name : token.length === name.length + 2 && token.includes(name)
}

function isSpace(character: string | undefined): boolean {
  return character === ' ' || character === '\t' || character === '\n' || character === '\r'
}

function skipSpace(json: string, from: number): number {
  while (isSpace(json[from])) from++
  return from
}

function skipSpaceBack(json: string, to: number): number {
  while (isSpace(json[to - 1])) to--
  return to
}

/**
 * Makes changes in the source of a JSON string: what they do not touch keeps its escapes.
 *
 * @param token the string's source, with its quotation marks
 * @param changes sorted changes of the string that the source stands for; offsets are UTF-16 code units of that string
 * @example spliceString('"caf\\u00e9 in kyiv"', [{start: 8, end: 12, expected: 'Kyiv'}]) // '"caf\\u00e9 in Kyiv"'
 */
export function spliceString(token: string, changes: readonly Change[]): string {
  // Whoever escaped all that is not ASCII, as Python does unless told otherwise, gets it so again.
  const escapesAll = /\\u(?!00[0-7])/.test(token) && !/[^\u0000-\u007f]/.test(token)
  let result = ''
  let copied = 0
  let at = 1
  let offset = 0
  const advance = (to: number) => {
    for (; offset < to; offset++) at += token[at] !== '\\' ? 1 : token[at + 1] === 'u' ? 6 : 2
    return at
  }
  for (const {start, end, expected} of changes) {
    result += token.slice(copied, advance(start)) + encode(expected, escapesAll)
    copied = advance(end)
  }
  return result + token.slice(copied)
}

function encode(text: string, escapesAll: boolean): string {
  const encoded = JSON.stringify(text).slice(1, -1)
  if (!escapesAll) return encoded
  return encoded.replace(/[^\u0000-\u007f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
}
