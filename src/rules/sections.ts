/** Arrays of numbers by name, as they are kept in one file. */
export type Sections = Readonly<Record<string, Uint8Array | Uint16Array | Int32Array | Uint32Array>>

interface ArrayType {
  readonly BYTES_PER_ELEMENT: number
  new (buffer: ArrayBufferLike, start: number, length: number): Sections[string]
}

/** A file names the type of each array by its place here. */
const types: readonly ArrayType[] = [Uint8Array, Uint16Array, Int32Array, Uint32Array]

/** Arrays begin at multiples of it. */
const wordSize = 4

/** Numbers are kept with the lowest byte first, as nearly all machines have them. */
const isLittle = new Uint8Array(Uint16Array.of(1).buffer)[0] === 1

/**
 * Puts arrays into one file, so that reading it costs no more than the bytes: a list of what is there as JSON, its length
 * before it, then every array.
 */
export function packSections(sections: Sections): Uint8Array {
  const list: [string, number, number][] = []
  const parts: Uint8Array[] = []
  for (const [name, array] of Object.entries(sections)) {
    list.push([name, types.findIndex((type) => array instanceof type), array.length])
    parts.push(padded(bytesOf(array), array.BYTES_PER_ELEMENT))
  }
  const head = padded(Buffer.from(JSON.stringify(list)))
  return Buffer.concat([padded(bytesOf(Uint32Array.of(head.length)), wordSize), head, ...parts])
}

function bytesOf({buffer, byteOffset, byteLength}: Sections[string]): Uint8Array {
  return new Uint8Array(buffer, byteOffset, byteLength)
}

/** @param width how many bytes each number in them has */
function padded(bytes: Uint8Array, width = 1): Uint8Array {
  const whole = Buffer.alloc(paddedLength(bytes.length), ' ')
  whole.set(bytes)
  return swapped(whole, width)
}

function paddedLength(length: number): number {
  return Math.ceil(length / wordSize) * wordSize
}

/** The same bytes, between the order of this machine and that of files. */
function swapped(bytes: Buffer, width: number): Buffer {
  if (isLittle || width === 1) return bytes
  return width === 2 ? bytes.swap16() : bytes.swap32()
}

/** The arrays of a file that {@link packSections} made; where the machine’s numbers allow it, they share its memory. */
export function unpackSections(file: Uint8Array): Sections {
  const {buffer, byteOffset} = isLittle && file.byteOffset % wordSize === 0 ? file : Uint8Array.from(file)
  const at = (start: number, length: number, width: number) => {
    swapped(Buffer.from(buffer, start, paddedLength(length * width)), width)
    return [buffer, start, length] as const
  }
  const [headLength = 0] = new Uint32Array(...at(byteOffset, 1, wordSize))
  const head = Buffer.from(buffer, byteOffset + wordSize, headLength).toString()
  let offset = byteOffset + wordSize + headLength
  const sections: Record<string, Sections[string]> = {}
  for (const [name, number, length] of JSON.parse(head) as [string, number, number][]) {
    const type = types[number] ?? Uint8Array
    sections[name] = new type(...at(offset, length, type.BYTES_PER_ELEMENT))
    offset += paddedLength(type.BYTES_PER_ELEMENT * length)
  }
  return sections
}

/** @throws RangeError for numbers that need more than two bytes */
export function twoBytes(numbers: ArrayLike<number>): Uint16Array {
  const packed = Uint16Array.from(numbers)
  for (let i = 0; i < packed.length; i++) {
    if (packed[i] !== numbers[i]) throw new RangeError(`The number ${numbers[i] ?? ''} needs more than two bytes.`)
  }
  return packed
}

/** The text that bytes of an array are in UTF-8, from one to before another. */
export function textIn(bytes: Uint8Array, from = 0, to = bytes.length): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset + from, to - from).toString()
}
