import type {Place} from '../gazetteer.js'

/** Cities, towns and villages of Mykolaiv region. */
// prettier-ignore
export const placesOfMykolaiv: readonly Place[] = [
  {uk: 'Баштанка', ru: 'Баштанка', kind: 'city', country: 'UA', region: 'Mykolaiv'},
  {uk: 'Вознесенськ', ru: 'Вознесенск', kind: 'city', country: 'UA', region: 'Mykolaiv', trap: 'the surname Voznesensky in some forms'},
  {uk: 'Миколаїв', ru: 'Николаев', kind: 'city', country: 'UA', region: 'Mykolaiv', trap: 'the surname Nikolaev', note: 'also a city in Lviv region'},
  {uk: 'Нова Одеса', ru: 'Новая Одесса', kind: 'city', country: 'UA', region: 'Mykolaiv'},
  {uk: 'Новий Буг', ru: 'Новый Буг', kind: 'city', country: 'UA', region: 'Mykolaiv'},
  {uk: 'Очаків', ru: 'Очаков', kind: 'city', country: 'UA', region: 'Mykolaiv', trap: 'the surname Ochakov; the Potemkin-era fortress and a cruiser were called Ochakov'},
  {uk: 'Первомайськ', ru: 'Первомайск', kind: 'city', country: 'UA', region: 'Mykolaiv', trap: 'Pervomaisk in Russia', note: 'the Pervomaisk of Luhansk region has been Sokolohirsk since 2024, but newspapers still print Pervomaisk'},
  {uk: 'Південноукраїнськ', ru: 'Южноукраинск', kind: 'city', country: 'UA', region: 'Mykolaiv', former: ['Южноукраїнськ'], note: 'Yuzhnoukrainsk until 2024'},
  {uk: 'Снігурівка', ru: 'Снигирёвка', kind: 'city', country: 'UA', region: 'Mykolaiv'},
]
