import type {Line} from './line.js'

/** Headings of what belongs to an article though it stands below everything else, by language. */
const headings =
  /^(?:abbreviations|acknowledge?ments|appendix|bibliography|dates|footnotes|glossary|ingredients|list of works|literature|method|notes?|nutrition|further dates|opening hours|storage|tickets|references|results|sources?|table|works cited|anhang|anmerkungen|eintritt|karten|öffnungszeiten|termine|weitere termine|ergebnisse|fußnoten|glossar|literatur|quellen|zutaten|annexe|horaires|tarifs|bibliographie|glossaire|ingrédients|notes et références|références|résultats|bibliografía|fuentes|glosario|horarios|ingredientes|notas|referencias|resultados|bibliografia|fonti|note|referências|przypisy|źródła|źródło|литература|источники|примечания|джерела|література|kaynakça|kaynaklar|dipnotlar|参考文献|注|出典)(?: [ivx\d]{1,3})?:?$/i

/** Lines that correct an article or say who else worked on it: `Correction: an earlier version …` */
const additions =
  /^(?:\*|†|\[\d+\]|¹)|^(?:an earlier version|clarification|correction|editor[’']s note|this (?:article|report|story) (?:has been|was) (?:amended|corrected)|anm\. d\. red|korrektur|in einer früheren version|correction|rectificatif|une version précédente|corrección|rectificación|una versión anterior|korekta|sprostowanie|исправление|уточнение|виправлення|düzeltme)\b|\b(?:contributed (?:to this|reporting)|additional reporting)\b/i

/** `500 g flour`, `Serves 4`, `Tickets £12`: what a recipe or a programme lists. */
const entries =
  /^(?:makes|serves) \d|^\d+(?:[.,/]\d+)? ?(?:g|kg|ml|cl|dl|l|oz|lb|cups?|tsp|tbsp|el|tl|prise|cuillères?|cucharadas?)\b|^(?:tickets|karten|eintritt|entrada|entrée)\b.*\d/i

/** Whether a line belongs to the article wherever it stands: the heading of its notes, an ingredient, a correction. */
export function isOwn({text, wordCount}: Line): boolean {
  return (wordCount <= 4 && headings.test(text)) || additions.test(text) || entries.test(text)
}
