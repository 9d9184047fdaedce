import {describe, expect, test} from 'vitest'
import {clean} from '../src/clean.js'
import {topicWords} from '../src/rules/boilerplate/data/topic-words.js'
import type {Kind} from '../src/rules/boilerplate/kinds.js'
import {topicOf} from '../src/rules/boilerplate/topics.js'

describe.each(Object.entries(topicWords))('the topics of %s', (language, topics) => {
  test.each(Object.entries(topics))('%s: %s', (kind, [, example]) => {
    expect(topicOf(kind as Kind, language)?.test(example)).toBe(true)
  })
})

test('a word with no star is a whole word', () => {
  const topic = topicOf('follow-us', 'de')
  expect(
    ['Die App ist da.', 'Es wurde knapp.', 'Der Appell blieb ohne Antwort.'].map((text) => topic?.test(text)),
  ).toEqual([true, false, false])
})

const about = [
  'Der Newsletter der Bäckerei',
  'Seit vier Jahren schreibt Jana Holm jeden Freitag einen Newsletter, den im Dorf fast alle lesen.',
  'Am Anfang hatte der Newsletter elf Leser, heute sind es mehr als zweitausend in drei Ländern.',
  'Auch die Gemeinde wollte einen Newsletter gründen, fand aber niemanden, der ihn schreiben mochte.',
]
const notice = 'Melden Sie sich für unseren Newsletter an'

test('an article about a thing keeps its lines about it, in its own language', async () => {
  const text = [...about, notice, 'So steht es auf dem Schild neben der Kasse, und viele tun es gleich im Laden.'].join(
    '\n\n',
  )
  const result = await clean(text)
  expect(result.text).toBe(text)
  expect(result.suggestions.map(({ruleId}) => ruleId)).toContain('boilerplate/newsletter')
})

test('an English article about it loses a German line all the same', async () => {
  const before = [
    'The newsletter of the bakery',
    'For four years Jana Holm has written a newsletter every Friday, which nearly everybody in the village reads.',
    'At first the newsletter had eleven readers, and today it has more than two thousand in three countries.',
    'The council wanted a newsletter too but found nobody who was willing to write it every week.',
  ]
  const after = 'The sign beside the till says nothing about it, and still people ask for it in the shop.'
  expect((await clean([...before, notice, after].join('\n\n'))).text).toBe([...before, after].join('\n\n'))
})
