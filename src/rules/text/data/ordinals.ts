/** How a language marks an ordinal that is written in digits. */
interface OrdinalMark {
  /** What follows the digits. */
  mark: string
  /** ISO 639-1 code of the language that writes it, or the commonest of those. */
  language: string
  /** The only number it goes with: `1er`, `2nde`. */
  only?: number
  /** What else digits and this mark may be: then the noun beside it must speak for an ordinal. */
  trap?: string
  note?: string
}

/** Marks of ordinals that translation leaves standing, sorted by language. */
export const ordinalMarks: readonly OrdinalMark[] = [
  {mark: '.ª', language: 'es'},
  {mark: '.º', language: 'es'},
  {mark: 'e', language: 'fr', trap: 'Peugeot 208e, Pathfinder 2e, Appendix 3e', note: 'Dutch too'},
  {mark: 'eme', language: 'fr', note: 'ème typed without its accent'},
  {mark: 'er', language: 'fr', only: 1, trap: 'a BMW 1er'},
  {mark: 'ere', language: 'fr', only: 1},
  {mark: 'ieme', language: 'fr'},
  {mark: 'ième', language: 'fr'},
  {mark: 'nde', language: 'fr', only: 2},
  {mark: 're', language: 'fr', only: 1},
  {mark: 'ème', language: 'fr'},
  {mark: 'ère', language: 'fr', only: 1},
  {mark: 'ʳᵉ', language: 'fr', only: 1},
  {mark: 'ᵈᵉ', language: 'fr', only: 2},
  {mark: 'ᵉ', language: 'fr'},
  {mark: 'ᵉʳ', language: 'fr', only: 1},
  {mark: 'ª', language: 'it', note: 'Spanish and Portuguese too'},
  {mark: 'º', language: 'it', trap: 'a degree sign typed as º: 20º west', note: 'Spanish and Portuguese too'},
  {mark: 'de', language: 'nl', trap: 'a French or Spanish preposition that lost its space: 12de mayo'},
  {mark: 'ste', language: 'nl'},
  {mark: '-th', language: 'ru', note: 'Russian and Ukrainian habit: the 20-th century'},
  {mark: '-го', language: 'ru'},
  {mark: '-е', language: 'ru'},
  {mark: '-й', language: 'ru'},
  {mark: '-та', language: 'uk'},
  {mark: '-я', language: 'ru'},
  {mark: ':a', language: 'sv', trap: 'a list of times or ratios'},
  {mark: ':e', language: 'sv'},
]

/**
 * Nouns that newspapers with ordinals. Beside one of them `200e` is an ordinal; sorted.
 * Left out, because they follow a model or a number of a list: class, line, model, page, section, series, version.
 */
export const ordinalNouns: readonly string[] = (
  'amendment anniversary annual appearance appearances army arrondissement article assembly attack attempt ' +
  'avenue ballot battalion battery birthday bomb bombing book brigade bullet cabinet call candidate career ' +
  'centenary century ceremony championship championships chapter child christmas city coach commandment ' +
  'commemoration company concert conference congress consecutive contest corps count country cup daughter day days ' +
  'death decade decile defeat department district division dose draft edition election episode essay explosion ' +
  'fatality festival final finals fleet flight floor floors game generation goals governor grade grandchild ' +
  'granddaughter grandson grenadiers group half helicopter hour hussars infantry inning international issue jump ' +
  'kilometer kilometers kilometre kilometres lap largest launch legislature lesson match medal meeting member ' +
  'message mile millennium minute minutes missile mission month monthly most motorised motorized mountain nation ' +
  'national nationality night olympiad opponent overall package paragraph parliament part party patient patrol ' +
  'percentile period person pick place player podium point position president prime prize province quarter quartile ' +
  'race rank ranked ranking record refusal regiment region regional renewal reprint republic resident revision ' +
  'richest rocket round row sanctions screening season seat second secretary seed seeded sentence separate session ' +
  'shift shot show sitting soldier son song spot squadron stage state step stop storey story straight strike ' +
  'student successive summer summit sura symphony tank term tie time title tour tournament town train tranche trial ' +
  'tribunal trip try verse victim victory village visit volume vote war wave wedding week weekend winner winter ' +
  'witness witnesses woman workshop world year years'
).split(' ')

/** Words of the name of a ruler, a state or an age that French counts in Roman numerals: the XXIe century. */
export const romanNouns: readonly string[] =
  'arrondissement centuries century congress crusade dynasty international legislature millennium olympiad plan reich republic'.split(
    ' ',
  )
