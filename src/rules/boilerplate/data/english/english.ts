import type {PhraseBook} from '../../phrases.js'
import {access} from './access.js'
import {credits} from './credits.js'
import {leftovers} from './leftovers.js'
import {margins} from '../vocabulary/english-margins.js'
import {outlet} from './outlet.js'
import {reach} from './reach.js'
import {sites} from './sites.js'
import {templates} from './templates.js'
import {vocabulary} from '../vocabulary/english.js'

/** The English of English sites and of what machine translation makes of many languages alike. */
export const english: readonly PhraseBook[] = [
  access,
  reach,
  credits,
  outlet,
  leftovers,
  sites,
  templates,
  margins,
  vocabulary,
]
