import {describe, expect, test} from 'vitest'
import * as biographies from '../src/rules/boilerplate/data/biographies.js'
import * as dates from '../src/rules/boilerplate/data/dates.js'
import * as endings from '../src/rules/boilerplate/data/own-endings.js'

const wordings = {...biographies, ...dates, ...endings}

describe.each(Object.entries(wordings))('%s', (_, {pattern, examples}) => {
  test.each(examples)('%s', (example) => {
    expect(pattern().test(example)).toBe(true)
  })
})
