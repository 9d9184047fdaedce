import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {applyChanges, composeChanges, composerWith} from '../src/article/changes.js'
import type {Change} from '../src/article/edit.js'
import {changesOf} from './arbitrary-changes.js'

const merge = (_parts: readonly Change[], span: Change) => span

describe('composeChanges', () => {
  test('two rounds of changes become one that does the same', () => {
    fc.assert(
      fc.property(
        fc
          .string({maxLength: 12})
          .chain((input) =>
            changesOf(input).chain((first) =>
              changesOf(applyChanges(input, first)).map((second) => ({input, first, second})),
            ),
          ),
        ({input, first, second}) => {
          const composed = composeChanges(input, first, second, merge)
          expect(applyChanges(input, composed)).toBe(applyChanges(applyChanges(input, first), second))
          for (const [i, {end}] of composed.entries()) {
            expect(end).toBeLessThanOrEqual(composed[i + 1]?.start ?? Infinity)
          }
        },
      ),
      {numRuns: 5000},
    )
  })

  test('changes that only touch stay apart', () => {
    const first = [{start: 0, end: 2, expected: '“'}]
    const second = [{start: 1, end: 5, expected: 'Kyiv'}]
    expect(composeChanges('” kyiv', first, second, merge)).toEqual([
      {start: 0, end: 2, expected: '“'},
      {start: 2, end: 6, expected: 'Kyiv'},
    ])
  })

  test('changes that share a character become one', () => {
    const first = [{start: 0, end: 4, expected: 'Izium'}]
    const second = [{start: 3, end: 8, expected: 'UM fell'}]
    expect(composeChanges('Izum is', first, second, merge)).toEqual([{start: 0, end: 7, expected: 'IziUM fell'}])
  })
})

test('a single change is composed as in a round of its own', () => {
  fc.assert(
    fc.property(
      fc
        .string({maxLength: 12})
        .chain((input) =>
          changesOf(input).chain((first) =>
            changesOf(applyChanges(input, first)).map((second) => ({input, first, second})),
          ),
        ),
      ({input, first, second}) => {
        const compose = composerWith(input, first)
        for (const change of second) {
          const [expected] = composeChanges(input, first, [change], merge).filter((other) => !first.includes(other))
          expect(compose(change, merge)).toEqual(expected)
        }
      },
    ),
    {numRuns: 5000},
  )
})
