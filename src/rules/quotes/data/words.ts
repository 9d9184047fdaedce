// Words that say which way a mark beside them turns: facts of English usage, written down by us. Each list is sorted;
// tests/quotes.test.ts has a sentence that each decides.

/** Words that report speech: `… the border ” said the president` closes, `the president said ” We are …` opens. */
export const reportingVerbs: ReadonlySet<string> = new Set([
  'acknowledged', 'added', 'admitted', 'affirmed', 'agreed', 'announced', 'answered', 'argued', 'asked', 'asserted',
  'assured', 'began', 'begged', 'boasted', 'claimed', 'commented', 'complained', 'concluded', 'confirmed', 'continued', 'cried',
  'declared', 'demanded', 'denied', 'emphasized', 'estimated', 'exclaimed', 'explained', 'insisted', 'joked', 'murmured',
  'muttered', 'noted', 'observed', 'ordered', 'pleaded', 'promised', 'quoted', 'recalled', 'recounted', 'remarked',
  'repeated', 'replied', 'reported', 'responded', 'said', 'says', 'shouted', 'sighed', 'specified', 'stated',
  'stressed', 'suggested', 'testified', 'thought', 'told', 'tweeted', 'underlined', 'urged', 'warned', 'whispered',
  'wondered', 'writes', 'wrote', 'yelled',
]) // prettier-ignore

/** Words that begin the clause after a quotation: `” he said`, `” the army said`. */
export const clauseStarters: ReadonlySet<string> = new Set([
  'a', 'according', 'an', 'and', 'are', 'as', 'at', 'but', 'by', 'for', 'from', 'had', 'has', 'he', 'her', 'his',
  'in', 'is', 'it', 'its', 'of', 'on', 'or', 'she', 'that', 'the', 'they', 'to', 'was', 'were', 'which', 'while',
  'who', 'with',
]) // prettier-ignore

/** Words that no quotation ends with, so that a mark after them opens: `such as the ” Chuguiv …`. */
export const neverLast: ReadonlySet<string> = new Set([
  'a', 'an', 'its', 'my', 'our', 'the', 'their', 'your',
]) // prettier-ignore

/** Words that hardly any quotation ends with, unless it is a fragment: `“disposed of” the grain`. */
export const rarelyLast: ReadonlySet<string> = new Set(['and', 'between', 'of', 'or', 'than'])

/** Words that few quotations end with: `was called ” the last refuge`, but also `“Who is he with?”`. */
export const seldomLast: ReadonlySet<string> = new Set([
  'about', 'after', 'against', 'amid', 'among', 'any', 'are', 'as', 'at', 'be', 'because', 'before', 'but', 'by',
  'called', 'during', 'each', 'every', 'for', 'from', 'goes', 'had', 'has', 'have', 'her', 'his', 'if', 'in',
  'including', 'into', 'is', 'like', 'named', 'no', 'not', 'on', 'said', 'says', 'so', 'some', 'such', 'that',
  'these', 'this', 'those', 'to', 'very', 'was', 'were', 'when', 'where', 'which', 'who', 'whose', 'with', 'within',
  'without',
]) // prettier-ignore

/** What follows an apostrophe in a contraction or possessive: `Putin ’s`, `we ’re`. `t` needs an n before it. */
export const suffixes: ReadonlySet<string> = new Set(['d', 'll', 'm', 're', 's', 't', 've'])

/** What stands before the apostrophe of a surname or an elided article: `O ’Malley`, `d ’Artagnan`. */
export const namePrefixes: ReadonlySet<string> = new Set(['d', 'D', 'L', 'l', 'M', 'O'])

/** Words that begin with an apostrophe: `’tis`, `rock ’n’ roll`, `the summer of ’em all`. */
export const elisions: ReadonlySet<string> = new Set([
  'bout', 'cause', 'cept', 'em', 'fraid', 'gainst', 'kay', 'mongst', 'n', 'neath', 'nother', 'nuff', 'pon', 'round', 'scuse',
  'sup', 'til', 'till', 'tis', 'twas', 'tween', 'twere', 'twill', 'twixt', 'twould',
]) // prettier-ignore

/** Words with an apostrophe inside that neither list above explains: `five o ’clock`, `yes, ma’ am`. */
export const wordsWithApostrophe: ReadonlySet<string> = new Set([
  "e'en", "e'er", "fo'c'sle", "ha'penny", "hallowe'en", "ma'am", "ne'er", "o'clock", "o'er", "xi'an", "y'all",
]) // prettier-ignore

/** Beginnings that writers put in marks within a word, `“re”education`: the mark is not glued. */
export const quotedPrefixes: ReadonlySet<string> = new Set([
  'anti', 'co', 'de', 'dis', 'ex', 'mis', 'non', 'over', 'post', 'pre', 'pro', 'pseudo', 're', 'self', 'semi', 'sub', 'un',
]) // prettier-ignore
