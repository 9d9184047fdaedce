import type {PhraseBook} from '../phrases.js'
import {dutch} from './dutch.js'
import {english} from './english/english.js'
import {french} from './french.js'
import {german} from './german.js'
import {italian} from './italian.js'
import {portuguese} from './portuguese.js'
import {spanish} from './spanish.js'

/** All phrase books. */
export const phraseBooks: readonly PhraseBook[] = [
  ...english,
  ...dutch,
  ...french,
  ...german,
  ...italian,
  ...portuguese,
  ...spanish,
]
