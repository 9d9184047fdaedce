/** Function words of other languages that are English words, or parts of English text, too: those who [die], per cent; sorted. */
export const alsoEnglish: ReadonlySet<string> = new Set(
  'con das die do dos du el fra la las le les los med per pod pro sa som u van ve von w y z'.split(' '),
)

/** English function words that no other language here has. Left out: a, as, in, is, most, no, on, or, was, will. */
export const onlyEnglish: readonly string[] = (
  'about after and any are because been before between by can could does doing from have how if into it its more not of only out she should some ' +
  'such than that the their them there these they this to until were what when where which while who with would you your'
).split(' ')
