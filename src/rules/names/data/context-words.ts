/**
 * Words that show that an article is about a part of the world, by ISO 3166-1 country. Sorted; every word stands for
 * those that begin with it.
 */
export const regionWords: Readonly<Record<string, readonly string[]>> = {
  AM: ['Armenia', 'Yerevan'],
  AZ: ['Azerbaijan', 'Baku'],
  BY: ['Belarus', 'Lukashenk', 'Minsk'],
  EE: ['Estonia', 'Tallinn'],
  GE: ['Abkhaz', 'South Ossetia', 'Tbilisi'],
  KG: ['Bishkek', 'Kyrgyz'],
  KZ: ['Astana', 'Kazakh'],
  LT: ['Lithuania', 'Vilnius'],
  LV: ['Latvia', 'Riga'],
  MD: ['Chisinau', 'Moldova', 'Transnistria'],
  RU: ['Chechen', 'Chechnya', 'Kremlin', 'Moscow', 'Putin', 'Russia', 'Siberia', 'Soviet'],
  TJ: ['Tajik'],
  TM: ['Turkmen'],
  UA: ['Crimea', 'Donbas', 'Kyiv', 'Ukrain', 'Zelensk'],
  UZ: ['Tashkent', 'Uzbek'],
}

/** Words before a place name that say that it is one, and stand before people too (`by`, `to`). */
export const placePrepositions: readonly string[] = (
  'against along among behind below beneath beside besides between by for from like of off on onto opposite past save since ' +
  'than to under until up with within'
).split(' ')

/** Words that stand before a place and hardly before a person. */
export const surePrepositions: readonly string[] = (
  'above across around at beyond in inside into near nearby neighbouring outside over surrounding through throughout ' +
  'toward towards via'
).split(' ')

/** What is `of` a place. */
export const placesOf: readonly string[] = (
  'airport bombardment bombing capital center centre city defenders district east edge governor half liberation mayor ' +
  'neighborhood neighbourhood north northeast northwest occupation outskirts port region residents river settlement shelling ' +
  'south southeast southwest streets suburb suburbs surroundings town village west'
).split(' ')

/** Capitalised words that may stand before a name without being part of a longer one. */
export const wordsBefore: readonly string[] = (
  'Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August September ' +
  'October November December North South East West Northern Southern Eastern Western Central Northeast Northwest ' +
  'Southeast Southwest Northeastern Northwestern Southeastern Southwestern Greater Upper Lower Inner Outer Old New Mid ' +
  'Ukrainian Russian Soviet Belarusian Polish German French British American European Western Black Sea City Town ' +
  'Village Port Region Oblast District Province River Lake Mount Cape Fort Operation Front Besieged Occupied Free ' +
  'And Or But In On At From To Of Near For With Around Outside Inside By The While When As After Before Since Until If ' +
  'Against All Any Are As Asked Both Can Could Despite Did Do Does During Each Either Every Had Has Have How If Instead Is Just ' +
  'Like Many May Maybe Might Most Must Neither Nor Not Only Perhaps Said Should Some Still Such That These This Those Told Under ' +
  'Unlike Was Were What Where Whether Which Who Whom Whose Why Will Would ' +
  'Though Although Because So Yet Today Yesterday Tomorrow Now Then Here There Only Even Also Meanwhile However'
).split(' ')

/** Words for offices and ranks that may stand before a person’s surname. */
export const titlesBefore: readonly string[] = (
  'Admiral Adviser Advisor Ambassador Archbishop Captain Chairman Chancellor Chief Colonel Commander Commissioner Comrade ' +
  'Deputy Director Dr Foreign Gen General Gov Governor Head Judge Justice King Lady Leader Lieutenant Lt Madame Major ' +
  'Marshal Mayor Metropolitan Minister Miss Mr Mrs Ms Ombudsman Patriarch Premier Pres President Prime Prince Princess Prof Professor ' +
  'Prosecutor Secretary Senator Sergeant Sir Speaker Spokesman Spokesperson Spokeswoman Tsar'
).split(' ')

/** Words after a place name that name its region, its river or what stands there: the name stays a place. */
export const placeWordsAfter: readonly string[] = (
  'Airport Airbase Airfield Atomic Bay Bridge City Coast Canal Dam District Estuary Front Gulf Hydroelectric Lake Mayor ' +
  'Mountains NPP Nuclear Oblast Peninsula People Port Power Province Raion Region Reservoir River Sea Strait Thermal Town ' +
  'Village area city district direction front oblast port province raion region reservoir river sector town village'
).split(' ')

/** Words of other languages that stand inside foreign names: the name after them is part of a title or a firm. */
export const foreignParticles: readonly string[] = (
  'al auf aus bei da das de degli dei del della den der des di die do dos du el en et für il im la las le les lo los och på sur ' +
  'und van vers vom von w y z zu zum zur à és și'
).split(' ')

/** What follows the name of a place in America, Canada or Australia: Odessa, Tex.; Moscow, Idaho. */
export const statesAfter: readonly string[] = (
  'Ala Alabama Alaska Alberta Ariz Arizona Ark Arkansas Calif California Colo Colorado Conn Connecticut Del Delaware Fla Florida ' +
  'Ga Idaho Ill Illinois Ind Indiana Iowa Kan Kansas Ky Kentucky La Louisiana Maine Manitoba Mass Massachusetts Md Maryland ' +
  'Mich Michigan Minn Minnesota Miss Mississippi Mo Missouri Mont Montana Neb Nebraska Nev Nevada NY Ohio Okla Oklahoma ' +
  'Ont Ontario Ore Oregon Pa Pennsylvania Quebec Saskatchewan Tenn Tennessee Tex Texas TX Utah Va Vermont Virginia Vt Wash ' +
  'Washington Wis Wisconsin Wyo Wyoming'
).split(' ')
