import {endianness} from 'node:os'

/** What can be packed: whole numbers, or a text. */
type Section = ArrayLike<number> | string

/** How many bytes a number of a section takes; a text has none. */
type Width = 0 | 1 | 2 | 4

const isLittle = endianness() === 'LE'

/**
 * Packs lists of numbers and texts into bytes that need no reading: first how many there are, then for each the width of
 * its numbers, where it begins and how many bytes it has, then the sections, the lowest byte of each number first.
 */
export function packSections(sections: readonly Section[]): Buffer {
  const header: number[] = [sections.length]
  const bodies: Buffer[] = []
  let at = 4 * (1 + 3 * sections.length)
  for (const section of sections) {
    const width = widthOf(section)
    const bytes = typeof section === 'string' ? Buffer.from(section) : bytesOf(section, width)
    const padded = Buffer.concat([bytes, Buffer.alloc(-bytes.length & 3)])
    header.push(width, at, bytes.length)
    bodies.push(padded)
    at += padded.length
  }
  return Buffer.concat([bytesOf(header, 4), ...bodies])
}

function widthOf(section: Section): Width {
  if (typeof section === 'string') return 0
  let most = 0
  for (let i = 0; i < section.length; i++) most = Math.max(most, section[i] ?? 0)
  return most < 0x100 ? 1 : most < 0x10000 ? 2 : 4
}

function bytesOf(numbers: ArrayLike<number>, width: Width): Buffer {
  const bytes = Buffer.alloc(numbers.length * width)
  for (let i = 0; i < numbers.length; i++) bytes.writeUIntLE(numbers[i] ?? 0, i * width, width)
  return bytes
}

function swap(bytes: Buffer, width: number): void {
  if (width === 2) bytes.swap16()
  else bytes.swap32()
}

/** The sections that {@link packSections} packed, in their order. */
export class SectionReader {
  readonly #bytes: Buffer
  #next = 0

  constructor(bytes: Uint8Array) {
    this.#bytes = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  }

  /** The next section, which is numbers. */
  numbers(): Int32Array {
    const {width, bytes} = this.#section()
    if (width < 2) return new Int32Array(bytes)
    // A copy begins where numbers may begin.
    const own = Buffer.from(new Uint8Array(bytes).buffer)
    if (!isLittle) swap(own, width)
    return width === 2 ? new Int32Array(new Uint16Array(own.buffer)) : new Int32Array(own.buffer)
  }

  /** The next section, which is a text; it is read when it is asked for. */
  text(): () => string {
    const {bytes} = this.#section()
    return () => bytes.toString()
  }

  #section(): {width: number; bytes: Buffer} {
    const place = 4 * (1 + 3 * this.#next++)
    const start = this.#bytes.readUInt32LE(place + 4)
    const length = this.#bytes.readUInt32LE(place + 8)
    return {width: this.#bytes.readUInt32LE(place), bytes: this.#bytes.subarray(start, start + length)}
  }
}
