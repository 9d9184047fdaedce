import {describe, expect, test} from 'vitest'
import {clean} from '../src/clean.js'
import {recogniseScrambled} from '../src/rules/boilerplate/scrambled.js'

const shifted = (text: string, by: number) =>
  text.replace(/[a-z]/gi, (letter) => {
    const first = letter < 'a' ? 65 : 97
    return String.fromCharCode(first + ((letter.charCodeAt(0) - first + by) % 26))
  })

const texts = [
  'The mayor said that the money for the wall would come from the region and not from the town.',
  'Der Bürgermeister sagte, das Geld für die Mauer komme aus der Region und nicht von der Stadt.',
  'Le maire a dit que l’argent pour le mur viendrait de la région et non de la ville.',
  'El alcalde dijo que el dinero para el muro vendrá de la región y no de la ciudad.',
]

describe.each([1, 3, 13, 25])('letters shifted by %i', (by) => {
  test.each(texts)('%s', (text) => {
    expect(recogniseScrambled(shifted(text, by))).toMatchObject({kind: 'truncation', strength: 'sure'})
  })
})

test('a letter after z, as paywalls print it', () => {
  expect(
    recogniseScrambled('Ebt jtu fjo Ufyu- efo nbo ojdiu mftfo lboo- xfjm fs ijoufs efs Cf{bimtdisbolf tufiu/')?.reason,
  ).toContain('das ist ein text den man nicht lesen')
})

test.each([
  ...texts,
  'Az öreg halász reggel kiment a tóra, és este üres hálóval tért haza a faluba.',
  'Wanneer Suomen talvi saapuu, järvet jäätyvät ja kylät hiljenevät kevääseen saakka.',
  'Hg, Xe, Rn, Kr, Ar, Ne and He, then Li, Be, Na, Mg, Al, Ca',
  'Buffer 76 26 af 99 c5 56 8e 42 09 91 ef 9f 93 cb ad 6c 7b 65 f8 53 f1 d8 d9',
  "*.mjs', '.js', '.mts', '.ts', '.jsx', '.tsx', '.json'",
  'Lwów, Brześć, Grodno, Wilno, Kowno, Mińsk, Witebsk, Połock, Smoleńsk',
  'Uif nbzps tbje',
])('no shift: %s', (text) => {
  expect(recogniseScrambled(text)).toBeUndefined()
})

test('an article about ciphers keeps its example', async () => {
  const text = [
    'The oldest cipher',
    'The cipher that Caesar used for his letters shifts every letter by the same number, so that children can break it.',
    'Whoever wants to decipher such a letter counts its letters first, since the most frequent is likely to be an e.',
    'One of the ciphers in the museum of Lund, painted on the wall of its cellar, has not been broken to this day.',
    shifted('The mayor said that the money for the wall would come from the region.', 1),
    'So it reads on the wall, and the guide lets every class of pupils guess for a minute before she gives it away.',
  ].join('\n\n')
  expect((await clean(text, {only: ['boilerplate']})).text).toBe(text)
})
