/** Words that stand between two spellings of one name, several in a row: `Kyiv, formerly spelled Kiev`. Sorted. */
export const betweenSpellings: readonly string[] = (
  'also|as|became|becomes|become|called|formerly|historically|instead|known|later|not|now|of|officially|once|or|previously|rather|renamed|spelled|' +
  'spelt|than|then|to|today|usually|versus|vs|written'
).split('|')

/** What stands before a name that is mentioned as a word: `the spelling Kiev`, `then called Artemovsk`. Sorted. */
export const wordsForSpellings: readonly string[] = [
  'formerly',
  'formerly called',
  'formerly known as',
  'in (?:German|Polish|Russian|Soviet times),?(?: it is| it was| the \\S+ (?:is|was))?(?: the)?',
  'once called',
  'previously called',
  '(?:is|was|were) (?:spelled|spelt|transliterated|written)(?: as)?',
  'known (?:then|at the time) as',
  'spelling',
  'spelling of',
  'still (?:called|say|says)',
  'the (?:name|names|spellings|word)',
  'then (?:called|known as|named|still)',
  'wrote it',
]

/** States that are no more, behind a name: `born in Kiev, Russian Empire`. Sorted. */
export const historicStates: readonly string[] = [
  'Russian Empire',
  'SSR',
  'Soviet Socialist Republic',
  'Soviet Ukraine',
  'Soviet Union',
  'Tsarist Empire',
  'USSR',
  'Ukrainian (?:Soviet|SSR)',
]
