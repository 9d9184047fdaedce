const plainLetters: Record<string, string> = {ł: 'l', đ: 'd', ø: 'o', ı: 'i'}
const unmarked = /^[ -~]*$/

/** ASCII and the punctuation of typographers: no letter with a mark. */
const punctuated = /^[\t\n -~\u00a0-\u00bf\u2010-\u205e]*$/

/** Letters and marks of Latin, and punctuation. Where there are no others, an expression for all marks, slow to make, is not needed. */
const isLatin = /^[\0-\u036f\u1e00-\u1eff\u2000-\u206f]*$/
const latinMarks = /(?<=[aeiouy])[\u0300-\u036f]+|[\u0361\u0307]/g

/** A text without any marks: `č` is c, `ł` is l. */
export function stripMarks(text: string): string {
  if (unmarked.test(text)) return text
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[łđøı]/g, (letter) => plainLetters[letter] ?? letter)
}

/**
 * Lower case, with the marks of vowels dropped, since they show stress or separate vowels, and one kind of apostrophe:
 * `Konstantínovka` is read as `konstantinovka`, `Žytomyr` keeps its `ž`.
 */
export function foldVowels(text: string): string {
  if (unmarked.test(text)) return text.toLowerCase().replace(/`/g, "'")
  if (punctuated.test(text)) return text.toLowerCase().replace(/[’′´‘‛]/g, "'")
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(isLatin.test(text) ? latinMarks : /(?<=[aeiouy])\p{M}+|[\u0361\ufe20\ufe21\u0307]/gu, '')
    .replace(/ı/g, 'i')
    .normalize('NFC')
    .replace(/[’ʼʹ′´ʻ‘‛ʽ]/g, "'")
}

/** Lower case with one kind of apostrophe; as long as the input. */
export function foldNative(native: string): string {
  return native.toLowerCase().replace(/[’'`]/g, 'ʼ')
}
