import {units} from './context.js'

/** A sequence of UTF-8 as a code page shows it, and the character that it means. */
export interface Sequence {
  raw: string
  decoded: string
}

const letter = () => /^\p{L}$/u
export const small = () => /^\p{Ll}$/u
const capital = () => /^\p{Lu}$/u

/** What ends a word or a sentence in good text, and so may follow É or â there: CAFÉ…, «está»… */
const closing = /^[’‘“”–—…»›‹«‚„\u00a0]$/u

// Expressions of whole scripts are made when they are needed, which most texts do not.

/** Letters that are misread one by one as two or three; a lone Ð° is not enough. */
const foreign = () =>
  /^[\p{sc=Cyrillic}\p{sc=Greek}\p{sc=Hebrew}\p{sc=Arabic}\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Devanagari}\p{sc=Thai}]$/u

/** Spaces, punctuation, currencies and letter-like signs: what any page may show. */
const mark = /^[\u2000-\u203f\u20a0-\u20bf\u2100-\u213f]$/u

/** Number forms, arrows, signs, ligatures. */
const sign = /^[\u2040-\u2044\u2150-\u22ff\u2500-\u27bf\ufb00-\ufb06\ufe0f\ufeff]$/u

const vietnamese = /^[\u1e00-\u1eff]$/
const latin = /^[\u00a0-\u024f\u0300-\u036f]$/
const emoji = () => /^(?:\p{Extended_Pictographic}|\p{RI}|\p{Emoji_Modifier})$/u

/** What only text that was misread twice shows halfway: Ã¢â‚¬Ëœ is â€˜ before it is ‘. */
const halfway = /^[\u0080-\u009f\u02c6-\u02dd]$/

function isRareKind(char: string): boolean {
  return foreign().test(char) || emoji().test(char)
}

/** Whether a decoded character is one that articles hold, or on its way there. */
export function isExpected(char: string): boolean {
  return [latin, mark, sign, vietnamese, halfway].some((kind) => kind.test(char)) || isRareKind(char)
}

/**
 * Whether a sequence is surely misread: the decoded character is one that articles hold, and the raw ones cannot be what
 * the author wrote between `before` and `after`.
 */
export function isSure(
  {raw, decoded}: Sequence,
  before: string,
  after: string,
  run: readonly Sequence[],
  page: string,
): boolean {
  const isControl = /[\u0080-\u009f]/.test(raw)
  if (foreign().test(decoded)) {
    if (raw.length === 3 && !letter().test(before) && !isClosing(raw.charAt(1)) && !letter().test(raw.charAt(1)))
      return true
    const letters = run.filter((sequence) => foreign().test(sequence.decoded))
    // ì²« has signs inside a word. –é–è is a list of vowels; СІРІ is a Ukrainian word in capitals, Рік one that begins with one.
    return (
      letters.length >= (page === 'macintosh' ? 4 : 2) && !letters.every((sequence) => /^\p{Lu}+$/u.test(sequence.raw))
    )
  }
  if (isControl) return decoded >= '\u00a0'
  if (raw.length === 4) return emoji().test(decoded)
  return raw.length === 3
    ? isSureOfThree(raw, decoded, before, after, page)
    : isSureOfTwo(raw, decoded, before, after, page)
}

function isSureOfThree(raw: string, decoded: string, before: string, after: string, page: string): boolean {
  // Ja-â…” would be ⅔, but Jâ…” is the end of a quotation.
  if (mark.test(decoded) || (page === 'windows-1252' && sign.test(decoded))) {
    return !units(raw).slice(1).every(isClosing) || !letter().test(before)
  }
  if (!vietnamese.test(decoded) || page !== 'windows-1252') return false
  return small().test(after) || (small().test(before) && !isClosing(raw.slice(-1)))
}

/** What a page shows for the bytes 0xC3 to 0xC5, and more where those are letters of no language in such a place. */
const latinLeads: Readonly<Record<string, RegExp>> = {
  'windows-1252': /[Ã-ËÌÍ]/,
  'windows-1250': /[ĂÄĹ]/,
  'windows-1251': /[ГДЕ]/,
  macintosh: /[√ƒ≈]/,
  cp850: /[├─┼]/,
  cp437: /[├─┼]/,
}

function isSureOfTwo(raw: string, decoded: string, before: string, after: string, page: string): boolean {
  const lead = raw.charAt(0)
  const tail = raw.charAt(1)
  if (/^[\u00a0-\u00bf]$/.test(decoded)) {
    // Russian prepositions are followed by a no-break space, ¬ negates in logic, and ROMÂ» ends a quotation.
    // And Âşık is Turkish.
    if (page === 'windows-1250' && letter().test(tail)) return false
    return (/[Â┬]/.test(lead) && !capital().test(before)) || (lead === '¬' && /[†´ª£©]/.test(tail))
  }
  // Діти and Зірка begin as windows-1251 might, «était as Mac Roman, Ăştia as windows-1250.
  if (!latin.test(decoded) || !latinLeads[page]?.test(lead)) return false
  if (page === 'windows-1251') return /[a-zß-öø-ÿ]/.test(before + after)
  if (small().test(before)) return true
  if (page === 'windows-1250' && letter().test(tail)) return false
  if (lead === '√' && /\p{Sm}|[πµ∆Ω]/u.test(tail)) return false
  // A capital and a sign that does not end a word: MÃ¼nchen, Å‚Ã³dÅº, Ã‰TAT. ROMÃ» and NÃO… could be meant.
  if (!isClosing(tail) && (lead === 'Ã' || small().test(after))) return true
  // Å“uvre, Ã…RHUS, Ã  la carte
  return !capital().test(before) && (letter().test(after) || raw === 'Ã\u00a0')
}

function isClosing(char: string): boolean {
  return closing.test(char)
}
