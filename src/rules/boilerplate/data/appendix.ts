import type {Wording} from './wording.js'

/** Headings of what belongs to an article though it stands below everything else: by ISO 639-1 code of the language, sorted. */
export const headingsOfAppendices: Readonly<Record<string, string>> = {
  de: 'anhang|anmerkungen|eintritt|ergebnisse|fußnoten|glossar|karten|literatur|quellen|termine|weitere termine|zutaten|öffnungszeiten',
  en: 'abbreviations|acknowledge?ments|appendix|bibliography|dates|footnotes|further dates|glossary|ingredients|list of works|literature|method|notes?|nutrition|opening hours|references|results|sources?|storage|table|tickets|works cited',
  es: 'bibliografía|fuentes|glosario|horarios|ingredientes|notas|referencias|resultados',
  fr: 'annexe|bibliographie|glossaire|horaires|ingrédients|notes et références|références|résultats|tarifs',
  it: 'bibliografia|fonti|note',
  ja: '出典|参考文献|注',
  pl: 'przypisy|źródła|źródło',
  pt: 'referências',
  ru: 'источники|литература|примечания',
  tr: 'dipnotlar|kaynaklar|kaynakça',
  uk: 'джерела|література',
}

/** Lines that correct an article or say who else worked on it. */
export const additions: Wording = {
  pattern: () =>
    /^(?:\*|†|\[\d+\]|¹)|^(?:an earlier version|clarification|correction|editor[’']s note|this (?:article|report|story) (?:has been|was) (?:amended|corrected)|anm\. d\. red|korrektur|in einer früheren version|correction|rectificatif|une version précédente|corrección|rectificación|una versión anterior|korekta|sprostowanie|исправление|уточнение|виправлення|düzeltme)\b|\b(?:contributed (?:to this|reporting)|additional reporting)\b/i,
  examples: [
    '* Names have been changed',
    'An earlier version of this story named the wrong lake.',
    'Correction: the ferry has two decks.',
    'Jana Holm contributed to this report.',
  ],
}

/** What a recipe or a programme lists. */
export const listedThings: Wording = {
  pattern: () =>
    /^(?:makes|serves) \d|^\d+(?:[.,/]\d+)? ?(?:g|kg|ml|cl|dl|l|oz|lb|cups?|tsp|tbsp|el|tl|prise|cuillères?|cucharadas?)\b|^(?:tickets|karten|eintritt|entrada|entrée)\b.*\d/i,
  examples: ['500 g flour', 'Serves 4', 'Tickets £12'],
}
