/** What can be packed: whole numbers of one width, or a text. */
export type Section = Uint16Array | Int32Array | string

/** Numbers are packed with the lowest byte first, as nearly all machines have them. */
const isLittle = new Uint8Array(Uint16Array.of(1).buffer)[0] === 1

/**
 * Packs lists of numbers and texts into bytes that are used as they are: first how many sections there are, then for each
 * where it begins and how many bytes it has, then the sections.
 */
export function packSections(sections: readonly Section[]): Uint8Array {
  const header: number[] = [sections.length]
  const bodies: Buffer[] = []
  let at = 4 * (1 + 2 * sections.length)
  for (const section of sections) {
    const bytes = typeof section === 'string' ? Buffer.from(section) : bytesOf(section)
    header.push(at, bytes.length)
    // Numbers begin at multiples of four.
    const padding = -bytes.length & 3
    bodies.push(bytes, Buffer.alloc(padding))
    at += bytes.length + padding
  }
  return Buffer.concat([bytesOf(Int32Array.from(header)), ...bodies])
}

/** @throws RangeError for numbers that need more than two bytes */
export function twoBytes(numbers: ArrayLike<number>): Uint16Array {
  const packed = Uint16Array.from(numbers)
  for (let i = 0; i < packed.length; i++) {
    if (packed[i] !== numbers[i]) throw new RangeError(`The number ${numbers[i] ?? ''} needs more than two bytes.`)
  }
  return packed
}

function bytesOf(numbers: Uint16Array | Int32Array): Buffer {
  const width = numbers.BYTES_PER_ELEMENT
  const bytes = Buffer.alloc(numbers.length * width)
  for (const [i, number] of numbers.entries()) bytes.writeUIntLE(number, i * width, width)
  return bytes
}

/** The sections that {@link packSections} packed, in their order. */
export class SectionReader {
  readonly #buffer: ArrayBufferLike
  readonly #start: number
  readonly #header: Int32Array
  #next = 0

  constructor(packed: Uint8Array) {
    const {buffer, byteOffset} = isLittle && (packed.byteOffset & 3) === 0 ? packed : new Uint8Array(packed)
    this.#buffer = buffer
    this.#start = byteOffset
    if (!isLittle) Buffer.from(buffer, byteOffset, 4).swap32()
    const [count = 0] = new Int32Array(buffer, byteOffset, 1)
    if (!isLittle) Buffer.from(buffer, byteOffset + 4, 8 * count).swap32()
    this.#header = new Int32Array(buffer, byteOffset + 4, 2 * count)
  }

  /** The next section, which is numbers of two bytes. */
  small(): Uint16Array {
    const {start, length} = this.#section()
    if (!isLittle) Buffer.from(this.#buffer, start, length).swap16()
    return new Uint16Array(this.#buffer, start, length / 2)
  }

  /** The next section, which is numbers of four bytes. */
  large(): Int32Array {
    const {start, length} = this.#section()
    if (!isLittle) Buffer.from(this.#buffer, start, length).swap32()
    return new Int32Array(this.#buffer, start, length / 4)
  }

  /** The next section, which is a text; it is read when it, or what lies between two bytes, is asked for. */
  text(): (from?: number, to?: number) => string {
    const {start, length} = this.#section()
    return (from = 0, to = length) => Buffer.from(this.#buffer, start + from, to - from).toString()
  }

  #section(): {start: number; length: number} {
    const at = 2 * this.#next++
    return {start: this.#start + (this.#header[at] ?? 0), length: this.#header[at + 1] ?? 0}
  }
}
