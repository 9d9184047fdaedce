import {describe, expect, test} from 'vitest'
import {clean} from '../src/clean.js'
import {ruleSets} from '../src/rules/order.js'
import {fixture, fixtureNames, optionalFixture} from './fixtures.js'

// fixtures/rules/<category>/<case>/ holds input.txt, output.txt and, where something is only suggested, unsafe.txt.
describe.each(fixtureNames('rules'))('fixtures of %s', (category) => {
  test.each(fixtureNames('rules', category))('%s', async (name) => {
    const folder = ['rules', category, name]
    const input = fixture(...folder, 'input.txt')
    expect((await clean(input, {only: [category]})).text).toBe(fixture(...folder, 'output.txt'))
    const unsafe = optionalFixture(...folder, 'unsafe.txt')
    if (unsafe !== undefined) expect((await clean(input, {only: [category], unsafe: true})).text).toBe(unsafe)
  })
})

// What looks like something to clean and is not: every rule leaves it alone, also with --unsafe where the name says so.
describe('look-alikes stay identical', () => {
  test.each(fixtureNames('keep'))('%s', async (name) => {
    const input = fixture('keep', name)
    expect((await clean(input)).text).toBe(input)
  })
})

describe('the examples of the rules', () => {
  const examples = ruleSets.flatMap(({rules}) =>
    rules.flatMap((rule) => rule.examples.map((example) => ({...example, id: rule.id}))),
  )
  test.each(examples)('$id: $input', async ({id, input, output, suggested, boilerplate, profile}) => {
    expect((await clean(input, {only: [id], unsafe: suggested, boilerplate, profile})).text).toBe(output)
    if (suggested) expect((await clean(input, {only: [id], profile})).text).toBe(input)
  })

  test.each(ruleSets.flatMap(({rules}) => rules))('$id has an example of what it does', async ({id, examples}) => {
    const [{input} = {input: ''}] = examples
    // Rules of the category language change nothing: their first example is one that they report.
    if (id.startsWith('language/')) expect((await clean(input, {only: [id]})).suggestions).not.toEqual([])
    else expect(examples.some(({input, output}) => input !== output)).toBe(true)
  })
})
