import type {Place} from '../gazetteer.js'

/** Cities, towns and villages of Kharkiv region. */
// prettier-ignore
export const placesOfKharkiv: readonly Place[] = [
  {uk: 'Балаклія', ru: 'Балаклея', kind: 'city', country: 'UA', region: 'Kharkiv'},
  {uk: 'Барвінкове', ru: 'Барвенково', kind: 'city', country: 'UA', region: 'Kharkiv'},
  {uk: 'Берестин', ru: 'Берестин', kind: 'city', country: 'UA', region: 'Kharkiv', former: ['Красноград'], note: 'Krasnohrad until 2024, as newspapers still print'},
  {uk: 'Богодухів', ru: 'Богодухов', kind: 'city', country: 'UA', region: 'Kharkiv'},
  {uk: 'Валки', ru: 'Валки', kind: 'city', country: 'UA', region: 'Kharkiv'},
  {uk: 'Вовчанськ', ru: 'Волчанск', kind: 'city', country: 'UA', region: 'Kharkiv', trap: 'Volchansk in the Sverdlovsk region of Russia'},
  {uk: 'Дергачі', ru: 'Дергачи', kind: 'city', country: 'UA', region: 'Kharkiv', trap: 'Dergachi in Russia'},
  {uk: 'Златопіль', ru: 'Златополь', kind: 'city', country: 'UA', region: 'Kharkiv', former: ['Первомайський'], note: 'Pervomaiskyi until 2024, as newspapers still print'},
  {uk: 'Зміїв', ru: 'Змиев', kind: 'city', country: 'UA', region: 'Kharkiv', former: ['Готвальд'], note: 'Gottwald from 1976 to 1990'},
  {uk: 'Ізюм', ru: 'Изюм', kind: 'city', country: 'UA', region: 'Kharkiv', trap: 'the word for raisins'},
  {uk: 'Куп’янськ', ru: 'Купянск', kind: 'city', country: 'UA', region: 'Kharkiv'},
  {uk: 'Лозова', ru: 'Лозовая', kind: 'city', country: 'UA', region: 'Kharkiv'},
  {uk: 'Люботин', ru: 'Люботин', kind: 'city', country: 'UA', region: 'Kharkiv'},
  {uk: 'Мерефа', ru: 'Мерефа', kind: 'city', country: 'UA', region: 'Kharkiv'},
  {uk: 'Харків', ru: 'Харьков', kind: 'city', country: 'UA', region: 'Kharkiv', also: ['fr:Kharkow', 'en:Kharkoff']},
  {uk: 'Чугуїв', ru: 'Чугуев', kind: 'city', country: 'UA', region: 'Kharkiv'},
]
