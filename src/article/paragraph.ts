import type {ParagraphContent, Sentence, SentenceContent, Word} from 'nlcst'
import type {ParagraphSpan} from './paragraphs.js'
import {parseParagraph} from './parse.js'
import {protectedSpans} from './protected.js'
import type {Scan} from './scan.js'

/** What was worked out about a text, and from what. They are few: a map would cost more to make than it saves. */
interface Facts {
  keys: unknown[]
  values: unknown[]
}

/**
 * A paragraph of an article. Its sentences and words are made by retext-english when somebody first asks for them,
 * since that costs more than all else together.
 */
export class Paragraph implements ParagraphSpan {
  readonly index: number
  /** Where the paragraph's text begins and ends in the article, without surrounding space. */
  readonly start: number
  readonly end: number
  /** Where its first line begins and its last line ends, space included, line terminators excluded. */
  readonly lineStart: number
  readonly lineEnd: number
  /** The source from `start` to `end`. Machine-translation seams hide word boundaries, so quotes are judged on this. */
  readonly text: string
  /** What could not be parsed, a sentence about each passage; known once somebody has read the children. */
  unparsed: string[] | undefined
  /** What a look at its characters found; offsets are those of `text`. */
  readonly scan: Scan
  readonly #facts: Facts
  #children: ParagraphContent[] | undefined
  #protected: {start: number; end: number}[] | undefined

  /** @param like a paragraph of the same text, whose remembered facts hold here too */
  constructor(index: number, span: ParagraphSpan, text: string, scan: Scan, like?: Paragraph) {
    this.#facts = like ? like.#facts : {keys: [], values: []}
    this.scan = scan
    this.index = index
    this.start = span.start
    this.end = span.end
    this.lineStart = span.lineStart
    this.lineEnd = span.lineEnd
    this.text = text
  }

  /**
   * Works out a fact about the paragraph's text, once: the next pass over the article finds it again where the text stayed
   * as it was. It must not depend on where the paragraph stands or on the paragraphs beside it.
   *
   * @param key what kind of fact it is: the function that works it out, or the data that it comes from
   * @example paragraph.remember(countWords, () => countWords(paragraph.text))
   */
  remember<Fact>(key: object, workOut: () => Fact): Fact {
    const {keys, values} = this.#facts
    const known = keys.indexOf(key)
    if (known >= 0) return values[known] as Fact
    const fact = workOut()
    keys.push(key)
    values.push(fact)
    return fact
  }

  /** The nlcst nodes of the paragraph; offsets count from the article's start. */
  get children(): ParagraphContent[] {
    return (this.#children ??= parseParagraph(this.text, this.start, (message) => (this.unparsed ??= []).push(message)))
  }

  get sentences(): Sentence[] {
    return this.children.filter((child) => child.type === 'SentenceNode')
  }

  get words(): Word[] {
    return this.sentences.flatMap(({children}: {children: SentenceContent[]}) =>
      children.filter((child) => child.type === 'WordNode'),
    )
  }

  /** Addresses, e-mails, handles, hashtags and code in the paragraph: no rule edits inside them. Article offsets. */
  get protected(): {start: number; end: number}[] {
    return (this.#protected ??= protectedSpans(this.text, this.start))
  }
}

/** Where `offset` lies among the paragraphs: the last one that begins at or before it. */
export function paragraphAt(paragraphs: readonly Paragraph[], offset: number): Paragraph | undefined {
  let low = 0
  let high = paragraphs.length
  while (low < high) {
    const middle = (low + high) >> 1
    const paragraph = paragraphs[middle]
    if (paragraph && paragraph.start <= offset) low = middle + 1
    else high = middle
  }
  return paragraphs[low - 1]
}
