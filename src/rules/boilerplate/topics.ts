import type {Kind} from './kinds.js'

/**
 * Words by which an article speaks of the thing itself: a report about a newsletter, advice on how to cancel a subscription,
 * an appeal for the victims of a flood. Where several of its paragraphs have them, a summons is its content.
 */
export const topics: Readonly<Partial<Record<Kind, RegExp>>> = {
  'consent-notice': /\b(?:cookies?|consent|gdpr|privacy|rgpd|données personnelles|datenschutz|einwilligung)\b/i,
  newsletter: /\b(?:newsletters?|mailing lists?|inbox(?:es)?|subscri\w+|infolettres?|abonn\w+)\b/i,
  offer: /\b(?:subscri\w+|discounts?|prices?|trial|offers?|deals?|abonn\w+|cancel\w*)\b/i,
  login: /\b(?:accounts?|log(?:ged|ging)? ?in|passwords?|sign(?:ed)? in|registration|konto|compte)\b/i,
  'paywall-notice': /\b(?:paywalls?|subscri\w+|abonn\w+)\b/i,
  'follow-us': /\b(?:apps?|hotline|download\w*)\b/i,
  donation: /\b(?:donat\w+|charit\w+|fundrais\w+|appeal\w*|dons?|spende\w*)\b/i,
  comments: /\b(?:comment sections?|commenters|moderat\w+)\b/i,
  copyright: /\b(?:copyright\w*|infring\w+)\b/i,
  'browser-notice': /\b(?:javascript|browsers?|ad ?blockers?)\b/i,
  'error-report': /\b(?:errors?|mistakes?|bugs?|misprints?)\b/i,
  'translation-notice': /\b(?:translat\w+|interpreters?)\b/i,
  'press-notice': /\bpress (?:releases?|offices?)\b/i,
}
