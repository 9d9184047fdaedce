import type {Line} from './line.js'

/** Headings of what belongs to an article though it stands below everything else, by language. */
const headings =
  /^(?:abbreviations|acknowledge?ments|appendix|bibliography|dates|footnotes|glossary|ingredients|list of works|literature|method|notes?|references|results|sources?|table|works cited|anhang|anmerkungen|ergebnisse|fußnoten|glossar|literatur|quellen|zutaten|annexe|bibliographie|glossaire|ingrédients|notes et références|références|résultats|bibliografía|fuentes|glosario|ingredientes|notas|referencias|resultados|bibliografia|fonti|note|referências|przypisy|źródła|źródło|литература|источники|примечания|джерела|література|kaynakça|kaynaklar|dipnotlar|参考文献|注|出典)(?: [ivx\d]{1,3})?:?$/i

/** Lines that correct an article or say who else worked on it: `Correction: an earlier version …` */
const additions =
  /^(?:\*|†|\[\d+\]|¹)|^(?:an earlier version|clarification|correction|editor[’']s note|this (?:article|report|story) (?:has been|was) (?:amended|corrected)|anm\. d\. red|korrektur|in einer früheren version|correction|rectificatif|une version précédente|corrección|rectificación|una versión anterior|korekta|sprostowanie|исправление|уточнение|виправлення|düzeltme)\b|\b(?:contributed (?:to this|reporting)|additional reporting)\b/i

/** Whether a line belongs to the article wherever it stands: the heading of its notes, a correction. */
export function isOwn({text, wordCount}: Line): boolean {
  return (wordCount <= 4 && headings.test(text)) || additions.test(text)
}
