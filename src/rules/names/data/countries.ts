/** ISO 3166-1 alpha-2 codes of the states and territories whose names `Intl.DisplayNames` is asked for. */
export const countryCodes: readonly string[] = (
  'AE AF AL AM AO AR AT AU AZ BA BB BD BE BF BG BH BI BJ BN BO BR BS BT BW BY BZ CA CD CF CG CH CI CL CM CN CO CR CU CV CY CZ ' +
  'DE DJ DK DO DZ EC EE EG ER ES ET FI FJ FR GA GB GE GH GL GM GN GQ GR GT GW GY HN HR HT HU ID IE IL IN IQ IR IS IT JM JO JP ' +
  'KE KG KH KM KP KR KW KZ LA LB LI LK LR LS LT LU LV LY MA MC MD ME MG MK ML MM MN MR MT MU MV MW MX MY MZ NA NE NG NI NL NO ' +
  'NP NZ OM PA PE PG PH PK PL PT PY QA RO RS RU RW SA SC SD SE SG SI SK SL SM SN SO SR SS SV SY SZ TD TG TH TJ TM TN TR TT TW ' +
  'TZ UA UG US UY UZ VA VE VN XK YE ZA ZM ZW'
).split(' ')

/** English names where newspapers do not follow the Unicode CLDR. */
export const countryNames: Readonly<Record<string, string>> = {
  BA: 'Bosnia and Herzegovina',
  CD: 'Democratic Republic of the Congo',
  CG: 'Republic of the Congo',
  CI: 'Ivory Coast',
  CZ: 'Czech Republic',
  MM: 'Myanmar',
  TR: 'Turkey',
  TT: 'Trinidad and Tobago',
}

/** Names of countries in some language that are right in English, for the same or for something else. Sorted. */
export const englishCountryForms: readonly string[] = [
  'Argentine',
  'Brasilia',
  'Brunei Darussalam',
  'Cabo Verde',
  'Columbia',
  'Congo',
  'Guiana',
  'Salvador',
  'Somali',
  'Surinam',
  'Tunis',
  'USA',
]

/** Names of countries in some language that are something else in English text: they are only suggested. Sorted. */
export const ambiguousCountryForms: Readonly<Record<string, string>> = {
  Bahama: 'part of English names',
  Chili: 'the spice and the dish',
  Cipro: 'the antibiotic',
  Dania: 'Dania Beach in Florida',
  Deutschland: 'part of the names of parties, firms and ships',
  España: 'part of the names of firms and clubs',
  Fas: 'an abbreviation',
  Francia: 'the kingdom of the Franks',
  Gana: 'a surname',
  Germania: 'the land of the ancient Germans',
  Hellas: 'Greece in books, and football clubs',
  Hollandia: 'a ship and a city of Indonesia',
  Indie: 'indie music and film',
  Inde: 'a river',
  Island: 'the word island',
  Italia: 'part of the names of firms, parties and ships',
  Jamaika: 'a coalition of German parties',
  Kongo: 'the people and kingdom of Kongo',
  Kosova: 'the Albanian name, part of the names of parties and clubs',
  Kuba: 'the Polish given name',
  Luxemburg: 'the surname, as of Rosa Luxemburg',
  Malte: 'the given name Malte',
  Maurice: 'the given name Maurice',
  Mauricio: 'the given name Mauricio',
  Mauretania: 'the ancient kingdom and the ship',
  Moldavia: 'the historic principality',
  Nederland: 'towns of Colorado and Texas',
  Norge: 'part of the names of firms and of an airship',
  Polonia: 'Poles abroad, and football clubs',
  Polska: 'the dance, and part of the names of firms',
  Saksa: 'a surname',
  Suomi: 'part of the names of firms; the surname and the submachine gun',
  Sverige: 'part of the names of firms and parties',
  Viro: 'a surname',
  Österreich: 'the newspaper and part of the names of firms',
}
