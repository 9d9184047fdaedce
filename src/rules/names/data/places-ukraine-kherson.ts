import type {Place} from '../gazetteer.js'

/** Cities, towns and villages of Kherson region. */
// prettier-ignore
export const placesOfKherson: readonly Place[] = [
  {uk: 'Берислав', ru: 'Берислав', kind: 'city', country: 'UA', region: 'Kherson'},
  {uk: 'Генічеськ', ru: 'Геническ', kind: 'city', country: 'UA', region: 'Kherson'},
  {uk: 'Гола Пристань', ru: 'Голая Пристань', kind: 'city', country: 'UA', region: 'Kherson'},
  {uk: 'Каховка', ru: 'Каховка', kind: 'city', country: 'UA', region: 'Kherson'},
  {uk: 'Нова Каховка', ru: 'Новая Каховка', kind: 'city', country: 'UA', region: 'Kherson'},
  {uk: 'Олешки', ru: 'Алёшки', kind: 'city', country: 'UA', region: 'Kherson', former: ['Цюрупинськ'], note: 'Tsiurupynsk from 1928 to 2016'},
  {uk: 'Скадовськ', ru: 'Скадовск', kind: 'city', country: 'UA', region: 'Kherson'},
  {uk: 'Таврійськ', ru: 'Таврийск', kind: 'city', country: 'UA', region: 'Kherson'},
  {uk: 'Херсон', ru: 'Херсон', kind: 'city', country: 'UA', region: 'Kherson', trap: 'the surname Herson or Gerson'},
]
