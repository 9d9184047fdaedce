import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {applyChanges} from '../src/article/changes.js'
import {clean, type CleanResult} from '../src/clean.js'

const only = ['text', 'language']

// What the rules look for, between words that they look at: seams make new seams.
const scraps = fc.constantFrom(
  ...[
    'the the ',
    'of the of the ',
    '200e day ',
    '1er May ',
    'XXIe century ',
    '3\u00a0000 ',
    '3 000 people ',
    '12 000,5 ',
    '3,5 km ',
  ],
  ...[
    '14h30 ',
    'at 9 h 05 ',
    'left.The town ',
    'left,and ',
    ' ?',
    ' : ',
    '\u00a0!',
    '50 % ',
    'theOM ',
    'on monday ',
    'russian ',
    'Russian ',
  ],
  ...[
    'сookie ',
    'Kуiv ',
    'Kиїв',
    'gov\u00adern',
    'Ky\u200biv ',
    '\u200b',
    '\ufeff',
    '👨\u200d👩',
    '&#8217;',
    '&amp;',
    'amp;',
    '&',
    '#39;',
    '; ',
  ],
  ...[
    'â€™',
    'Ã©',
    'Ã¢â‚¬â„¢',
    'Â ',
    'â€',
    'Ã',
    'ƒÂ',
    'Ð',
    'Ñ–',
    'РљРё',
    '‚Äô',
    '\u0092',
    '\ufffd',
    '\\u2019',
    'voters: inside ',
    '[pour] ',
  ],
  ...[
    'Anna Torvald ',
    'torvald said ',
    'The mayor ',
    'was at home and ',
    '“',
    '” ',
    '\n',
    '\n\n',
    ' ',
    'a ',
    'A ',
    '. ',
    'É',
    '\ud83d',
    '…',
  ],
)
const article = fc.array(scraps, {maxLength: 40}).map((parts) => `The council met in the town hall. ${parts.join('')}`)
const texts = fc.oneof(fc.string({unit: 'binary', maxLength: 200}), article)

function applied(text: string, {edits}: CleanResult): string {
  return applyChanges(
    text,
    edits.map(({start, end, expected}) => ({start: start.offset, end: end.offset, expected})),
  )
}

describe.each([false, true])('on any text, unsafe: %s', (unsafe) => {
  test('the edits give the text, no rule fails, and cleaning twice changes nothing more', async () => {
    await fc.assert(
      fc.asyncProperty(texts, async (text) => {
        const result = await clean(text, {only, unsafe})
        expect(result.notices).toEqual([])
        expect(applied(text, result)).toBe(result.text)
        expect((await clean(result.text, {only, unsafe})).edits).toEqual([])
      }),
      {numRuns: 500},
    )
  })
})

test('places refer to the input where several rules work on one spot', async () => {
  const input = 'It was the last time on monday&nbsp;: at 14h30, left.The the end. Was itâ€™s ? Or : who ?'
  const result = await clean(input, {only})
  expect(result.text).toBe('It was the last time on Monday: at 14:30, left. The end. Was it’s? Or: who?')
  expect(result.edits.map(({actual}) => actual)).toEqual([
    'monday',
    '&nbsp;',
    '14h30',
    '',
    'The the',
    'â€™',
    ' ',
    ' ',
    ' ',
  ])
  for (const {actual, start, end} of result.edits) expect(input.slice(start.offset, end.offset)).toBe(actual)
})

const french =
  'Le 200e jour de la guerre, à 14h30, 3\u00a0000 personnes sont venues : pourquoi ? Le président a dit qu’il viendrait lundi, le 1er mai. ' +
  'Les habitants du quartier attendent toujours une réponse de la mairie, et nous nous demandons : où sont-ils ? 3,5 km plus loin, «était-ce là»…'

test.each([
  french,
  'Мій брат і Діти Київа: «Зірка», «дії»… Ніч, Рік, Віра, 16 МіБ і СІРІ ДНІ. В\u00a0Україні було тихо, але Іван сказав: «Їхні Єдині ДІЇ».',
  'В\u00a0Москве было тихо, но «словом„–» никто не верил… С\u00a0утра Ёлка стояла у\u00a0Петра, 5\u00a0№\u00a0и СССР.',
  'Ăştia sunt oamenii care au fost în ORĂŞ, iar «Şcoala» şi ţara nu au ştiut nimic despre asta până ieri.',
  'Świeżość, ŁÓŻKO i „Źródło” – to słowa, których nie było w żadnym ze zdań; Ďábel a Ňadra jsou česky, Čeština není.',
  'Η Αθήνα και ο Πειραιάς είναι πόλεις… «Ναι», είπε ο Γιώργος, και η «Εστία» το έγραψε χθες.',
  'Ülkeye giden İstanbul’daki Şişli’nin “Âşık” adlı oyunu, KÂĞIT ve ÇÖP ile Ğ harfi hakkında bir şey söylemedi.',
])('an article in another language stays: %s', async (text) => {
  expect((await clean(text, {only, unsafe: true})).text).toBe(text)
  expect(
    (await clean(`The council met in the town hall and the mayor was there.\n\n${text}`, {only: ['text']})).edits,
  ).toEqual([])
})

test('broken characters are repaired in any language', async () => {
  expect((await clean(french.replace('où', 'oÃ¹').replace('’', '&#8217;'), {only})).text).toBe(french)
})

test('a suggestion names what else could be meant', async () => {
  const {suggestions} = await clean('The session (14h30) was public, and theOM was there.', {only})
  expect(suggestions.map(({ruleId, expected, note}) => ({ruleId, expected, note}))).toEqual([
    {ruleId: 'text/time', expected: '14:30', note: 'Or a span of hours and minutes.'},
    {ruleId: 'text/glued-name', expected: 'the ', note: 'Or a name that is written so: “theOM”.'},
  ])
})
