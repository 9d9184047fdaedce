import {isUtf8} from 'node:buffer'
import {UserError} from '../cli/errors.js'

/** How a text's characters stand in bytes: what was read is written back the same way. */
export interface Encoding {
  /** The name that the WHATWG gives it, such as `windows-1251`. */
  name: string
  /**
   * @param from where the bytes lie in the input, for messages
   * @returns the text of the bytes; a byte-order mark stays, as U+FEFF
   * @throws UserError if they are no text in this encoding
   */
  decode: (bytes: Buffer, name: string, from?: number) => string
  /** @throws UserError if the encoding has no bytes for one of the characters */
  encode: (text: string, name: string) => Buffer
}

/** The encodings that a name may be given for, besides UTF-8; each but UTF-16 has one byte a character. */
export const encodingNames = [
  'utf-8',
  'utf-16le',
  'utf-16be',
  ...['ibm866', 'koi8-r', 'koi8-u', 'macintosh', 'windows-874', 'x-mac-cyrillic'],
  ...[2, 3, 4, 5, 6, 7, 8, 10, 13, 14, 15].map((part) => `iso-8859-${part}`),
  ...[1250, 1251, 1252, 1253, 1254, 1255, 1256, 1257, 1258].map((page) => `windows-${page}`),
] as const satisfies readonly string[]

const utf8: Encoding = {name: 'utf-8', decode: decodeUtf8, encode: (text) => Buffer.from(text, 'utf8')}

const utf16: Record<string, Encoding> = {
  'utf-16le': {name: 'utf-16le', decode: decodeUtf16, encode: (text) => Buffer.from(text, 'utf16le')},
  'utf-16be': {
    name: 'utf-16be',
    decode: (bytes, name, from) => {
      checkPairs(bytes, name, from)
      return decodeUtf16(Buffer.from(bytes).swap16(), name)
    },
    encode: (text) => Buffer.from(text, 'utf16le').swap16(),
  },
}

/**
 * Finds the encoding of some bytes: the one named, else UTF-16 by its byte-order mark, else UTF-8.
 *
 * @param label an encoding’s name or one of its aliases, such as `latin1` or `cp1251`
 * @throws UserError if there is no such encoding
 */
export function encodingOf(bytes: Buffer, label?: string): Encoding {
  if (label !== undefined) return encodingNamed(label)
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return encodingNamed('utf-16le')
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return encodingNamed('utf-16be')
  return utf8
}

/** @throws UserError if there is no such encoding */
export function encodingNamed(label: string): Encoding {
  const name = canonicalName(label)
  if (name === undefined || !(encodingNames as readonly string[]).includes(name)) {
    throw new UserError(`There is no encoding “${label}”. These are known: ${encodingNames.join(', ')}.`)
  }
  return name === 'utf-8' ? utf8 : (utf16[name] ?? singleByte(name))
}

function canonicalName(label: string): string | undefined {
  try {
    // People write latin-1 and cp-1251; the WHATWG's labels have no hyphen there.
    return new TextDecoder(label.replace(/^(latin|cp)-(?=\d)/i, '$1')).encoding
  } catch {
    return undefined
  }
}

function decodeUtf8(bytes: Buffer, name: string, from = 0): string {
  if (!isUtf8(bytes)) {
    throw new UserError(
      `${name} is not UTF-8 text: byte ${from + firstBadByte(bytes)} cannot be decoded. If you know its encoding, name it, for example --encoding windows-1252.`,
    )
  }
  const nul = bytes.indexOf(0)
  if (nul >= 0) {
    throw new UserError(
      `${name} is not text: byte ${from + nul} is NUL. Give an article as plain text; if it is UTF-16, say --encoding utf-16le or utf-16be.`,
    )
  }
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
export function characterLength(lead: number): number {
  return lead < 0xc0 ? 1 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4
}

function decodeUtf16(bytes: Buffer, name: string, from?: number): string {
  checkPairs(bytes, name, from)
  return bytes.toString('utf16le')
}

function checkPairs(bytes: Buffer, name: string, from = 0): void {
  if (bytes.length % 2 === 1) {
    throw new UserError(`${name} is not UTF-16 text: byte ${from + bytes.length - 1} is half a character.`)
  }
}

/** An encoding with one byte a character; which character each byte is, Node's decoder says. */
function singleByte(name: string): Encoding {
  const characters = name === 'windows-1252' ? windows1252() : decodeAll(name)
  const bytes = new Map(Array.from(characters, (character, byte) => [character, byte]))
  // U+FFFD marks the bytes that are no character.
  bytes.delete('\ufffd')
  return {
    name,
    decode(input, of, from = 0) {
      const bad = input.findIndex((byte) => byte === 0 || characters[byte] === '\ufffd')
      if (bad >= 0) throw new UserError(`${of} is not ${name} text: byte ${from + bad} is no character of it.`)
      let text = ''
      for (const byte of input) text += characters.charAt(byte)
      return text
    },
    encode(text, of) {
      return Buffer.from(
        Array.from(text, (character) => {
          const byte = bytes.get(character)
          if (byte !== undefined) return byte
          throw new UserError(
            `The cleaned text of ${of} holds ‹${character}›, which ${name} has no byte for. Convert the file to UTF-8 first, for example: iconv -f ${name} -t UTF-8`,
          )
        }),
      )
    },
  }
}

/** The 256 characters of an encoding, by byte. */
function decodeAll(name: string): string {
  return new TextDecoder(name).decode(Uint8Array.from({length: 256}, (_, byte) => byte))
}

/** Node 20 decodes windows-1252 as if it were ISO 8859-1: the bytes from 80 to 9F come out as controls. */
function windows1252(): string {
  const special = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'
  return Array.from({length: 256}, (_, byte) => special[byte - 0x80] ?? String.fromCharCode(byte)).join('')
}
