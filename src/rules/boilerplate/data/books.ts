import type {PhraseBook} from '../phrases.js'
import {czech} from './czech.js'
import {dutch} from './dutch.js'
import {english} from './english/english.js'
import {french} from './french.js'
import {german} from './german.js'
import {italian} from './italian.js'
import {polish} from './polish.js'
import {portuguese} from './portuguese.js'
import {romanian} from './romanian.js'
import {spanish} from './spanish.js'

/** All phrase books. */
export const phraseBooks: readonly PhraseBook[] = [
  ...english,
  ...czech,
  ...dutch,
  ...french,
  ...german,
  ...italian,
  ...polish,
  ...portuguese,
  ...romanian,
  ...spanish,
]
