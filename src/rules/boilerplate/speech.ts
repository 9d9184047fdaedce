import {speechWords} from './data/speech.js'

/** `“Limited offer,” whispered his daughter.`, “»Nur heute«, sagte sie”, `‘Limited offer,’ she said.` */
export function startsWithSpeech(text: string): boolean {
  return (
    (/^["“«„»”]/.test(text) && /^["“«„»”][^"“”«»„]{2,}["”»“«].*\p{L}/u.test(text)) ||
    (/^['‘]/.test(text) && /^['‘][^'‘’]{2,}[,!?]['’] \p{Ll}/u.test(text))
  )
}

/** How speech is told of in a language: expressions without end, and a quick test, since few texts report speech. */
interface Speech {
  quick: RegExp
  attribution: RegExp
  report: RegExp
}

const compiled = new Map<string, Speech | undefined>()

/** Languages whose words stand without spaces, or take endings that go on: a verb may be a part of what is a word to us. */
const joined = /^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Hangul}]/u

function speechOf(language: string): Speech | undefined {
  if (!compiled.has(language)) compiled.set(language, compile(language))
  return compiled.get(language)
}

function compile(language: string): Speech | undefined {
  const verbs = speechWords[language]
  if (!verbs) return undefined
  const {attributing, reporting, narrating, ending, addressing} = verbs
  const quick = new RegExp([attributing, reporting, narrating, ending, addressing].filter((list) => list).join('|'))
  if (joined.test(attributing)) return {quick, attribution: quick, report: new RegExp(reporting)}
  const words = "(?:[\\p{L}’'-]+ )"
  // `Help – frequently asked questions`: English verbs have the form of participles.
  const behind =
    language === 'en'
      ? `[,?!]["”’]? (?:“[^”]{1,80}” )?${words}{0,5}(?:${attributing})`
      : `(?:[,،?!…]["”’»“«]?|["”’»“«],?|[–—]) ?(?:${attributing}|${words}{1,3}(?:${reporting}))`
  const reports = [`(?<!\\p{L})(?:${reporting})`]
  if (addressing) reports.push(`\\b(?:${addressing}) (?:him|her|them|us|me|the|\\p{Lu}\\p{L}+)`)
  // `The site uses cookies, the regulator found`, `All rights reserved, she used to write`
  const narration = `, (?:(?:an?|her|his|my|the|their) \\p{Ll}+(?: \\p{Ll}+)?|he|she|they|\\p{Lu}\\p{L}+) (?:${narrating ?? ''})`
  const end = `, (?:an?|her|his|my|the|their) (?:\\p{Ll}[\\p{L}’'-]* ){1,5}(?:${ending ?? ''})(?=[,.;:!]|["”]?$)`
  const attributions = [behind]
  if (narrating) for (const list of [reports, attributions]) list.push(narration)
  if (ending) for (const list of [reports, attributions]) list.push(end)
  return {
    quick,
    attribution: new RegExp(`(?:${attributions.join('|')})(?!\\p{L})`, 'u'),
    report: new RegExp(`(?:${reports.join('|')})(?!\\p{L})`, 'u'),
  }
}

/** `Five questions about the dam, answered` is a headline. */
const answeredHeadline = /, (?:answered|explained)$/

/**
 * Whether a line ends with who says it: `All rights reserved, the council’s lawyer noted in the margin.`
 *
 * @param written ISO 639-1 code of the language that the line may be in besides English
 */
export function isAttributed(text: string, written = 'en'): boolean {
  if (answeredHeadline.test(text)) return false
  return saysIn('en', 'attribution', text) || (written !== 'en' && saysIn(written, 'attribution', text))
}

/**
 * Whether somebody in the article says it.
 *
 * @param written ISO 639-1 code of the language that the sentence may be in besides English
 */
export function reportsSpeech(text: string, written = 'en'): boolean {
  if (saysIn('en', 'report', text)) return true
  return written !== 'en' && (saysIn(written, 'report', text) || saysIn(written, 'attribution', text))
}

function saysIn(language: string, how: 'attribution' | 'report', text: string): boolean {
  const speech = speechOf(language)
  return speech !== undefined && speech.quick.test(text) && speech[how].test(text)
}
