import type {Hit} from './hit.js'
import {candidates} from './candidates.js'
import type {Line} from './line.js'
import type {Token} from './tokens.js'

/** A sentence of a line, and what it was recognised as. Offsets count from the line's start. */
export interface Sentence {
  start: number
  end: number
  hit: Hit | undefined
}

const sentenceEnd = /[.!?…。！？]["'”’»)\]]{0,2}(?:\s+|$)/g

/** Splits a line into sentences, the space after each included, and looks for notices in each. */
export function readSentences(line: Line): Sentence[] {
  const {text, words} = line
  const sentences: Sentence[] = []
  let start = 0
  let firstWord = 0
  const push = (end: number) => {
    let nextWord = firstWord
    while ((words[nextWord]?.start ?? end) < end) nextWord++
    const hit = recogniseSentence(text, start, end, words.slice(firstWord, nextWord))
    sentences.push({start, end, hit})
    firstWord = nextWord
  }
  for (const {0: stop, index} of line.text.matchAll(sentenceEnd)) {
    const end = index + stop.length
    // `Mr. Smith`, `a.m. on Monday`: a sentence has more than a few letters and the next begins like one.
    if (
      end < line.text.length &&
      (end - start < 12 || !/^["'“‘«(¿¡]?[\p{Lu}\p{Lo}\d>]/u.test(line.text.slice(end, end + 2)))
    )
      continue
    push(end)
    start = end
  }
  if (start < line.text.length) push(line.text.length)
  return sentences
}

const longestSentence = 90

/** Somebody in the article says it. */
const reportedSpeech =
  /\b(?:said|says|wrote|whispered|cried|replied|noted|recalled|joked|insisted|told (?:him|her|them|us|me|the|\p{Lu}))\b/u

/** Words that may stand before a summons; `Readers sign up` is none. */
const leads = new Set(
  (
    'also and as because been but for given have i it here in just kindly now or order please so the then to via with and thus will ' +
    'aussi afin alors de et mais merci ou pour puis vous nous que ' +
    'auch bitte damit dann deshalb hier jetzt oder um und wenn ' +
    'a al con de e ed el en e favor i la o para per piu por porfavor prego te ti tu u y ' +
    'och og eller samt for at du kan vi ja tai ja voit olet alstublieft en of om wij we u je hier ' +
    'i lub oraz prosze a nebo prosim si sau va rugam ' +
    'και για να η τα lutfen ve icin и или для чтобы пожалуиста а і та або для щоб будь ласка'
  ).split(' '),
)

/** Looks for a notice in a sentence, given the line and where in it the sentence and its words stand. */
function recogniseSentence(line: string, start: number, end: number, tokens: readonly Token[]): Hit | undefined {
  if (tokens.length > longestSentence) return undefined
  for (let from = 0; from < Math.min(3, tokens.length); from++) {
    if (from > 0 && !leads.has(tokens[from - 1]?.word ?? '')) break
    for (const entry of candidates('sentence', tokens, from)) {
      if (entry.pattern.match(tokens, from) < 0) continue
      const text = line.slice(start, end)
      if (reportedSpeech.test(text)) return undefined
      if (isInsideQuotes(text, (tokens[from]?.start ?? start) - start)) continue
      return {
        kind: entry.kind,
        strength: 'sure',
        anchor: 'sentence',
        reason: `a sentence like “${entry.example}”`,
        language: entry.language,
      }
    }
  }
  return undefined
}

/** Whether a place lies inside a quotation that closes behind it: then somebody says the words. */
function isInsideQuotes(text: string, place: number): boolean {
  const [before, after] = [text.slice(0, place), text.slice(place)]
  const open = before.match(/[“«„]/g)?.length ?? 0
  const closed = before.match(/[”»]/g)?.length ?? 0
  if (open > closed) return /[”»“]/.test(after)
  return (before.match(/"/g)?.length ?? 0) % 2 === 1 && after.includes('"')
}

/** A line all of whose sentences are notices, or speak to the reader between notices, is one. */
export function noticeOf(line: Line, sentences: readonly Sentence[]): Hit | undefined {
  const first = sentences.find(({hit}) => hit)?.hit
  return first && sentences.every((sentence) => sentence.hit ?? speaksToReader(line, sentence)) ? first : undefined
}

function speaksToReader(line: Line, {start, end}: Sentence): boolean {
  const text = line.text.slice(start, end)
  return text.length < 160 && /\b(?:you|your|we|our|us|click|please|here|vous|votre|nous|sie|ihr|unser)\b/i.test(text)
}

/** A notice that a line of text begins or ends with; offsets count from the line's start. */
export interface Cut {
  line: Line
  start: number
  end: number
  hit: Hit
}

/** Finds the notices that a line of text begins or ends with. */
export function findCuts(line: Line, sentences: readonly Sentence[]): Cut[] {
  const firstOfText = sentences.findIndex(({hit}) => !hit)
  const lastOfText = sentences.findLastIndex(({hit}) => !hit)
  if (firstOfText < 0) return []
  return [sentences.slice(0, firstOfText), sentences.slice(lastOfText + 1)].flatMap((part) => {
    const [from, to] = [part[0], part.at(-1)]
    if (!from?.hit || !to) return []
    // Follow us on Facebook? “Over my dead body,” says Farrow.
    if (/^["“«„]/.test(line.text.slice(to.end))) return []
    // A cut at the end takes the space before it along.
    const start = from.start === 0 ? 0 : line.text.slice(0, from.start).trimEnd().length
    return [{line, start, end: to.end, hit: from.hit}]
  })
}
