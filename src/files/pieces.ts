import {characterLength, type Encoding, encodingOf} from './encoding.js'

/** A text that is too long to be held: its encoding, and its characters as they are read. */
export interface Pieces {
  encoding: Encoding
  text: AsyncIterable<string>
}

/**
 * Decodes bytes as they come. No character is cut: what is left of one waits for the bytes that follow.
 *
 * @param first the first bytes, enough to tell the encoding by
 * @param rest the bytes after them
 * @param name what the input goes by in messages
 * @param label the encoding’s name; found by the first bytes where absent
 * @throws UserError, from the iteration too, if the bytes are no text in the encoding
 */
export function decodePieces(first: Buffer, rest: AsyncIterable<Buffer>, name: string, label?: string): Pieces {
  const encoding = encodingOf(first, label)
  return {encoding, text: decodeAll(first, rest, encoding, name)}
}

async function* decodeAll(
  first: Buffer,
  rest: AsyncIterable<Buffer>,
  encoding: Encoding,
  name: string,
): AsyncGenerator<string> {
  let from = 0
  let pending = first
  for await (const bytes of rest) {
    const whole = wholeCharacters(pending, encoding)
    yield encoding.decode(pending.subarray(0, whole), name, from)
    from += whole
    pending = Buffer.concat([pending.subarray(whole), bytes])
  }
  yield encoding.decode(pending, name, from)
}

/** How many of the bytes are whole characters. In UTF-16 both halves of a pair may come apart: strings join them again. */
function wholeCharacters(bytes: Buffer, {name}: Encoding): number {
  if (name.startsWith('utf-16')) return bytes.length - (bytes.length % 2)
  if (name !== 'utf-8') return bytes.length
  // A character of UTF-8 has at most four bytes; its first is below 80 or above BF.
  let start = bytes.length - 1
  while (start >= Math.max(0, bytes.length - 4) && ((bytes[start] ?? 0) & 0xc0) === 0x80) start--
  return start + characterLength(bytes[start] ?? 0) > bytes.length ? Math.max(start, 0) : bytes.length
}
