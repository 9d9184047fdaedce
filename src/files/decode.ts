import {isUtf8} from 'node:buffer'
import {UserError} from '../cli/errors.js'

/**
 * Turns bytes into text without losing any: a byte-order mark stays, as U+FEFF.
 *
 * @param name what the bytes go by in messages
 * @throws UserError if they are not UTF-8 text, with the offset of the first bad byte
 * @example decode(Buffer.from('Kyiv'), 'a.txt') // 'Kyiv'
 */
export function decode(bytes: Buffer, name: string): string {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) {
    throw new UserError(`${name} is UTF-16, not UTF-8 text. Convert it first: iconv -f UTF-16 -t UTF-8`)
  }
  if (!isUtf8(bytes)) {
    throw new UserError(
      `${name} is not UTF-8 text: byte ${firstBadByte(bytes)} cannot be decoded. Convert it first, for example: iconv -f WINDOWS-1252 -t UTF-8`,
    )
  }
  const nul = bytes.indexOf(0)
  if (nul >= 0) throw new UserError(`${name} is not text: byte ${nul} is NUL. Give an article as plain text.`)
  return bytes.toString('utf8')
}

/** The offset of the first byte that begins no character. */
function firstBadByte(bytes: Buffer): number {
  let offset = 0
  while (offset < bytes.length) {
    const length = characterLength(bytes[offset] ?? 0)
    const character = bytes.subarray(offset, offset + length)
    if (character.length < length || !isUtf8(character)) break
    offset += length
  }
  return offset
}

/** How many bytes a character of UTF-8 has, by its first. */
function characterLength(lead: number): number {
  return lead < 0xc0 ? 1 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4
}
