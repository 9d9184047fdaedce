/**
 * Words that begin an English sentence and that nothing else begins with: what follows `left.` in `left.The army` is one
 * of them. Sorted; names and nouns are left out on purpose (System.Text, Node.js).
 */
export const sentenceStarters: readonly string[] = (
  'A About According After Again Against All Also Although Among An And Another Any As At Because Before Both But By ' +
  'Despite During Each Earlier Even Every Finally First For Four From Given Having He Her Here His How However I If In ' +
  'Instead Into It Its Last Later Like Many Meanwhile More Moreover Most Much My Nearly Neither Never Nevertheless No ' +
  'Nobody None Nor Not Nothing Now Of On Once One Only Or Other Our Out Over Perhaps Several She Since So Some Soon ' +
  'Still Such Ten Than Thanks That The Their Them Then There Therefore These They This Those Though Three Through Thus ' +
  'To Today Two Under Unlike Until Upon We What When Where Whether Which While Who Why With Within Without Yet You Your'
).split(' ')

/** Those of them that are no member of an object and no part of a name either: Kyiv.They, but not System.In. */
export const surestStarters: readonly string[] = (
  'According Although And Because But He Her His However It Meanwhile Moreover Nevertheless Our She That The Their There ' +
  'These They This Those Though Unlike We When Whether Which While Who Why'
).split(' ')

/** Endings of domains as people write them with a capital: Amazon.Com. */
export const domainEndings: readonly string[] = 'Co Com De Eu Fr Gov Info Io Net Org Ru Tv Ua Uk'.split(' ')

/** Doubled, one of these is always a slip; sorted. */
export const neverDoubled: readonly string[] = 'a an and its my of or our than the their these your'.split(' ')

/**
 * Doubled, one of these is mostly a slip, but `what he came to to do`, `the room he went in in May`, `the rule is is` and
 * `what it was was clear` are English; sorted. Not here at all: had, that, her, you, do, so, very, no, ha, bye.
 */
export const seldomDoubled: readonly string[] =
  'are as at be been but by for from has have he his if in is it not on she they this to was we were which who will with would'.split(
    ' ',
  )

/** Prepositions and conjunctions that form a pair with an article: doubled (`of the of the`) they are a slip. */
export const pairOpeners: readonly string[] = 'and at by for from in of on that to with'.split(' ')

/** Words that lose the space before a name in translated text: theOM; sorted. */
export const gluedWords: readonly string[] = 'a an and as at by for from in of on that the to with'.split(' ')
