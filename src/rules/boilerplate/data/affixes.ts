/**
 * Writes out Arabic nouns with what is written as a part of them: the article, `و` (and), `ب` (with), `ل` (for).
 *
 * @param nouns nouns without an article, between `|`
 * @example withArticle('إعلان') // 'إعلان|الإعلان|بالإعلان|للإعلان|والإعلان|بإعلان|لإعلان|وإعلان'
 */
export function withArticle(nouns: string): string {
  const before = ['', 'ال', 'بال', 'لل', 'وال', 'ب', 'ل', 'و']
  return each(nouns, (noun) => before.map((prefix) => prefix + noun))
}

/**
 * Writes out Arabic nouns with whose they are (yours, ours, its), and what is written before them; `ة` becomes `ت`.
 *
 * @param nouns nouns without an article, between `|`
 * @example withOwner('نشرة').split('|').slice(0, 3) // ['نشرتك', 'نشرتكم', 'نشرتنا']
 */
export function withOwner(nouns: string): string {
  const before = ['', 'ب', 'ل', 'و']
  const owners = ['ك', 'كم', 'نا', 'ه', 'ها']
  return each(nouns, (noun) =>
    before.flatMap((prefix) => owners.map((owner) => prefix + noun.replace(/ة$/, 'ت') + owner)),
  )
}

/**
 * Writes out Arabic imperatives as they are said to one reader, a woman and all, and behind `و` (and) and `ف` (so).
 *
 * @param verbs imperatives to a man, between `|`
 * @example withReaders('اشترك') // 'اشترك|اشتركي|اشتركوا|واشترك|واشتركوا|فاشترك|فاشتركوا'
 */
export function withReaders(verbs: string): string {
  return each(verbs, (verb) => [
    ...['', 'ي', 'وا'].map((ending) => verb + ending),
    ...['و', 'ف'].flatMap((prefix) => [prefix + verb, `${prefix}${verb}وا`]),
  ])
}

/**
 * Writes out Korean nouns with the particles that are written as a part of them. Some begin otherwise behind a consonant.
 *
 * @param nouns nouns that end in a syllable of Hangul, between `|`
 * @example withParticles('기사') // '기사|기사의|기사에|기사에서|기사입니다|기사는|기사가|기사를|기사로|기사와'
 */
export function withParticles(nouns: string): string {
  const always = ['', '의', '에', '에서', '입니다']
  return each(nouns, (noun) => {
    const final = finalConsonant(noun)
    const others = final === 0 ? ['는', '가', '를', '로', '와'] : ['은', '이', '을', '으로', '과']
    if (final === rieul) others[3] = '로'
    return [...always, ...others].map((particle) => noun + particle)
  })
}

/**
 * Writes out what Korean notices make of a noun of action: `구독` (subscription), `구독하기` (subscribe).
 *
 * @param nouns nouns of action, between `|`
 * @example withDoing('구독').startsWith('구독하기|구독하세요|구독하시면') // true
 */
export function withDoing(nouns: string): string {
  const endings =
    '하기 하세요 하시면 하면 하려면 하시려면 하고 하실 하는 할 해 해주세요 합니다 됩니다 되었습니다 된 되는'.split(' ')
  return each(nouns, (noun) => endings.map((ending) => noun + ending))
}

/** `글로`, not `글으로`: its place among the final consonants of Unicode. */
const rieul = 8

/** Which consonant a word ends in, 0 for a vowel: the syllables of Hangul stand in rows of 28. */
function finalConsonant(word: string): number {
  return (word.charCodeAt(word.length - 1) - 0xac00) % 28
}

function each(words: string, forms: (word: string) => readonly string[]): string {
  return words.split('|').flatMap(forms).join('|')
}
