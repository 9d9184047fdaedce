import type {Place} from '../gazetteer.js'

/** Cities, towns and villages of Crimea and of Sevastopol. */
// prettier-ignore
export const placesOfCrimea: readonly Place[] = [
  {uk: 'Алупка', ru: 'Алупка', kind: 'city', country: 'UA', region: 'Crimea'},
  {uk: 'Алушта', ru: 'Алушта', kind: 'city', country: 'UA', region: 'Crimea'},
  {uk: 'Армянськ', ru: 'Армянск', kind: 'city', country: 'UA', region: 'Crimea'},
  {uk: 'Бахчисарай', ru: 'Бахчисарай', kind: 'city', country: 'UA', region: 'Crimea'},
  {uk: 'Білогірськ', ru: 'Белогорск', kind: 'city', country: 'UA', region: 'Crimea', trap: 'Belogorsk in the Amur region of Russia'},
  {uk: 'Джанкой', ru: 'Джанкой', kind: 'city', country: 'UA', region: 'Crimea'},
  {uk: 'Євпаторія', ru: 'Евпатория', kind: 'city', country: 'UA', region: 'Crimea'},
  {uk: 'Інкерман', ru: 'Инкерман', kind: 'city', country: 'UA', region: 'Sevastopol'},
  {uk: 'Керч', ru: 'Керчь', kind: 'city', country: 'UA', region: 'Crimea'},
  {uk: 'Красноперекопськ', ru: 'Красноперекопск', kind: 'city', country: 'UA', region: 'Crimea', note: 'renamed Яни Капу by the Verkhovna Rada in 2016; the old name is in use'},
  {uk: 'Саки', ru: 'Саки', kind: 'city', country: 'UA', region: 'Crimea', trap: 'the writer Saki, the Saka people, the word sake'},
  {uk: 'Севастополь', ru: 'Севастополь', kind: 'city', country: 'UA', region: 'Sevastopol', also: ['en:Sebastopol', 'fr:Sébastopol', 'es:Sebastopol', 'it:Sebastopoli'], trap: 'Sebastopol in California'},
  {uk: 'Сімферополь', ru: 'Симферополь', kind: 'city', country: 'UA', region: 'Crimea'},
  {uk: 'Старий Крим', ru: 'Старый Крым', kind: 'city', country: 'UA', region: 'Crimea', note: 'Krym is not made Crimea here; also a town in Donetsk region'},
  {uk: 'Судак', ru: 'Судак', kind: 'city', country: 'UA', region: 'Crimea', trap: 'the word for pike-perch'},
  {uk: 'Феодосія', ru: 'Феодосия', kind: 'city', country: 'UA', region: 'Crimea', trap: 'the given name Feodosia'},
  {uk: 'Щолкіне', ru: 'Щёлкино', kind: 'city', country: 'UA', region: 'Crimea'},
  {uk: 'Ялта', ru: 'Ялта', kind: 'city', country: 'UA', region: 'Crimea', note: 'also a town in Donetsk region'},
]
