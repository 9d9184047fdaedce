import {readdirSync, readFileSync} from 'node:fs'
import {expect, test} from 'vitest'
import {clean} from '../src/clean.js'

const folder = new URL('bench/articles/', import.meta.url)

// What the benchmark takes for ordinary must be so: whole articles, as a newspaper prints them.
test.each(readdirSync(folder))('the ordinary article %s stays as it is, and nothing is suggested', async (name) => {
  const text = readFileSync(new URL(name, folder), 'utf8')
  expect(text.length).toBeGreaterThan(2900)
  expect(await clean(text)).toMatchObject({text, edits: [], suggestions: [], notices: []})
})
