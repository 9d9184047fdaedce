import {endianness} from 'node:os'

/** Whole numbers as text that JavaScript reads quickly: two bytes for each, or four where one needs them. */
export function packNumbers(numbers: ArrayLike<number>): string {
  let most = 0
  for (let i = 0; i < numbers.length; i++) most = Math.max(most, numbers[i] ?? 0)
  const array = most < 0x10000 ? Uint16Array.from(numbers) : Uint32Array.from(numbers)
  const bytes = Buffer.from(array.buffer)
  return (array.BYTES_PER_ELEMENT === 2 ? 'h' : 'w') + inOrder(bytes, array.BYTES_PER_ELEMENT).toString('base64')
}

/** The numbers that {@link packNumbers} made text of. */
export function unpackNumbers(packed: string): Int32Array {
  const width = packed.startsWith('h') ? 2 : 4
  const bytes = new Uint8Array(inOrder(Buffer.from(packed.slice(1), 'base64'), width)).buffer
  return new Int32Array(width === 2 ? new Uint16Array(bytes) : new Uint32Array(bytes))
}

/** The packed bytes begin with the lowest, whatever the machine likes. */
function inOrder(bytes: Buffer, width: number): Buffer {
  if (endianness() === 'LE') return bytes
  return width === 2 ? bytes.swap16() : bytes.swap32()
}

/** Text as ASCII: a program with nothing else in it is read faster. */
export function packText(text: string): string {
  return Buffer.from(text).toString('base64')
}

export function unpackText(packed: string): string {
  return Buffer.from(packed, 'base64').toString()
}
