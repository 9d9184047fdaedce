import {existsSync, readFileSync} from 'node:fs'
import {expect, test} from 'vitest'
import {clean} from '../src/index.js'

// From the one who merges: these are requirements of the issue (seed article byte for byte) and must be edits, not
// suggestions. They broke with “Decode only what the evidence allows”.
test('reversed detached marks twice in a sentence are certain', async () => {
  const input =
    'On Friday, the navy also announced that it had ” put of “ its ships present in the ports of Hale and Weston in order to ” assemble “ near Lund, one of the harbours of the north, further up.'
  const {text} = await clean(input, {only: ['quotes']})
  expect(text).toBe(
    'On Friday, the navy also announced that it had “put of” its ships present in the ports of Hale and Weston in order to “assemble” near Lund, one of the harbours of the north, further up.',
  )
})

const seed = '/work/shared/seed-article.txt'
test.skipIf(!existsSync(seed))('the quotation marks of the seed article', async () => {
  const {text} = await clean(readFileSync(seed, 'utf8'), {only: ['quotes']})
  expect(text).toContain('that it had “took of” its forces')
  expect(text).toContain('in order to “gather” near')
  expect(text).toContain('such as the “Chuguiv, Kupyansk and Balaklya districts”')
  expect(text).toContain('Donetsk regions” the army')
})
