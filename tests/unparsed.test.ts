import type {Processor} from 'unified'
import {toString} from 'nlcst-to-string'
import {describe, expect, test, vi} from 'vitest'
import {clean} from '../src/clean.js'
import type {RuleSet} from '../src/rules/rule.js'

// A parser that fails on one word, as the real one does on what nobody has thought of.
vi.mock('retext-english', async (original) => {
  const {default: english} = await original<{default: (this: Processor) => void}>()
  function failing(this: Processor) {
    english.call(this)
    const parse = this.parser
    this.parser = (text, file) => {
      if (text.includes('provoke')) throw new Error('provoked')
      return parse?.(text, file) as ReturnType<NonNullable<typeof parse>>
    }
  }
  return {default: failing}
})

// One rule that reads words.
vi.mock('../src/rules/order.js', () => {
  const set: RuleSet = {
    rules: [{id: 'text/teh', summary: '', explanation: '', examples: []}],
    load: () =>
      Promise.resolve(({paragraphs}, report) => {
        for (const word of paragraphs.flatMap(({words}) => words)) {
          if (toString(word) !== 'teh') continue
          const [start = 0, end = 0] = [word.position?.start.offset, word.position?.end.offset]
          report({ruleId: 'text/teh', message: 'It is “the”.', start, end, expected: 'the', certain: true})
        }
      }),
  }
  return {ruleSets: [set]}
})

describe('a passage that cannot be parsed stays as it is, and a notice says so', () => {
  test('because the parser throws', async () => {
    const {text, edits, notices} = await clean('On teh quay.\n\nTo provoke teh gulls.\n\nBy teh pier.')
    expect(text).toBe('On the quay.\n\nTo provoke teh gulls.\n\nBy the pier.')
    expect(edits).toHaveLength(2)
    expect(notices).toEqual([
      {
        ruleId: 'parser',
        message:
          'A passage has no words for the rules, and stays as it is: Error: provoked. It begins “To provoke teh gulls.”.',
      },
    ])
  })

  test('because it is longer than 16 KiB without a space; what is around it is parsed', async () => {
    const long = 'a-'.repeat(10_000)
    const {text, notices} = await clean(`teh ${long} ${'teh quay '.repeat(2000)}`)
    expect(text).toBe(`the ${long} ${'the quay '.repeat(2000)}`)
    expect(notices).toMatchObject([{message: expect.stringContaining('20001 characters without a space') as string}])
  })
})
