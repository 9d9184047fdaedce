import fc from 'fast-check'
import {expect, test} from 'vitest'
import {encodingNamed} from '../src/files/encoding.js'
import {decodePieces} from '../src/files/pieces.js'

/** Bytes in pieces that end at the given places. */
function* cut(bytes: Buffer, places: readonly number[]): Generator<Buffer> {
  let start = 0
  for (const place of [...places].sort((a, b) => a - b)) {
    yield bytes.subarray(start, Math.max(start, place))
    start = Math.max(start, place)
  }
  yield bytes.subarray(start)
}

async function decoded(bytes: Buffer, places: readonly number[], label?: string): Promise<string> {
  const [first = Buffer.alloc(0), ...rest] = cut(bytes, places)
  async function* following() {
    for (const piece of rest) yield await Promise.resolve(piece)
  }
  let text = ''
  for await (const piece of decodePieces(first, following(), 'a.txt', label).text) text += piece
  return text
}

test('text comes out of its bytes wherever they are cut', async () => {
  const text = 'Fog in “Łódź” – Київ 漢字 😀 ends.\n'
  for (const label of ['utf-8', 'utf-16le', 'utf-16be']) {
    const bytes = encodingNamed(label).encode(text, 'a.txt')
    await fc.assert(
      fc.asyncProperty(fc.array(fc.integer({min: 2, max: bytes.length})), async (places) => {
        expect(await decoded(bytes, places, label)).toBe(text)
      }),
    )
  }
  expect(await decoded(Buffer.from([0x93, 0x46, 0x6f, 0x67, 0x94]), [1, 3], 'windows-1252')).toBe('“Fog”')
})

test('a byte that is no text is named by its place in the whole', async () => {
  const bytes = Buffer.concat([Buffer.from('Fog in Łódź. '), Buffer.from([0xff]), Buffer.from(' Rain.')])
  for (const places of [[], [5], [8], [13, 16], [16]]) {
    await expect(decoded(bytes, places)).rejects.toThrow('byte 16 cannot be decoded')
  }
  await expect(decoded(Buffer.from([0x46, 0, 0x46]), [2], 'utf-16le')).rejects.toThrow('byte 2 is half a character')
  await expect(decoded(Buffer.from('Fog\n\0'), [4])).rejects.toThrow('byte 4 is NUL')
})
