import {phraseBooks} from '../data/books.js'
import {packLexicon} from './pack.js'

/**
 * The lexicon of all phrase books. The build puts the bytes into a file, and here a function that reads it (see
 * `.build/bundle.js`).
 */
export function packedPhrases(): Uint8Array {
  return packLexicon(phraseBooks)
}
