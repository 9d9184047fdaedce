import type {Place} from '../gazetteer.js'

/** Cities, towns and villages of Zaporizhzhia region. */
// prettier-ignore
export const placesOfZaporizhzhia: readonly Place[] = [
  {uk: 'Бердянськ', ru: 'Бердянск', kind: 'city', country: 'UA', region: 'Zaporizhzhia', former: ['Осипенко'], note: 'Osypenko from 1939 to 1958'},
  {uk: 'Василівка', ru: 'Васильевка', kind: 'city', country: 'UA', region: 'Zaporizhzhia', trap: 'a frequent name of villages, also in Russia', note: 'also a village in Donetsk region'},
  {uk: 'Вільнянськ', ru: 'Вольнянск', kind: 'city', country: 'UA', region: 'Zaporizhzhia'},
  {uk: 'Гуляйполе', ru: 'Гуляйполе', kind: 'city', country: 'UA', region: 'Zaporizhzhia'},
  {uk: 'Дніпрорудне', ru: 'Днепрорудное', kind: 'city', country: 'UA', region: 'Zaporizhzhia'},
  {uk: 'Енергодар', ru: 'Энергодар', kind: 'city', country: 'UA', region: 'Zaporizhzhia'},
  {uk: 'Запоріжжя', ru: 'Запорожье', kind: 'city', country: 'UA', region: 'Zaporizhzhia', also: ['en:Zaporozhe', 'de:Saporischja', 'fr:Zaporijia', 'it:Zaporizhia']},
  {uk: 'Кам’янка-Дніпровська', ru: 'Каменка-Днепровская', kind: 'city', country: 'UA', region: 'Zaporizhzhia'},
  {uk: 'Мелітополь', ru: 'Мелитополь', kind: 'city', country: 'UA', region: 'Zaporizhzhia'},
  {uk: 'Молочанськ', ru: 'Молочанск', kind: 'city', country: 'UA', region: 'Zaporizhzhia'},
  {uk: 'Оріхів', ru: 'Орехов', kind: 'city', country: 'UA', region: 'Zaporizhzhia', trap: 'the surname Orekhov'},
  {uk: 'Пологи', ru: 'Пологи', kind: 'city', country: 'UA', region: 'Zaporizhzhia'},
  {uk: 'Приморськ', ru: 'Приморск', kind: 'city', country: 'UA', region: 'Zaporizhzhia', trap: 'Primorsk in Russia, an oil port'},
  {uk: 'Токмак', ru: 'Токмак', kind: 'city', country: 'UA', region: 'Zaporizhzhia', trap: 'Tokmok in Kyrgyzstan'},
]
