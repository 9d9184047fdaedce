import type {Paragraph} from '../../article/paragraph.js'
import type {Hit} from './hit.js'
import type {Reading} from './reading.js'
import {recogniseText} from './recognise-text.js'
import type {Sentence} from './sentences.js'
import type {Token} from './matcher/tokens.js'

/** A paragraph as the boilerplate rules see it: what its text says, and where it stands. */
export class Line {
  readonly paragraph: Paragraph
  readonly index: number
  readonly text: string
  /** What is known of it by its text alone: the next pass finds it again. */
  readonly reading: Reading
  /** What it is as a whole. */
  readonly hit: Hit | undefined
  /** Its sentences, if it is text and notices are among them. */
  readonly sentences: readonly Sentence[]

  constructor(paragraph: Paragraph) {
    const {text} = paragraph
    const {reading, hit, sentences} = paragraph.remember(recogniseText, () => recogniseText(text))
    this.paragraph = paragraph
    this.index = paragraph.index
    this.text = text
    this.reading = reading
    this.hit = hit
    this.sentences = sentences
  }

  get wordCount(): number {
    return this.reading.wordCount
  }

  get tokens(): readonly Token[] {
    return this.reading.tokens
  }

  get content(): ReadonlySet<string> {
    return this.reading.content
  }

  get endsSentence(): boolean {
    return this.reading.endsSentence
  }

  get isQuestion(): boolean {
    return /[?؟？]$/.test(this.text)
  }

  get isProse(): boolean {
    return this.reading.isProse
  }

  get isQuoted(): boolean {
    return this.reading.isQuoted
  }
}
