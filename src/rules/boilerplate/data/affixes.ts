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
 * Writes out Arabic nouns that a notice only mentions: bare, with the article, and with it behind `ل` (for).
 *
 * @param nouns nouns without an article, between `|`
 * @example withPlainArticle('ثمن') // 'ثمن|الثمن|للثمن'
 */
export function withPlainArticle(nouns: string): string {
  return each(nouns, (noun) => ['', 'ال', 'لل'].map((prefix) => prefix + noun))
}

/**
 * Writes out Arabic nouns with whose they are (yours, ours), and what is written before them; `ة` becomes `ت`.
 *
 * @param nouns nouns without an article, between `|`
 * @example withOwner('نشرة').split('|').slice(0, 3) // ['نشرتك', 'نشرتكم', 'نشرتنا']
 */
export function withOwner(nouns: string): string {
  const before = ['', 'ب', 'ل']
  const owners = ['ك', 'كم', 'نا']
  return each(nouns, (noun) =>
    before.flatMap((prefix) => owners.map((owner) => prefix + noun.replace(/ة$/, 'ت') + owner)),
  )
}

/**
 * Writes out Arabic imperatives as they are said to one reader, a woman and all, and behind `و` (and) and `ف` (so).
 *
 * @param verbs imperatives to a man, between `|`
 * @example withReaders('اشترك') // 'اشترك|اشتركي|اشتركوا|واشترك|فاشترك'
 */
export function withReaders(verbs: string): string {
  return each(verbs, (verb) => [...['', 'ي', 'وا'].map((ending) => verb + ending), `و${verb}`, `ف${verb}`])
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
    '하기 하세요 하시면 하면 하려면 하시려면 하고 하실 하는 할 해 해주세요 합니다 됩니다 되었습니다 된 되는 해야 하지 했습니다 됐습니다'.split(
      ' ',
    )
  return each(nouns, (noun) => endings.map((ending) => noun + ending))
}

/**
 * Writes out what notices make of Korean verbs: plain, polite and honorific, as a condition, an aim, a request and in the past.
 *
 * @param verbs stems, between `|`, and behind a slash what they become before `어`, where that does not follow from the stem
 * @example withEndings('읽') // '읽기|읽고|읽는|읽지|읽으면|읽으시면|읽으려면|…|읽어|읽어요|…|읽었습니다|…'
 * @example withEndings('누르/눌러') // '누르기|…|누르면|…|눌러|눌러요|…|눌렀습니다|…'
 */
export function withEndings(verbs: string): string {
  return each(verbs, (verb) => {
    const [stem = '', given] = verb.split('/')
    const infinitive = given ?? infinitiveOf(stem)
    const past = withFinal(infinitive, doubleSiot)
    const isOpen = finalConsonant(stem) === 0
    const linked = isOpen ? stem : `${stem}으`
    return [
      ...['기', '고', '는', '지'].map((ending) => stem + ending),
      ...'면 시면 려면 세요 실'.split(' ').map((ending) => linked + ending),
      ...(isOpen
        ? [withFinal(stem, nieun), withFinal(stem, rieul), `${withFinal(stem, bieup)}니다`]
        : [`${stem}은`, `${stem}을`, `${stem}습니다`]),
      ...['', '요', '서', '주세요', '드립니다'].map((ending) => infinitive + ending),
      `${past}습니다`,
    ]
  })
}

/** `읽어`, `받아`, `봐`, `만나`, `보내`, `남겨`: the stem with `아` or `어`, drawn together where it ends in a vowel. */
function infinitiveOf(stem: string): string {
  const code = stem.charCodeAt(stem.length - 1) - firstSyllable
  const vowel = Math.floor(code / finals) % vowels
  if (code % finals !== 0) return stem + (brightVowels.has(vowel) ? '아' : '어')
  const drawn = drawnVowels[vowel] ?? vowel
  return stem.slice(0, -1) + String.fromCharCode(firstSyllable + code + (drawn - vowel) * finals)
}

/** A word whose last syllable, which ends in a vowel, gets a final consonant. */
function withFinal(word: string, consonant: number): string {
  return word.slice(0, -1) + String.fromCharCode(word.charCodeAt(word.length - 1) + consonant)
}

/** Unicode has the syllables of Hangul by first consonant, vowel and final consonant. */
const firstSyllable = 0xac00
const vowels = 21
const finals = 28

/** `ㅏ` and `ㅗ`, by their places among the vowels. */
const brightVowels = new Set([0, 8])

/** What becomes of `ㅗ`, `ㅜ`, `ㅡ`, `ㅣ` and `ㅚ` with `아` or `어`: `ㅘ`, `ㅝ`, `ㅓ`, `ㅕ`, `ㅙ`. */
const drawnVowels: Readonly<Record<number, number>> = {8: 9, 13: 14, 18: 4, 20: 6, 11: 10}

/** Places among the final consonants: `글로`, not `글으로`, has `rieul`. */
const nieun = 4
const rieul = 8
const bieup = 17
const doubleSiot = 20

/** Which consonant a word ends in, 0 for a vowel: the syllables of Hangul stand in rows of 28. */
function finalConsonant(word: string): number {
  return (word.charCodeAt(word.length - 1) - firstSyllable) % finals
}

function each(words: string, forms: (word: string) => readonly string[]): string {
  return words.split('|').flatMap(forms).join('|')
}
