/**
 * Words and names of English text that a scheme would read as a name of the gazetteer: `Just` is Khust in Spanish
 * letters, `Stir` the river Styr. They are never touched. Found by running the rules over the vocabulary of English
 * prose, one word a sentence. Sorted, in lower case.
 */
export const ordinaryWords: readonly string[] = (
  'alexandria amal amor argon aula balaclava bar basev body bog buren capline carp chaos charp chost cilia colone cop cosine cram cube cute echar eline gai gay gory guti harp hay hori holme horizont ' +
  'host jamal just kairi kim kosev krynicki liska lock logan luca luck make marino mila mya nadia nazi nine nisi oman oscil pesci picky pista podolia polygon poutine ' +
  'pristine progress prot raise rene sace sack saga sage sake sasaki serb snow star stir stray sumo sums taras tova tycho venice vladimer zoya'
).split(' ')
