import {describe, expect, test} from 'vitest'
import {speechWords} from '../src/rules/boilerplate/data/speech.js'
import {pastForms, questionsToReaders, tellings} from '../src/rules/boilerplate/data/telling.js'
import {isAttributed, reportsSpeech, startsWithSpeech} from '../src/rules/boilerplate/speech.js'
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

describe.each(Object.entries(speechWords))('who speaks in %s', (written, {examples, reports, ...verbs}) => {
  test.each(examples)('%s', (example) => {
    expect(isAttributed(example, written) || startsWithSpeech(example)).toBe(true)
  })

  test.each(reports)('%s', (sentence) => {
    expect(reportsSpeech(sentence, written)).toBe(true)
  })

  test.each(Object.entries(verbs))('%s verbs are sorted', (_, list) => {
    const verbs = list.replace(/\|\(.*/, '').split('|')
    expect(verbs).toEqual(verbs.toSorted((a, b) => a.localeCompare(b, written)))
  })
})
