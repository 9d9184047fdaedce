import {describe, expect, test} from 'vitest'
import {englishSpeech} from '../src/rules/boilerplate/data/speech.js'
import {pastForms, questionsToReaders, tellings} from '../src/rules/boilerplate/data/telling.js'
import {isAttributed, reportsSpeech} from '../src/rules/boilerplate/speech.js'
import {asksSomebody, isArticles, tellsOfThePast} from '../src/rules/boilerplate/telling.js'

test.each(Object.entries(pastForms))('%s tells of the past: %j', (written, [, example]) => {
  expect(tellsOfThePast(example, {kind: 'ad-marker', written})).toBe(true)
})

test.each(questionsToReaders)('%s … is asked by somebody', (beginning) => {
  expect(asksSomebody(`${beginning} …?`, {kind: 'comments'})).toBe(true)
})

describe.each(tellings)('$name', ({pattern, examples}) => {
  test.each(examples)('%s', (example) => {
    expect(pattern().test(example)).toBe(true)
    expect(isArticles(example)).toBe(true)
  })
})

test.each(englishSpeech.examples)('somebody says: %s', (example) => {
  expect(isAttributed(example)).toBe(true)
})

test.each(englishSpeech.reports)('somebody is reported to say: %s', (example) => {
  expect(reportsSpeech(example)).toBe(true)
})
