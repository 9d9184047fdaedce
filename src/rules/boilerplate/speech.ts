import {englishSpeech} from './data/speech.js'

const {attributing, reporting, narrating, addressing} = englishSpeech

/** Whether a text may report speech: few do, and Unicode’s classes take long to compile. */
const speaking = new RegExp([attributing, reporting, narrating, addressing].join('|'))

/** `“Limited offer,” whispered his daughter.` */
export function startsWithSpeech(text: string): boolean {
  return /^["“«„]/.test(text) && /^["“«„][^"“”«»„]{2,}["”»“].*\p{L}/u.test(text)
}

/** Behind a comma or a quotation, with five words before it at most: who said it. */
let attribution: RegExp | undefined

/** `All rights reserved, the council’s lawyer noted in the margin.` */
export function isAttributed(text: string): boolean {
  if (!speaking.test(text)) return false
  attribution ??= new RegExp(`[,?!]["”’]? (?:“[^”]{1,80}” )?(?:[\\p{L}’'-]+ ){0,5}(?:${attributing})\\b`, 'u')
  return attribution.test(text)
}

let report: RegExp | undefined

/** Somebody in the article says it. */
export function reportsSpeech(text: string): boolean {
  if (!speaking.test(text)) return false
  report ??= new RegExp(
    `\\b(?:${reporting}|(?:${addressing}) (?:him|her|them|us|me|the|\\p{Lu})|, (?:the|his|her|their|my) \\p{Ll}+ (?:${narrating}))\\b`,
    'u',
  )
  return report.test(text)
}
