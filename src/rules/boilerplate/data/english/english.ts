import type {PhraseBook} from '../../phrases.js'
import {access} from './access.js'
import {margins} from './margins.js'
import {reach} from './reach.js'
import {vocabulary} from './vocabulary.js'

/** The English of English sites, and what machine translation makes of several languages alike. */
export const english: readonly PhraseBook[] = [access, reach, margins, vocabulary]
