import {createHash} from 'node:crypto'
import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {applyChanges, byPlace} from '../src/article/changes.js'
import {clean} from '../src/clean.js'
import {blockAt, blocksOf} from '../src/review/blocks.js'
import type {ReviewChange, ReviewData} from '../src/review/data.js'
import {Decisions} from '../src/review/decisions.js'
import {describe as inWords, marked, withoutBreaks} from '../src/review/describe.js'
import {layOut, type Piece} from '../src/review/layout.js'
import {problemsOf} from '../src/report/report.js'
import {Tally} from '../src/report/tally.js'
import {html} from '../src/report/html.js'
import {noColors} from '../src/report/colors.js'

function change(kind: ReviewChange['kind'], start: number, end: number, expected: string): ReviewChange {
  return {kind, ruleId: 'names/place', message: 'A reason.', start, end, expected}
}

describe('decisions', () => {
  //            0         10
  const text = 'the mayor of kyiv spoke'
  const changes = [
    change('suggestion', 0, 9, 'The mayor'),
    change('suggestion', 4, 17, 'Mayor of Kyiv'),
    change('edit', 13, 17, 'Kyiv'),
    change('note', 18, 23, 'spoke'),
  ]
  const decisions = new Decisions(changes)
  const {initial} = decisions
  const result = (accepted = initial) => applyChanges(text, decisions.chosen(accepted))

  test('at first the edits are made', () => {
    expect(result()).toBe('the mayor of Kyiv spoke')
  })

  test('an accepted suggestion replaces the edits that it includes', () => {
    const accepted = decisions.accept(initial, [1])
    expect(result(accepted)).toBe('the Mayor of Kyiv spoke')
    expect(decisions.standing(accepted, 2)).toBe('included')
    expect(result(decisions.reject(accepted, [1]))).toBe('the mayor of Kyiv spoke')
  })

  test('whoever rejects an edit rejects the suggestion that includes it', () => {
    expect(result(decisions.reject(decisions.accept(initial, [1]), [2]))).toBe(text)
  })

  test('of two suggestions that overlap the one that is accepted later is made', () => {
    const first = decisions.accept(initial, [0])
    expect(result(first)).toBe('The mayor of Kyiv spoke')
    expect(result(decisions.accept(first, [1]))).toBe('the Mayor of Kyiv spoke')
  })

  test('of two suggestions that are accepted at once the first is made', () => {
    expect(result(decisions.accept(initial, [0, 1]))).toBe('The mayor of Kyiv spoke')
  })

  test('a note is never made', () => {
    expect([...decisions.accept(initial, [3])]).toEqual([2])
  })

  const decided = fc.array(fc.record({index: fc.nat(11), isAccepted: fc.boolean()}), {maxLength: 20})

  test('whatever is decided, no two changes that are made overlap', () => {
    fc.assert(
      fc.property(arbitraryChanges(), decided, (some, steps) => {
        const them = new Decisions(some)
        let accepted = them.initial
        for (const {index, isAccepted} of steps) accepted = them[isAccepted ? 'accept' : 'reject'](accepted, [index])
        const chosen = them.chosen(accepted)
        chosen.forEach(({start}, index) => {
          expect(start).toBeGreaterThanOrEqual(chosen[index - 1]?.end ?? 0)
        })
      }),
    )
  })
})

/** Edits that do not overlap, and suggestions anywhere, as an article has them. */
function arbitraryChanges(length = 40): fc.Arbitrary<ReviewChange[]> {
  const place = fc.nat(length)
  const edits = fc
    .uniqueArray(place, {maxLength: 8})
    .map((cuts) => cuts.sort((a, b) => a - b))
    .map((cuts) => cuts.flatMap((cut, i) => (i % 2 ? [change('edit', cuts[i - 1] ?? 0, cut, 'x')] : [])))
  const suggestions = fc.array(
    fc
      .tuple(place, place, fc.constantFrom('', 'y'))
      .map(([a, b, expected]) => change('suggestion', Math.min(a, b), Math.max(a, b), expected)),
    {maxLength: 6},
  )
  return fc.tuple(suggestions, edits).map((both) => both.flat().sort(byPlace))
}

const lines = fc
  .array(fc.constantFrom('a', 'bc', '\n', '\n\n', '\r\n', ' '), {minLength: 20, maxLength: 40})
  .map((parts) => parts.join('').padEnd(41, 'z'))

describe('blocks', () => {
  test('are lines, each with the blank lines after it', () => {
    expect(blocksOf('One.\n\nTwo.\nThree.', [])).toEqual([
      {start: 0, end: 6},
      {start: 6, end: 11},
      {start: 11, end: 17},
    ])
  })

  test('are not cut where a change goes on', () => {
    expect(blocksOf('One.\n\nTwo.', [change('edit', 2, 8, '')])).toEqual([{start: 0, end: 10}])
  })

  test('make up the text, and hold their changes whole', () => {
    fc.assert(
      fc.property(lines, arbitraryChanges(), (text, changes) => {
        const blocks = blocksOf(text, changes)
        expect(blocks.map(({start, end}) => text.slice(start, end)).join('')).toBe(text)
        for (const one of changes) {
          const block = blocks[blockAt(blocks, one)]
          expect(block?.start).toBeLessThanOrEqual(one.start)
          expect(block?.end).toBeGreaterThanOrEqual(one.end)
        }
      }),
    )
  })
})

describe('layout', () => {
  const flat = (pieces: readonly Piece[]): {start: number; end: number}[] =>
    pieces.flatMap((piece) => (piece.type === 'around' ? flat(piece.pieces) : [piece]))
  const indexes = (pieces: readonly Piece[]): number[] =>
    pieces.flatMap((piece) =>
      piece.type === 'text' ? [] : piece.type === 'change' ? [piece.index] : [piece.index, ...indexes(piece.pieces)],
    )

  test('a change that holds another stands around it', () => {
    const changes = [change('suggestion', 0, 9, ''), change('edit', 4, 8, 'Kyiv')]
    expect(
      layOut(
        {start: 0, end: 10},
        changes.map((one, index) => ({index, change: one})),
      ),
    ).toEqual([
      {
        type: 'around',
        index: 0,
        pieces: [
          {type: 'text', start: 0, end: 4},
          {type: 'change', index: 1, start: 4, end: 8},
          {type: 'text', start: 8, end: 9},
        ],
      },
      {type: 'text', start: 9, end: 10},
    ])
  })

  test('shows every character and every change once', () => {
    fc.assert(
      fc.property(arbitraryChanges(), (changes) => {
        const pieces = layOut(
          {start: 0, end: 41},
          changes.map((one, index) => ({index, change: one})),
        )
        let offset = 0
        for (const {start, end} of flat(pieces)) {
          expect(start).toBe(offset)
          offset = end
        }
        expect(offset).toBe(41)
        expect(indexes(pieces).sort((a, b) => a - b)).toEqual(changes.map((_, index) => index))
      }),
    )
  })
})

test.each([
  ['edit', 'kyiv', 'Kyiv', 'Replace “kyiv” with “Kyiv”'],
  ['edit', 'Advertisement\n', '', 'Remove “Advertisement⏎”'],
  ['suggestion', '', ' ', 'Suggestion: insert “ ”'],
  ['note', 'Guten Tag', 'Guten Tag', 'Note on “Guten Tag”'],
] as const)('an %s of ‹%s› to ‹%s› is described as %s', (kind, actual, expected, words) => {
  expect(inWords({kind, expected}, actual)).toBe(words)
})

test.each([
  [' \n', '␣⏎\n'],
  ['a b\u200b', 'a b<U+200B>'],
])('‹%s› is marked as ‹%s›', (text, shown) => {
  expect(marked(text)).toBe(shown)
})

test.each([
  ['\n\nRead more\r\n', ['\n\n', 'Read more', '\r\n']],
  ['a', ['', 'a', '']],
  ['\n \n', ['', '\n \n', '']],
])('%j is marked without its line breaks', (text, parts) => {
  expect(withoutBreaks(text)).toEqual(parts)
})

describe('the page', () => {
  async function pageOf(input: string): Promise<string> {
    const result = await clean(input)
    const file = {name: '</script><b>.txt', input, result, problems: problemsOf(result, {})}
    const page = html({colors: noColors, version: '1.0.0', several: false, pathOf: (name) => name})
    page.file(file)
    return page.end?.({tally: new Tally(), failures: []}) ?? ''
  }
  const hostile =
    'The mayor of kyiv spoke. </script><script>alert(1)</script> <!--<script> {{style}} $& \u2028 \ud800 ]]>'

  test('has its own script and style, by their hashes, and no other', async () => {
    const page = await pageOf(hostile)
    const policy = /content="(default-src[^"]+)"/.exec(page)?.[1] ?? ''
    const parts = [...page.matchAll(/<(script|style)>([\s\S]*?)<\/\1>/g)].map(([, , content = '']) => content)
    expect(parts).toHaveLength(2)
    for (const part of parts) expect(policy).toContain(createHash('sha256').update(part).digest('base64'))
    expect(policy).toMatch(/^default-src 'none'; script-src 'sha256-[^']+'; style-src 'sha256-[^']+'; img-src data:;/)
    expect(policy).not.toContain('unsafe')
    expect(page).not.toMatch(/(src|href)="(?!data:,|#)/)
  })

  test('holds the article as data, byte for byte', async () => {
    const page = await pageOf(hostile)
    const data = /<script type="application\/json" id="data">([^<]*)<\/script>/.exec(page)?.[1] ?? ''
    const {articles} = JSON.parse(data) as ReviewData
    expect(articles[0]?.text).toBe(hostile)
    expect(articles[0]?.changes.filter(({kind}) => kind === 'edit')).toMatchObject([{start: 13, end: 17}])
  })
})
