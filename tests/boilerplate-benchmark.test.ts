import {expect, test} from 'vitest'
import {clean} from '../src/clean.js'
import {fixture, fixtureNames} from './fixtures.js'
import {wordings} from './boilerplate-wordings.js'

// The floors only rise: a change that lowers one says why in its commit.
const floorOfAll = 0.98
const floorOfKind = 0.7

const fewestWords = 9

const only = ['boilerplate']
const bodies = fixtureNames('keep')
  .filter((name) => name.startsWith('boilerplate-'))
  .map((name) => fixture('keep', name).split('\n').filter(Boolean))
  // Between short paragraphs many a line could be a heading, and is only suggested.
  .filter((lines) => lines.length >= 5 && lines.slice(1).every((line) => line.split(' ').length >= fewestWords))

/** The next article that does not speak of what a line speaks of: there, rightly, the line is only suggested. */
function hostFor(line: string, n: number): readonly string[] {
  const stems = line.toLowerCase().match(/(?<!\p{L})\p{L}{6}/gu) ?? []
  const isOther = (body: readonly string[]) => !stems.some((stem) => body.join(' ').toLowerCase().includes(stem))
  const from = n % bodies.length
  return [...bodies.slice(from), ...bodies.slice(0, from)].find(isOther) ?? []
}

/** Plants a line into the middle of a body: what is left of both? */
async function plant(line: string, body: readonly string[]) {
  const middle = Math.ceil(body.length / 2)
  const {text} = await clean([...body.slice(0, middle), line, ...body.slice(middle)].join('\n\n'), {only})
  const left = text.split('\n').filter(Boolean)
  return {isGone: !left.includes(line), lost: body.filter((one) => !left.includes(one))}
}

test('planted boilerplate goes and every line of the articles stays', async () => {
  const kept: string[] = []
  const lost: string[] = []
  const low: string[] = []
  let n = 0
  for (const [kind, lines] of Object.entries(wordings)) {
    let gone = 0
    for (const line of lines) {
      const body = hostFor(line, n++)
      const result = await plant(line, body)
      lost.push(...result.lost)
      if (result.isGone) gone++
      else kept.push(`${kind}: ${line}`)
    }
    if (gone < floorOfKind * lines.length) low.push(`${kind}: ${gone} of ${lines.length}`)
  }
  expect([...new Set(lost)]).toEqual([])
  expect(1 - kept.length / n, kept.join('\n')).toBeGreaterThanOrEqual(floorOfAll)
  expect(low, kept.join('\n')).toEqual([])
})
