import {ownEndings} from './data/own-endings.js'
import {topLines} from './dates.js'
import type {Hit} from './hit.js'
import {isFromElsewhere} from './hit-of.js'
import type {Kind} from './kinds.js'
import type {Line} from './line.js'

/** Kinds that say something about the article: alone at its end, they may be its own last line. */
const signatures: ReadonlySet<Kind> = new Set(['media-credit', 'byline', 'date-stamp'])

/** Kinds in which publishers sign an article themselves. */
const endings: ReadonlySet<Kind> = new Set(['copyright', 'disclaimer', 'source-line'])

/**
 * Whether at most a line of text follows a line.
 *
 * @param rest how many lines of text follow it
 */
export function isBelowText(rest: number, {index}: Line): boolean {
  return rest === 0 || (rest === 1 && index > topLines)
}

/** `Copyright 2019 Harbour News. All rights reserved.` may sign the article itself. */
export function isOwnCopyright({kind}: Hit, {text}: Line): boolean {
  return kind === 'copyright' && /^copyright .*all rights reserved\.?$/i.test(text)
}

/**
 * Whether a line below the text may be the article’s own last one: `Provided by European Space Agency`, `By Jana Holm`.
 *
 * @param language ISO 639-1 code of the article’s language, if it is known
 */
export function mayEndArticle(hit: Hit, {text}: Line, language: string | undefined): boolean {
  if (endings.has(hit.kind) && !hit.isForeign && ownEndings.pattern().test(text)) return true
  // `Updated on 3 May, 18:40` is about the page wherever it stands.
  if (hit.kind === 'date-stamp' && hit.anchor === 'label') return false
  return signatures.has(hit.kind) && !isFromElsewhere(hit, language)
}
