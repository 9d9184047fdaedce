import {describe, expect, test} from 'vitest'
import {worldWords} from '../src/rules/boilerplate/data/world.js'
import {recogniseText} from '../src/rules/boilerplate/recognise-text.js'

const words = worldWords.trim().split(/\s+/)

test('words of the world are sorted, and each stands there once', () => {
  expect(words).toEqual([...new Set(words)].toSorted())
})

test.each([
  'Before you go to the island, buy a ticket at the office, since the crew takes no money.',
  'You can opt out of the pension at any time, but the union warns that few workers understand what they lose.',
  'All donations of blood are tested through the night, and the lorries leave for the front before dawn.',
])('a sentence that speaks of the world is no notice: %s', (text) => {
  const {hit, sentences} = recogniseText(text)
  expect([hit, ...sentences.map((sentence) => sentence.hit)].filter((found) => found)).toEqual([])
})

describe('what a site calls its own may be about anything', () => {
  test.each(['Sign up to our newsletter about lighthouses', 'Subscribe to our channel for stories of the harbour'])(
    '%s',
    (text) => {
      expect(recogniseText(text).hit?.strength).toBe('sure')
    },
  )
})
