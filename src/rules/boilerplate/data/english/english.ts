import type {PhraseBook} from '../../phrases.js'
import {access} from './access.js'
import {credits} from './credits.js'
import {leftovers} from './leftovers.js'
import {imprint} from './imprint.js'
import {surroundings} from './surroundings.js'
import {labels} from './labels.js'
import {margins} from '../vocabulary/english-margins.js'
import {outlet} from './outlet.js'
import {reach} from './reach.js'
import {signatures} from './signatures.js'
import {sites} from './sites.js'
import {templates} from './templates/templates.js'
import {vocabulary} from '../vocabulary/english.js'

/**
 * The English of English sites and of what machine translation makes of many languages alike.
 *
 * Where does the next phrase go? First by how it is worded, then by its kind: a book that has the kind already.
 *
 * - A few words in any order, as translation puts them: a bag, in `data/vocabulary/` (`english.ts` what a notice offers or
 *   asks, `english-margins.ts` what stands around a text, `english-notices.ts` the idiom of English sites).
 * - English of one language only (`The sequel after the publicity`): the book of that language, with `from`.
 * - The same words on thousands of sites, with a name, price or person in a slot: `templates/`, `signatures.ts`, `imprint.ts`.
 * - A button, a label, a line of a few words: `labels.ts`, `surroundings.ts`.
 * - What sites of one country print in their idiom: `sites.ts`.
 * - All else, and what comes out of translation: `access.ts`, `reach.ts`, `credits.ts`, `outlet.ts`, `leftovers.ts`.
 */
export const english: readonly PhraseBook[] = [
  // What stands between a reader and the text: consent, advertisements, paywalls, offers, log-in, browsers.
  access,
  // What wants the reader elsewhere or back: other articles, newsletters, channels, sharing, comments, donations, errors, thanks.
  reach,
  // Who wrote, shot and sent a text, and when: credits, players, bylines, biographies, dates, agencies, sources.
  credits,
  // Whose page it is and what it says of its texts: banners, tags, copyright, disclaimers, press releases.
  outlet,
  // What the page was made of: controls, live markers, embedded posts, notices of translation, scraps, cuts.
  leftovers,
  // All of these as sites in Britain, America, India, Australia and Nigeria put it: their own idiom, no translator’s.
  sites,
  // Fixed wordings of plug-ins and services that want something of the reader (the kinds of `access` and `reach`), controls, embeds.
  ...templates,
  // Fixed wordings of who made a text and its pictures, and when (the kinds of `credits`, and thanks).
  signatures,
  // Fixed wordings of rights, errors and the page itself (the kinds of `outlet` and `leftovers`).
  imprint,
  // Buttons, labels and fields, and lines of a few words around them (the kinds of `access` and `reach`).
  labels,
  // Lines of a few words around a text (the kinds that `labels` has not).
  surroundings,
  // Bags of what stands around a text.
  margins,
  // Bags of what a notice offers or asks.
  vocabulary,
]
