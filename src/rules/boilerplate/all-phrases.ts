import {Lexicon} from './lexicon.js'
import {packed} from './packed.js'

/** The phrases of all books. */
export const lexicon = new Lexicon(packed)
