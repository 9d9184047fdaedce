import {phraseBooks} from './data/books.js'
import {packLexicon} from './pack.js'

/** The lexicon of all phrase books. The build keeps it in a file, so that no run computes it (see `.build/bundle.js`). */
export const packed: Uint8Array = packLexicon(phraseBooks)
