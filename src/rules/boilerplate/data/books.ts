import type {PhraseBook} from '../phrases.js'
import {english} from './english/english.js'
import {french} from './french.js'

/** All phrase books. */
export const phraseBooks: readonly PhraseBook[] = [...english, ...french]
