/** Arrays of numbers by name, as they are kept in one file. */
export type Sections = Readonly<Record<string, Uint8Array | Uint16Array | Uint32Array>>

const wordSize = 4

/**
 * Puts arrays into one file, so that reading it costs no more than the bytes: a list of what is there as JSON, its length
 * before it, then every array, each from a multiple of four on. Numbers are little-endian.
 */
export function packSections(sections: Sections): Uint8Array {
  const list: [string, number, number][] = []
  const parts: Uint8Array[] = []
  for (const [name, array] of Object.entries(sections)) {
    list.push([name, array.BYTES_PER_ELEMENT, array.length])
    parts.push(padded(new Uint8Array(array.buffer, array.byteOffset, array.byteLength)))
  }
  const head = padded(Buffer.from(JSON.stringify(list)))
  return Buffer.concat([new Uint8Array(Uint32Array.of(head.length).buffer), head, ...parts])
}

function padded(bytes: Uint8Array): Uint8Array {
  const whole = Buffer.alloc(Math.ceil(bytes.length / wordSize) * wordSize, ' ')
  whole.set(bytes)
  return whole
}

/** The arrays of a file that {@link packSections} made; they share its memory. */
export function unpackSections(file: Uint8Array): Sections {
  const {buffer, byteOffset} = file.byteOffset % wordSize === 0 ? file : Uint8Array.from(file)
  const [headLength = 0] = new Uint32Array(buffer, byteOffset, 1)
  const head = Buffer.from(buffer, byteOffset + wordSize, headLength).toString()
  let offset = byteOffset + wordSize + headLength
  const sections: Record<string, Uint8Array | Uint16Array | Uint32Array> = {}
  for (const [name, size, length] of JSON.parse(head) as [string, number, number][]) {
    if (size === 1) sections[name] = new Uint8Array(buffer, offset, length)
    else if (size === 2) sections[name] = new Uint16Array(buffer, offset, length)
    else sections[name] = new Uint32Array(buffer, offset, length)
    offset += Math.ceil((size * length) / wordSize) * wordSize
  }
  return sections
}
