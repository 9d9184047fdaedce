import type {PhraseBook} from '../../../phrases.js'
import {templatesAccess} from './access.js'
import {templatesPage} from './page.js'
import {templatesReach} from './reach.js'
import {templatesReaders} from './readers.js'

/**
 * What the templates of publishers, plug-ins and services print on thousands of sites in the same words, with the site’s
 * name, a price or a person in a slot: WordPress, Disqus, OneTrust, Piano, reCAPTCHA, players and embeds.
 */
export const templates: readonly PhraseBook[] = [templatesAccess, templatesReach, templatesReaders, templatesPage]
