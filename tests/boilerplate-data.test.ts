import {describe, expect, test} from 'vitest'
import {additions, headingsOfAppendices, listedThings} from '../src/rules/boilerplate/data/appendix.js'
import {contacts, livesOfOthers, pronouns} from '../src/rules/boilerplate/data/biographies.js'
import * as captions from '../src/rules/boilerplate/data/captions.js'
import {diaryDates, pageDates} from '../src/rules/boilerplate/data/dates.js'
import {
  introductions,
  nameless,
  nameParticles,
  partsOfLists,
  timesAndNumbers,
} from '../src/rules/boilerplate/data/headline-words.js'
import {englishInstructions, foreignInstructions} from '../src/rules/boilerplate/data/instructions.js'
import {ownEndings} from '../src/rules/boilerplate/data/own-endings.js'
import {terseLabels} from '../src/rules/boilerplate/data/terse-labels.js'

const wordings = {
  ...captions,
  additions,
  contacts,
  diaryDates,
  englishInstructions,
  foreignInstructions,
  listedThings,
  livesOfOthers,
  nameless,
  ownEndings,
  pageDates,
  partsOfLists,
  pronouns,
  timesAndNumbers,
}

describe.each(Object.entries(wordings))('%s', (_, {pattern, examples}) => {
  test.each(examples)('%s', (example) => {
    expect(pattern().test(example)).toBe(true)
  })
})

const lists = {introductions, nameParticles, terseLabels}

test.each(Object.entries(lists))('%s are sorted, each once', (_, words) => {
  expect(words).toEqual([...new Set(words)].sort())
})

test.each(Object.entries(headingsOfAppendices))('headings of appendices, %s, are sorted, each once', (_, words) => {
  expect(words.split('|')).toEqual([...new Set(words.split('|'))].sort())
})
