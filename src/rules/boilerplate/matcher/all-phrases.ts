import {Lexicon} from './lexicon.js'
import {packedPhrases} from './packed.js'

/** The phrases of all books. */
export const lexicon = new Lexicon(packedPhrases())
