/**
 * Phrases that keep the spelling under which they are known; `*` stands for the name. Sorted.
 */
export const protectedPhrases: readonly string[] = [
  'battle of *',
  'chicken *',
  'defence of *',
  'dynamo *',
  'dynamo de *',
  'great gate of *',
  'grand prince of *',
  'grand princes of *',
  'heroes’ gate of *',
  'liberation of * in 1943',
  'prince of *',
  'siege of *',
  'the * file',
  'treaty of *',
  '* cake',
  '* file',
  '* pogrom',
  '* pogroms',
  '* principality',
  '* rus',
  '* rus’',
  "* rus'",
  '* steps',
  '* torte',
]
