import {describe, expect, test} from 'vitest'
import {speechWords} from '../src/rules/boilerplate/data/speech.js'
import {ownThings} from '../src/rules/boilerplate/data/own-things.js'
import {eventWords, farewells, pastForms, questionsToReaders, tellings} from '../src/rules/boilerplate/data/telling.js'
import {isAttributed, reportsSpeech, startsWithSpeech} from '../src/rules/boilerplate/speech.js'
import {lexicon} from '../src/rules/boilerplate/matcher/all-phrases.js'
import {Words} from '../src/rules/boilerplate/matcher/read-words.js'
import {
  asksSomebody,
  endsInterview,
  isArticles,
  tellsOfAnEvent,
  tellsOfThePast,
} from '../src/rules/boilerplate/telling.js'
import {namesUnheard} from '../src/rules/boilerplate/unheard.js'

test.each(Object.entries(pastForms))('%s tells of the past: %j', (written, [, example]) => {
  expect(tellsOfThePast(example, {kind: 'ad-marker', written})).toBe(true)
})

test.each(Object.entries(eventWords))('%s tells of an event: %j', (written, [, example]) => {
  expect(tellsOfAnEvent(example, {kind: 'author-bio', written})).toBe(true)
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

describe.each(farewells)('an interview ends in $name', ({pattern, examples}) => {
  test.each(examples)('%s', (example) => {
    expect(pattern().test(example)).toBe(true)
    expect(endsInterview(example)).toBe(true)
  })
})

describe('words that no notice has', () => {
  const names = (written: string, text: string) => {
    const words = new Words()
    lexicon.vocabulary.read(text, words)
    return namesUnheard({kind: 'newsletter', written}, text, words)
  }

  test.each(Object.entries(ownThings))('in %s: %j', (written, {example}) => {
    expect(names(written, 'Abc xyzzy')).toBe(true)
    expect(names(written, `${example} xyzzy`)).toBe(false)
  })

  test('may be parts of addresses', () => {
    expect(names('en', 'Write to jroe@xyzzy.example')).toBe(false)
  })
})
