import {describe, expect, test} from 'vitest'
import * as biographies from '../src/rules/boilerplate/data/biographies.js'
import * as dates from '../src/rules/boilerplate/data/dates.js'
import * as headlines from '../src/rules/boilerplate/data/headline-words.js'
import * as endings from '../src/rules/boilerplate/data/own-endings.js'

const {introductions, nameParticles, ...headlineWordings} = headlines
const wordings = {...biographies, ...dates, ...endings, ...headlineWordings}

describe.each(Object.entries(wordings))('%s', (_, {pattern, examples}) => {
  test.each(examples)('%s', (example) => {
    expect(pattern().test(example)).toBe(true)
  })
})

test.each(Object.entries({introductions, nameParticles}))('%s are sorted, each once', (_, words) => {
  expect(words).toEqual([...new Set(words)].sort())
})
