/** Verbs that a speaker's name stands before; sorted. A word in small letters before one, without an article, is a name. */
export const speechVerbs: readonly string[] = (
  'acknowledged added admitted adds affirmed announced answered argued asked believes claimed claims concluded condemned confirmed ' +
  'continued declared declined denied denounced described emphasised emphasized explained explains insisted noted pledged pointed ' +
  'promised recalled replied reported said says signed specified spoke stated stressed suggested tells thanked told tweeted underlined ' +
  'urged vowed warned warns wrote'
).split(' ')

/** Titles that a surname follows in English; sorted. */
export const titles: readonly string[] = (
  'ambassador analyst archbishop author captain chancellor colonel commander commissioner congressman councillor dr economist ' +
  'general governor judge justice lieutenant major mayor minister mr mrs ms pope president prince princess prof professor ' +
  'prosecutor queen secretary senator sergeant spokesman spokeswoman'
).split(' ')
