import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {longestArticle, windowsOf, WindowSplitter} from '../src/article/windows.js'
import {clean} from '../src/clean.js'
import {applyChanges} from '../src/article/changes.js'

const prose =
  'The council met on Monday in Lund and spoke for two hours about the bridge, which has been closed since the flood of last ' +
  'spring, and about the money that the town would need to open it again before the winter comes and the river freezes over.'

/** A long text: paragraphs of prose, and now and then what `between` gives. */
function longText(length: number, between: (index: number) => string): string {
  const parts: string[] = []
  for (let index = 0, have = 0; have < length; index++) {
    const part = `${prose} Part ${index}.\n\n${between(index)}`
    parts.push(part)
    have += part.length
  }
  return parts.join('')
}

describe('windows', () => {
  it('an article is one window', () => {
    expect(windowsOf('Fog in Lund.\n')).toEqual(['Fog in Lund.\n'])
    expect(windowsOf('')).toEqual([])
  })

  it('are the text, and begin between paragraphs of prose', () => {
    const text = longText(3 * longestArticle, (index) => (index % 3 === 0 ? 'A heading\n\nAdvertisement\n\n' : ''))
    const windows = windowsOf(text)
    expect(windows.join('')).toBe(text)
    expect(windows.length).toBeGreaterThan(2)
    for (const window of windows) {
      expect(window.length).toBeLessThanOrEqual(longestArticle)
      expect(window.startsWith('The council met')).toBe(true)
    }
  })

  it('are cut at a blank line, or a line break, where there is no prose, and never inside a line', () => {
    const wrapped = 'a short line\nof a poem\n\n'.repeat(20_000)
    expect(windowsOf(wrapped).every((window) => window.endsWith('\n\n'))).toBe(true)
    expect(windowsOf('x\n'.repeat(longestArticle)).every((window) => window.endsWith('x\n'))).toBe(true)
    const line = 'word '.repeat(longestArticle)
    expect(windowsOf(`${line}\n${line}`)).toEqual([`${line}\n`, line])
    expect(windowsOf('\n'.repeat(3 * longestArticle)).join('')).toHaveLength(3 * longestArticle)
  })

  it('are the same in whatever pieces the text arrives', () => {
    const text = longText(2.5 * longestArticle, (index) => (index % 5 === 0 ? 'Short\n'.repeat(index % 7) : ''))
    const windows = windowsOf(text)
    fc.assert(
      fc.property(fc.array(fc.integer({min: 1, max: 300_000}), {maxLength: 20}), (sizes) => {
        const splitter = new WindowSplitter()
        const found: string[] = []
        let start = 0
        for (const size of sizes) {
          found.push(...splitter.add(text.slice(start, start + size)))
          start += size
        }
        found.push(...splitter.add(text.slice(start)), ...splitter.end())
        expect(found).toEqual(windows)
      }),
      {numRuns: 30},
    )
  })
})

describe('a text longer than an article', () => {
  it('is cleaned window by window, and its edits lie where they are in the whole', async () => {
    const text = longText(2.2 * longestArticle, (index) =>
      index % 150 === 7 ? 'Fog hung over kyiv and Kharkov.\n\n' : '',
    )
    const {text: cleaned, edits, stats} = await clean(text, {only: ['names']})
    expect(edits.length).toBeGreaterThan(10)
    const changes = edits.map(({start, end, expected}) => ({start: start.offset, end: end.offset, expected}))
    expect(applyChanges(text, changes)).toBe(cleaned)
    const lines = text.split('\n')
    for (const {start, actual} of edits) {
      expect(lines[start.line - 1]?.slice(start.column - 1)).toMatch(new RegExp(`^${actual}`))
    }
    expect(stats.editsByRule['names/place']).toBe(edits.filter(({ruleId}) => ruleId === 'names/place').length)
    expect(stats.words).toBe(text.match(/\S+/g)?.length)
  }, 60_000)
})
