import type {PhraseBook} from '../../phrases.js'
import {literalSets} from './literal-sets.js'

/** What literal translation of Arabic makes of notices in English. See `Bag` of `phrases.ts`. */
export const literalArabic: PhraseBook = {
  language: 'en',
  from: 'ar',
  sets: literalSets,
  phrases: {},
  bags: {
    'consent-notice': [
      {
        words: '{literal}|better|browse|browsing|continuing|experience',
        cue: 'cookie files|definition files|engagement files|files of definition|identification files|link files',
        act: 'accept|activate|agree|improve|refuse|settings|use|uses',
        example: 'This site uses identification files to improve your experience',
      },
    ],
    'ad-marker': [
      {
        words: '{literal}|completion|continuing|rest',
        cue: 'ad|advertisement|advertising|announcement',
        act: 'article follows|completion of the|continuing after|is continuing|rest of the|skip the|story continues',
        example: 'The story is continuing after the announcement',
      },
    ],
    'paywall-notice': [
      {
        words: '{literal}|number',
        cue: 'free articles|subscribe|subscribers|subscription',
        act: 'continue reading|exclusive|exhausted|follow reading|in full|is required|to view',
        example: 'To view the article in full, a subscription is required',
      },
    ],
    offer: [
      {
        words: '{literal}|annual|for only',
        cue: 'subscribe|subscription',
        act: 'dollar|dollars|package|packages',
        example: 'Subscribe now for one dollar a month',
      },
    ],
    login: [
      {
        words: '{literal}',
        cue: 'an account|your entrance|your entry',
        act: 'do not have|don t have|record your|register now|register your',
        example: 'You do not have an account? Register now',
      },
    ],
    newsletter: [
      {
        words: '{literal}',
        cue: 'daily bulletin|electronic mail|mail bulletin|news bulletin|postal bulletin|postal list|postal newsletter|your electronic mail',
        act: 'enter|enter your|get the|join our|register|subscribe',
        example: 'Subscribe to our postal bulletin',
      },
    ],
    'follow-us': [
      {
        words: '{literal}|channel|join|load',
        cue: 'application|our accounts|our application|our channel|our page|telegram|whatsapp|whatsapp channel',
        act: 'download|follow|join|load|subscribe|via our',
        example: 'Load the application now',
      },
    ],
    'browser-notice': [
      {
        words: '{literal}',
        cue: 'ad blocker|ads blocker|advertisement blocker|advertising blocker|announcement blocker|java script|javascript',
        act: 'activate|disable|disrupt|stop|turn off',
        example: 'Please disable the advertisement blocker',
      },
    ],
  },
}
