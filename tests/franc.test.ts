import fc from 'fast-check'
import {francAll} from 'franc'
import {expect, test} from 'vitest'
import {rankLanguages} from '../src/article/franc.js'
import {languages} from '../src/article/languages.js'
import {articleLike} from './article-like.js'

const only = languages.map(({long}) => long)

const samples = [
  'Der Rat kam am Montag zusammen, um über die neue Brücke zu sprechen, und es war spät.',
  'Le conseil s’est réuni lundi pour parler du nouveau pont, et il était tard.',
  'Совет собрался в понедельник, чтобы поговорить о новом мосте.',
  'Рада зібралася в понеділок, щоб поговорити про новий міст.',
  'اجتمع المجلس يوم الاثنين للحديث عن الجسر الجديد',
  'המועצה נפגשה ביום שני כדי לדבר על הגשר החדש',
  'Το συμβούλιο συνεδρίασε τη Δευτέρα για τη νέα γέφυρα.',
  '市议会星期一开会讨论新桥的问题，最后一位发言者回家时已经很晚了。',
  '市議会は月曜日に新しい橋について話し合った。',
  '시의회는 월요일에 새 다리에 대해 논의했다.',
  'परिषद की बैठक सोमवार को हुई',
  '12:30 — 14:45 (2019) 100 % !!!',
  '\0\0\0\0\0a\0\0b\0\0\0\0\0\0c',
]

test('a text is ranked as franc ranks it', () => {
  const parts = fc.array(fc.constantFrom(...samples), {minLength: 1, maxLength: 12}).map((chosen) => chosen.join(' '))
  fc.assert(
    fc.property(fc.oneof(parts, articleLike, fc.string(), fc.string({unit: 'binary', minLength: 10})), (text) => {
      expect(rankLanguages(text)).toEqual(francAll(text, {only}))
    }),
  )
  for (const sample of samples) expect(rankLanguages(sample)).toEqual(francAll(sample, {only}))
})
