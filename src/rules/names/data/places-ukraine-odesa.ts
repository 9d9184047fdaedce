import type {Place} from '../gazetteer.js'

/** Cities, towns and villages of Odesa region. */
// prettier-ignore
export const placesOfOdesa: readonly Place[] = [
  {uk: 'Ананьїв', ru: 'Ананьев', kind: 'city', country: 'UA', region: 'Odesa', trap: 'the surname Ananyev'},
  {uk: 'Арциз', ru: 'Арциз', kind: 'city', country: 'UA', region: 'Odesa'},
  {uk: 'Балта', ru: 'Балта', kind: 'city', country: 'UA', region: 'Odesa', trap: 'the Turkish surname Balta, the unit of balts'},
  {uk: 'Березівка', ru: 'Березовка', kind: 'city', country: 'UA', region: 'Odesa', trap: 'a frequent name of villages, also in Russia'},
  {uk: 'Білгород-Дністровський', ru: 'Белгород-Днестровский', kind: 'city', country: 'UA', region: 'Odesa'},
  {uk: 'Біляївка', ru: 'Беляевка', kind: 'city', country: 'UA', region: 'Odesa', trap: 'a frequent name of villages, also in Russia'},
  {uk: 'Болград', ru: 'Болград', kind: 'city', country: 'UA', region: 'Odesa'},
  {uk: 'Вилкове', ru: 'Вилково', kind: 'city', country: 'UA', region: 'Odesa'},
  {uk: 'Ізмаїл', ru: 'Измаил', kind: 'city', country: 'UA', region: 'Odesa', trap: 'the given name Ismail'},
  {uk: 'Кілія', ru: 'Килия', kind: 'city', country: 'UA', region: 'Odesa'},
  {uk: 'Кодима', ru: 'Кодыма', kind: 'city', country: 'UA', region: 'Odesa'},
  {uk: 'Одеса', ru: 'Одесса', kind: 'city', country: 'UA', region: 'Odesa', trap: 'Odessa in Texas and other places of America'},
  {uk: 'Південне', ru: 'Южное', kind: 'city', country: 'UA', region: 'Odesa', former: ['Южне'], trap: 'an ordinary adjective (southern)', note: 'also a city in Kharkiv region; Yuzhne until 2024, the port is Pivdennyi'},
  {uk: 'Подільськ', ru: 'Подольск', kind: 'city', country: 'UA', region: 'Odesa', former: ['Котовськ'], trap: 'Podolsk near Moscow', note: 'Kotovsk until 2016'},
  {uk: 'Рені', ru: 'Рени', kind: 'city', country: 'UA', region: 'Odesa', trap: 'the given names Reni, Rene and Renée'},
  {uk: 'Роздільна', ru: 'Раздельная', kind: 'city', country: 'UA', region: 'Odesa'},
  {uk: 'Татарбунари', ru: 'Татарбунары', kind: 'city', country: 'UA', region: 'Odesa'},
  {uk: 'Теплодар', ru: 'Теплодар', kind: 'city', country: 'UA', region: 'Odesa'},
  {uk: 'Чорноморськ', ru: 'Черноморск', kind: 'city', country: 'UA', region: 'Odesa', former: ['Іллічівськ'], note: 'Illichivsk until 2016'},
]
