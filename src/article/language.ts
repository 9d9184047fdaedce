import {CharacterKind, characterKind} from './characters.js'
import {CodeUnits} from './code-units.js'
import {isPlainLetter, lettersOfKey, withLetter, type WordKey, WordKinds} from './word-kinds.js'

/** The language of a text as ISO 639-3 code, `und` where it cannot be told, and how sure that is, from 0 to 1. */
export interface DetectedLanguage {
  code: string
  confidence: number
}

/** What is looked at: franc reads no more than 2,048 characters itself, and its cost grows with them. */
export const sampleLength = 2048

/** The part of a text that its language is told from. */
export function sampleOf(text: string): string {
  return text.slice(0, sampleLength)
}

/** Below this many words nobody can tell the language for certain. */
const fewestWords = 20

/**
 * The share of English function words from which a text is English without asking franc. Of 398 samples of other
 * languages one reaches it, and 99.8 % of English articles do.
 */
const englishShare = 0.3

/** Function words of English. */
export const englishWords: ReadonlySet<string> = new Set(
  (
    'a about after all also an and are as at be been before but by can could for from had has have he her his if in into is it its ' +
    'more most no not of on one or our out over said she so some than that the their them then there these they this to under ' +
    'until up was we were what when where which while who will with would you'
  ).split(' '),
)

/** Function words of other languages that are no English words. */
export const foreignWords: ReadonlySet<string> = new Set(
  (
    'aber al alla auf aus av avec bir bei che como con da dans das de degli dei del della den der des det di die dla do dos du ' +
    'ein eine el en er est et ett eu eux fra het ich il ist ja jest je jsou la las le les los mais med mit na nas nel nem nicht nie ' +
    'noch non och oder og om para pas per po pod por pour pro qu que qui sa se sie się som sono sul sur te til u um una und une uno van ' +
    'var ve vom von w wird y z za ze zu zum zur è à și în že är på för är från'
  ).split(' '),
)

/**
 * Tells the language of a text from its first 2,048 characters.
 *
 * @param counts the function words of these
 * @example await detectLanguage('The council met on Monday …') // {code: 'eng', confidence: 1}
 */
export async function detectLanguage(
  text: string,
  counts: FunctionWords = countFunctionWords(sampleOf(text)),
): Promise<DetectedLanguage> {
  const {words, english} = counts
  if (words >= fewestWords && english / words >= englishShare) {
    return {code: 'eng', confidence: Math.min(1, 0.5 + english / words)}
  }
  const sample = sampleOf(text)
  if (words < fewestWords && !isDenseScript(sample)) return {code: 'und', confidence: 0}
  const {rankLanguages} = await import('./franc.js')
  const [best, second] = rankLanguages(sample)
  if (!best || best[0] === 'und') return {code: 'und', confidence: 0}
  return {code: best[0], confidence: second ? Math.round((1 - second[1]) * 1000) / 1000 : 1}
}

/** Chinese and Japanese put no space between words: a few dozen characters are a sentence. */
function isDenseScript(sample: string): boolean {
  return (
    (sample.match(/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Thai}]/gu)?.length ?? 0) >= fewestWords
  )
}

/**
 * Whether rules for English text may work on a text: it is English, or so short that its language is unknown and its
 * function words do not speak against it.
 */
export function isEnglish(text: string, {code}: DetectedLanguage): boolean {
  if (code !== 'und') return code === 'eng'
  const sample = sampleOf(text)
  const {english, foreign} = countFunctionWords(sample)
  return english >= foreign && isMostlyLatin(sample)
}

/** Whether a text is not in another alphabet: a line of Arabic has no function words that we know. */
function isMostlyLatin(sample: string): boolean {
  const letters = sample.match(/\p{L}/gu)?.length ?? 0
  return 2 * (sample.match(/\p{sc=Latin}/gu)?.length ?? 0) >= letters
}

/** The kinds of function words; the bit of the second lies beside that of the first. */
const English = 1
const Foreign = 2

/** Function words of letters a to z; of those that both have, English ones count. None is longer than a key. */
const functionWords = WordKinds.of([
  [English, [...englishWords]],
  [Foreign, [...foreignWords].filter((word) => /^[a-z]+$/.test(word) && !englishWords.has(word))],
])

/** 1 for a function word of English, 2 for one of another language, else 0, by the key of a word of no more letters than it holds. */
export function functionWordKind(key: WordKey): number {
  return functionWords.of(key)
}

const codeUnits = new CodeUnits()

/**
 * Counts the words of a text, and those that are function words of English or of another language.
 *
 * @example countFunctionWords('the pain et le vin') // {words: 5, english: 1, foreign: 2}
 */
export function countFunctionWords(sample: string): FunctionWords {
  let words = 0
  let english = 0
  let foreign = 0
  let length = 0
  let isPlain = true
  let key = 0
  const units = codeUnits.of(sample)
  // The space behind the text ends the last word.
  for (let i = 0; i <= sample.length; i++) {
    const unit = units[i] ?? 0
    if (isPlainLetter(unit)) {
      key = withLetter(key, unit)
      length++
      continue
    }
    if (unit >= 0x80) {
      const kind = characterKind(unit)
      if (kind === CharacterKind.Surrogate) return countByCharacters(sample)
      if (kind === CharacterKind.Letter) {
        isPlain = false
        length++
        continue
      }
    }
    if (length === 0) continue
    words++
    if (length <= lettersOfKey) {
      const kind = isPlain ? functionWords.of(key) : kindOf(sample.slice(i - length, i))
      // No branch: the first foreign word would have the loop compiled again.
      english += kind & English
      foreign += kind >> 1
    }
    length = 0
    isPlain = true
    key = 0
  }
  return {words, english, foreign}
}

/** How many words a text has, and how many of them are function words of English or of another language. */
export interface FunctionWords {
  words: number
  english: number
  foreign: number
}

function countByCharacters(sample: string): FunctionWords {
  const counts = {words: 0, english: 0, foreign: 0}
  for (const [word] of sample.matchAll(/\p{L}+/gu)) {
    counts.words++
    const kind = kindOf(word)
    if (kind === English) counts.english++
    else if (kind === Foreign) counts.foreign++
  }
  return counts
}

function kindOf(word: string): number {
  const lower = word.toLowerCase()
  if (englishWords.has(lower)) return English
  return foreignWords.has(lower) ? Foreign : 0
}
