import {closeSync, fstatSync, readSync} from 'node:fs'
import {characterLength, type Encoding, encodingOf} from './encoding.js'
import {checkSame, openFile} from './read.js'

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
export function decodePieces(
  first: Buffer,
  rest: AsyncIterable<Buffer> | Iterable<Buffer>,
  name: string,
  label?: string,
): Pieces {
  const encoding = encodingOf(first, label)
  return {encoding, text: decodeAll(first, rest, encoding, name)}
}

/** How much of a file is read at once. */
const chunkLength = 2 ** 18

/**
 * The text of a file, decoded as it is read. It is read twice, and first of all to its end: nothing is given of a file
 * that turns out to be no text.
 *
 * @param label as for {@link decodePieces}
 * @throws UserError, from the iteration too, as `readFileInput` does
 */
export function piecesOfFile(path: string | Buffer, name: string, label?: string): Pieces {
  const file = openFile(path, name)
  const decode = () => {
    const chunks = chunksOfFile(file)
    const first = chunks.next()
    return decodePieces(first.done ? Buffer.alloc(0) : first.value, chunks, name, label)
  }
  return {encoding: decode().encoding, text: twice()}

  async function* twice() {
    try {
      const stats = fstatSync(file, {bigint: true})
      await readThrough(decode().text)
      yield* decode().text
      checkSame(stats, Number(stats.size), file, name)
    } finally {
      closeSync(file)
    }
  }
}

async function readThrough(text: AsyncIterable<string>): Promise<void> {
  const pieces = text[Symbol.asyncIterator]()
  while (!(await pieces.next()).done);
}

/** The bytes of a file, each time in the same memory. */
function* chunksOfFile(file: number): Generator<Buffer, undefined> {
  const chunk = Buffer.allocUnsafe(chunkLength)
  for (let position = 0; ;) {
    const length = readSync(file, chunk, 0, chunkLength, position)
    if (length === 0) return
    yield chunk.subarray(0, length)
    position += length
  }
}

async function* decodeAll(
  first: Buffer,
  rest: AsyncIterable<Buffer> | Iterable<Buffer>,
  encoding: Encoding,
  name: string,
): AsyncGenerator<string> {
  const following = iteratorOf(rest)
  let from = 0
  let bytes = first
  let left: Buffer
  for (;;) {
    const whole = wholeCharacters(bytes, encoding)
    yield encoding.decode(bytes.subarray(0, whole), name, from)
    from += whole
    // A copy: the next bytes may come in the same memory.
    left = Buffer.from(bytes.subarray(whole))
    const next = await following.next()
    if (next.done) break
    bytes = left.length > 0 ? Buffer.concat([left, next.value]) : next.value
  }
  if (left.length > 0) yield encoding.decode(left, name, from)
}

function iteratorOf(bytes: AsyncIterable<Buffer> | Iterable<Buffer>): AsyncIterator<Buffer> | Iterator<Buffer> {
  return Symbol.asyncIterator in bytes ? bytes[Symbol.asyncIterator]() : bytes[Symbol.iterator]()
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
