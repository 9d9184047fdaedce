import {phraseBooks} from './data/books.js'
import type {PackedLexicon} from './lexicon.js'
import {packLexicon} from './pack.js'

/** The lexicon of all phrase books. The build puts its value here, so that no run computes it (see `.build/bundle.js`). */
export const packed: PackedLexicon = packLexicon(phraseBooks)
