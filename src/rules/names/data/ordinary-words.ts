/**
 * Words of English (and names that are common in English text) that a scheme would read as a name of the gazetteer:
 * `Just` is Khust in Spanish letters. They are never touched. Sorted, in lower case.
 */
export const ordinaryWords: readonly string[] = 'bar just luck nine sake serb sumo sums'.split(' ')
