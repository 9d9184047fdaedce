import {getHeapStatistics} from 'node:v8'
import {expect, test} from 'vitest'
import {garbageCollector} from '../src/cli/garbage.js'

const used = () => getHeapStatistics().used_heap_size

/** Each object takes 16 bytes at least, and its place in the array 8. */
const fill = () => Array.from({length: 5_000_000}, (_, number) => ({number})).length

test('garbage is collected once there is much of it, and no code is given the means', () => {
  const before = used()
  const collectGarbage = garbageCollector()
  expect(fill()).toBe(5_000_000)
  collectGarbage()
  expect(used() - before).toBeLessThan(64 * 2 ** 20)
  expect(globalThis).not.toHaveProperty('gc')
})
