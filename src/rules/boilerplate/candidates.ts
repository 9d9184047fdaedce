import {type Entry, Lexicon} from './lexicon.js'
import {packed} from './packed.js'
import type {Anchors} from './phrases.js'
import type {Token} from './tokens.js'

const lexicon = new Lexicon(packed)

/** The phrases of all books that can match at a token: see {@link Lexicon.candidates}. */
export function candidates(anchor: keyof Anchors, tokens: readonly Token[], from: number): readonly Entry[] {
  return lexicon.candidates(anchor, tokens, from)
}
