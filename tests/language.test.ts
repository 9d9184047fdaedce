import {expect, test} from 'vitest'
import {clean} from '../src/clean.js'

const english =
  'The mayor of the town left on Monday for a meeting that would be held in the city, and nobody knew when he would be back.'

const passages: [language: string, code: string, passage: string][] = [
  ['Dutch', 'nld', 'De burgemeester heeft gisteren gezegd dat de brug volgend jaar weer open zal gaan.'],
  ['Finnish', 'fin', 'Pormestari sanoi eilen, että silta avataan uudelleen ensi vuonna kaikelle liikenteelle.'],
  ['French', 'fra', 'Les habitants du quartier attendent toujours une réponse de la mairie.'],
  ['German', 'deu', 'Der Bürgermeister hat gestern gesagt, dass die Brücke im nächsten Jahr wieder geöffnet wird.'],
  ['Polish', 'pol', 'Burmistrz powiedział wczoraj, że most zostanie ponownie otwarty w przyszłym roku.'],
  ['Russian', 'rus', 'Мэр сказал вчера, что мост снова откроют в следующем году.'],
  ['Spanish', 'spa', 'El alcalde dijo ayer que el puente volverá a abrir el próximo año.'],
  ['Ukrainian', 'ukr', 'Мер сказав учора, що міст знову відкриють наступного року.'],
  ['Japanese', 'jpn', '市長は昨日、橋は来年再び開通すると述べた。'],
]

test.each(passages)('a sentence in %s is reported, and kept with unsafe', async (language, code, passage) => {
  const text = `${english} ${passage} Nobody was surprised by that.`
  const result = await clean(text, {only: ['language'], unsafe: true})
  expect(result.text).toBe(text)
  expect(result.edits).toEqual([])
  expect(result.suggestions).toMatchObject([
    {ruleId: 'language/untranslated', actual: passage, expected: passage, message: `This passage is in ${language}.`},
  ])
  expect(result.sourceLanguage?.code).toBe(code)
})

test('neighbouring sentences of one language are one passage', async () => {
  const passage =
    'Les habitants attendent toujours une réponse de la mairie. Ils ont écrit trois fois au maire du quartier.'
  const {suggestions} = await clean(`${english}\n\n${passage}\n\n${english}`, {only: ['language']})
  expect(suggestions.map(({actual}) => actual)).toEqual([passage])
})

test('bracketed leftovers are reported one by one', async () => {
  const text = `${english}\n\nNo word of it: [pour] [avec].`
  expect((await clean(text, {only: ['language']})).suggestions).toHaveLength(2)
})
