import {expect, test} from 'vitest'
import {clean} from '../src/clean.js'
import {fixture, fixtureNames} from './fixtures.js'
import {wordings} from './boilerplate-wordings.js'

// The floors only rise: a change that lowers one says why in its commit.
const floorOfAll = 0.98
const floorOfKind = 0.7

const only = ['boilerplate']
const bodies = fixtureNames('keep')
  .filter((name) => name.startsWith('boilerplate-'))
  .map((name) => fixture('keep', name).split('\n').filter(Boolean))
  .filter((lines) => lines.length >= 5 && lines.slice(1).every((line) => line.length > 40))

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
      const body = bodies[n++ % bodies.length] ?? []
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
