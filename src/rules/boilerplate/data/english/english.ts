import type {PhraseBook} from '../../phrases.js'
import {access} from './access.js'
import {credits} from './credits.js'
import {leftovers} from './leftovers.js'
import {margins} from './margins.js'
import {outlet} from './outlet.js'
import {reach} from './reach.js'
import {romance} from './romance.js'
import {vocabulary} from './vocabulary.js'

/** The English of English sites, and what machine translation makes of several languages alike. */
export const english: readonly PhraseBook[] = [access, reach, credits, outlet, leftovers, margins, vocabulary, romance]
