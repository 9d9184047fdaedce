/**
 * Words and names of English text that a scheme would read as a name of the gazetteer: `Just` is Khust in Spanish
 * letters, `Stir` the river Styr. They are never touched. Found by running the rules over the vocabulary of English
 * prose, one word a sentence. Sorted, in lower case.
 */
export const ordinaryWords: readonly string[] = (
  'alexandria aula balaclava bar basev body bog buren capline cilia colone cop cosine cram cube cute eline gai gay hay holme horizont ' +
  'host just kosev krynicki liska lock logan luca luck marino mila mya nadia nazi nine nisi oman oscil pesci picky pista podolia polygon poutine ' +
  'pristine progress prot rene sace sack saga sage sake sasaki serb snow star stir stray sumo sums tycho venice zoya'
).split(' ')
